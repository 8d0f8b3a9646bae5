export { makeFunction } from './make-function.js';
export { sweepOnThreads, type Threads } from './sweep-on-threads.js';
export { recordBytes } from './record-bytes.js';
