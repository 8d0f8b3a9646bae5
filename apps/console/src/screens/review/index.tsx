import './review.css';

export { ReviewScreen } from './review-screen.js';
