import { cpus } from 'node:os';
import { measureConsole, weighConsole } from './console.js';
import { measureCompiled, measureDemoDecisions } from './compiled/measure.js';
import { measureRules } from './compiled/rules.js';
import { measureDecisions } from './decisions.js';
import { measureEditing } from './editing.js';
import { measureForms } from './forms.js';
import { measureBatch } from './forms-batch.js';
import { measureHttp } from './http.js';
import { startBenchService, type BenchService } from './service.js';
import { printTable, type Row } from './table.js';
import { measureBeside } from './what-if/beside.js';
import { measurePopulation, measureWhatIf } from './what-if/measure.js';

/** By the name to ask for it by. */
interface Measurement {
  readonly title: string;
  readonly unit: string;
  readonly rows: (service: BenchService) => Promise<Row[]>;
}
const measurements: Readonly<Record<string, Measurement>> = {
  decisions: { title: 'Decisions in one process, one thread', unit: 'per second', rows: measureDecisions },
  compiled: {
    title: 'One decision of 21 rules, 38 conditions, 50 marks, one thread',
    unit: 'per second',
    rows: measureCompiled,
  },
  rules: { title: 'Decisions of ever more rules, one thread', unit: 'rules per second', rows: measureRules },
  demo: { title: 'The decisions of the demo round, one thread', unit: 'per second', rows: measureDemoDecisions },
  'what-if': {
    title: 'Applications of a round under variants of the rules, one thread',
    unit: 'applications × variants per second',
    rows: measureWhatIf,
  },
  population: {
    title: 'A million generated applications under ten variants',
    unit: 'applications × variants per second',
    rows: measurePopulation,
  },
  beside: { title: 'Single evaluations over HTTP beside what-ifs', unit: 'ms', rows: measureBeside },
  forms: { title: 'Forms with their samples, one at a time', unit: 'per second', rows: measureForms },
  batch: { title: 'A batch of 500 agreements as PDF', unit: 'per second', rows: measureBatch },
  http: { title: 'HTTP on loopback, client on the same machine', unit: 'per second', rows: measureHttp },
  weight: {
    title: 'What the console’s first screen fetches into an empty cache',
    unit: 'bytes',
    rows: ({ url }) => weighConsole(url),
  },
  console: { title: 'The console’s first screen on loopback', unit: 'ms', rows: ({ url }) => measureConsole(url) },
  editing: {
    title: 'A key in a draft of 300 conditions and 40 tables, until it is shown',
    unit: 'ms',
    rows: measureEditing,
  },
};

/**
 * `npm run bench [-- name …]`: how fast it is, as ratios measured in one run on one machine. Absolute figures move with
 * the machine; the ratios are what to quote and to compare between versions of the product.
 */
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(measurements, name));
if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: there is ${Object.keys(measurements).join(', ')}`);
process.stdout.write(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n`);
const service = await startBenchService();
try {
  for (const [name, { title, unit, rows }] of Object.entries(measurements))
    if (asked.length === 0 || asked.includes(name)) printTable(title, unit, await rows(service));
} finally {
  await service.stop();
}
