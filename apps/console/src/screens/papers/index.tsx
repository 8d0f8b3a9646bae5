import './papers.css';
export { PapersScreen } from './papers-screen.js';
