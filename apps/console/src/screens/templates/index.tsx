import '../../styles/preview.css';
import '../../styles/text-editor.css';
import '../../styles/rules-editor.css';
import '../review/review.css';
import './templates.css';

export { TemplatesScreen } from './templates-screen.js';
export { TemplateScreen } from './template-screen.js';
export { TemplateDraftScreen } from './template-draft-screen.js';
export { TemplateComparisonScreen } from './template-comparison-screen.js';
