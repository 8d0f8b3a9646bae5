import './programmes.css';

export { ProgrammesScreen } from './programmes-screen.js';
export { ProgrammeScreen } from './programme-screen.js';
