import { check, parseRuleSet, ruleSetFiles } from '#policy';
import { realRuleSets } from '../builders/real-rule-sets.js';

/**
 * How long a rule set takes to be read and checked without cases, in time of this thread (others on the machine do not
 * count): `node apps/launcher/run-ts.mjs test/fuzz/bench-check.ts [rounds]`.
 */
const { parsed } = await realRuleSets();
const rounds = Number(process.argv[2] ?? 15);
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const shown = (of: readonly number[]): string =>
  `${median(of).toFixed(1)} (${Math.min(...of).toFixed(1)}–${Math.max(...of).toFixed(1)}) ms`;

/** Milliseconds of this thread that `run` takes. */
function taken(run: () => void): number {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

for (const [id, { ruleSet }] of parsed) {
  if (!ruleSet) continue;
  const files = ruleSetFiles(ruleSet);
  const first = taken(() => check(ruleSet));
  const [reading, checking]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    // A copy each time: what was kept for one rule set must not help the next.
    const copy = structuredClone(files);
    let read = ruleSet;
    reading.push(taken(() => (read = parseRuleSet(copy, id).ruleSet ?? ruleSet)));
    checking.push(taken(() => check(read)));
  }
  console.log(`${id}: parse ${shown(reading)}, check ${shown(checking)}, first check ${first.toFixed(1)} ms`);
}
