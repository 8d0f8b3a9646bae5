import '../review/review.css';
import './comparison.css';

export { ComparisonScreen } from './comparison-screen.js';
export { DraftComparisonScreen } from './draft-comparison-screen.js';
