import { cpus } from 'node:os';
import { measureConsole, weighConsole } from './console.js';
import { measureDecisions } from './decisions.js';
import { measureForms } from './forms.js';
import { measureHttp } from './http.js';
import { startBenchService } from './service.js';
import { printTable } from './table.js';

/**
 * `npm run bench`: how fast it is, as ratios measured in one run on one machine. Absolute figures move with the machine;
 * the ratios are what to quote and to compare between versions of the product.
 */
process.stdout.write(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n`);
printTable('Decisions in one process, one thread', 'per second', await measureDecisions());
printTable('Forms with their samples, one at a time', 'per second', await measureForms());
const service = await startBenchService();
try {
  printTable('HTTP on loopback, client on the same machine', 'per second', await measureHttp(service));
  printTable('What the console’s first screen fetches into an empty cache', 'bytes', await weighConsole(service.url));
  printTable('The console’s first screen on loopback', 'ms', await measureConsole(service.url));
} finally {
  await service.stop();
}
