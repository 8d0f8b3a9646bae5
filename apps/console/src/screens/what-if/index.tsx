import './what-if.css';
export { WhatIfScreen } from './what-if-screen.js';
