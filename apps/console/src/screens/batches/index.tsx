import './batches.css';
export { BatchesScreen } from './batches-screen.js';
export { BatchScreen } from './batch-screen.js';
export { NewBatchScreen } from './new-batch-screen.js';
