import { cpus } from 'node:os';
import { measureDecisions } from './decisions.js';
import { measureHttp } from './http.js';
import { printTable } from './table.js';

/**
 * `npm run bench`: how fast decisions are, as ratios measured in one run on one machine. Absolute figures move with
 * the machine; the ratios are what to quote and to compare between versions of the product.
 */
process.stdout.write(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n`);
printTable('Decisions in one process, one thread (rounds in turn, medians)', await measureDecisions());
printTable('HTTP on loopback, client on the same machine (rounds in turn, medians)', await measureHttp());
