import { check, parseRuleSet } from '#policy';
import { largeRuleSetFiles } from '../builders/large-rule-set.js';
import { realRuleSet } from '../builders/real-rule-sets.js';

/**
 * How long a rule set of 300 conditions and 40 tables takes to be read and checked, in time of this thread:
 * `node apps/launcher/run-ts.mjs test/fuzz/large.ts [rounds]`.
 */
const ID = 'self-support-fund/2024';

function taken(run: () => void): number {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

const files = largeRuleSetFiles(await realRuleSet(ID));
const [reading, checking]: [number[], number[]] = [[], []];
for (let round = 0; round < Number(process.argv[2] ?? 20); round += 1) {
  const copy = structuredClone(files);
  let { ruleSet } = parseRuleSet({}, ID);
  reading.push(taken(() => ({ ruleSet } = parseRuleSet(copy, ID))));
  if (!ruleSet) throw new Error('refused');
  const read = ruleSet;
  checking.push(taken(() => check(read)));
}
const shown = (of: readonly number[]): string =>
  `${(of.toSorted((a, b) => a - b)[of.length >> 1] ?? 0).toFixed(1)} (${Math.min(...of).toFixed(1)}–${Math.max(...of).toFixed(1)}) ms`;
console.log(`${JSON.stringify(files).length} characters: parse ${shown(reading)}, check ${shown(checking)}`);
