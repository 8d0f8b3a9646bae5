import './documents.css';
export { DocumentsScreen } from './documents-screen.js';
export { DocumentScreen } from './document-screen.js';
