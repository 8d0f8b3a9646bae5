import './decide.css';

export { DecideScreen } from './decide-screen.js';
export { DecisionsScreen } from './decisions-screen.js';
