import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { THREAD_LIMITS } from '../../apps/api/src/drafts/work/thread.js';
import { fileURLToPath } from 'node:url';
import { realRuleSets } from '../builders/real-rule-sets.js';
import { basesOf, runCase, type FuzzResult } from './run-case.js';

/**
 * Many mutated rule sets: `node apps/launcher/run-ts.mjs test/fuzz/run.ts 100000 [seed] [threads, 2 unless told]`. The
 * same seed and count give the same rule sets on any number of threads.
 * Prints how many were judged right, what was not, by kind, and how long they took.
 */
interface Share {
  readonly first: number;
  readonly count: number;
}
const SHOWN = 3;
const PROGRESS_EVERY = 10_000;

async function runShare({ first, count }: Share): Promise<void> {
  const bases = basesOf((await realRuleSets()).parsed);
  // What is compiled on the way is not the rule set's time.
  for (let seed = 0; seed < 200; seed += 1) runCase(bases, seed);
  for (let done = 0; done < count;) {
    const batch: FuzzResult[] = [];
    for (; batch.length < 200 && done < count; done += 1) batch.push(runCase(bases, first + done));
    parentPort?.postMessage(batch);
  }
}

const percentile = (sorted: readonly number[], share: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
const distribution = (values: readonly number[]): string => {
  const sorted = values.toSorted((a, b) => a - b);
  const over = sorted.filter((value) => value > 50).length;
  return `p50 ${percentile(sorted, 0.5)}, p99 ${percentile(sorted, 0.99)}, p99.9 ${percentile(sorted, 0.999)}, max ${percentile(sorted, 1)} ms; over 50 ms: ${over}`;
};

function progress(results: readonly FuzzResult[]): void {
  const wrong = results.filter(({ verdict }) => verdict !== 'right').length;
  console.log(
    `… ${results.length} done, ${wrong} not right; by the thread: ${distribution(results.map(({ cpu }) => cpu))}`,
  );
}

function report(results: readonly FuzzResult[], seed: number): void {
  const faults = results.filter(({ isFault }) => isFault);
  const right = faults.filter(({ verdict }) => verdict === 'right');
  const refused = faults.filter(({ verdict }) => verdict === 'right' || verdict === 'elsewhere');
  const wrong = results.filter(({ verdict }) => verdict !== 'right');
  console.log(
    `seed ${seed}: ${results.length} rule sets, ${faults.length} with a fault of ${new Set(faults.map(({ kind }) => kind)).size} kinds`,
  );
  console.log(
    `faults refused ${refused.length}, of these at their place ${right.length} (${((100 * right.length) / refused.length).toFixed(3)} %)`,
  );
  console.log(
    `harmless changes accepted ${results.length - faults.length - wrong.filter(({ isFault }) => !isFault).length} of ${results.length - faults.length}`,
  );
  const groups = Map.groupBy(wrong, ({ kind, verdict }) => `${verdict}: ${kind}`);
  for (const [name, of] of [...groups].toSorted(([, a], [, b]) => b.length - a.length)) {
    console.log(`${of.length} ${name}`);
    for (const one of of.slice(0, SHOWN)) {
      console.log(
        `   ${one.seed} ${one.ruleSet} ${one.planted.file}#${one.planted.pointers.join(' or ')}\n      told: ${one.told.join('\n            ')}`,
      );
    }
  }
  console.log(`by the thread: ${distribution(results.map(({ cpu }) => cpu))}`);
  console.log(`by the clock:  ${distribution(results.map(({ clock }) => clock))}`);
  const slow = results.toSorted((a, b) => b.cpu - a.cpu).slice(0, 5);
  for (const { seed: own, ruleSet, kind, cpu, clock } of slow)
    console.log(`   slowest: ${own} ${ruleSet} ${kind} ${cpu.toFixed(1)} / ${clock.toFixed(1)} ms`);
}

if (isMainThread) {
  const count = Number(process.argv[2] ?? 1000);
  const seed = Number(process.argv[3] ?? Date.now() % 1_000_000_000);
  const threads = Number(process.argv[4] ?? 2);
  const each = Math.ceil(count / threads);
  const results: FuzzResult[] = [];
  const shares = Array.from({ length: threads }, (_, index) => ({
    first: seed + index * each,
    count: Math.min(each, count - index * each),
  }));
  await Promise.all(
    shares.map(
      (share) =>
        new Promise<void>((resolve, reject) => {
          const worker = new Worker(fileURLToPath(import.meta.url), {
            workerData: share,
            // As in the service.
            resourceLimits: THREAD_LIMITS,
          });
          worker.on('message', (batch: FuzzResult[]) => {
            results.push(...batch);
            if (results.length % PROGRESS_EVERY < batch.length) progress(results);
          });
          worker.on('error', reject);
          worker.on('exit', () => {
            resolve();
          });
        }),
    ),
  );
  report(results, seed);
  process.exitCode = results.every(({ verdict }) => verdict === 'right') ? 0 : 1;
} else await runShare(workerData as Share);
