import '../../styles/rules-editor.css';
import '../../styles/tables-editor.css';
export { GalleryScreen } from './gallery-screen.js';
