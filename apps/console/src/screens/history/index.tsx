import './history.css';

export { HistoryTab } from './history-tab.js';
