import '../../styles/preview.css';
import './forms.css';
export { FormsScreen } from './forms-screen.js';
export { FormScreen } from './form-screen.js';
