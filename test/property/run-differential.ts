import { compareGenerated, emptyTally } from './generated-decisions.js';

/**
 * Many decisions made by chance, decided by json-rules-engine, by the closures and by generated code:
 * `npm run test:differential [-- pairs [seed]]`. The same seed and number give the same pairs.
 */
const pairs = Number(process.argv[2] ?? 100_000);
const first = Number(process.argv[3] ?? 1);
const PROGRESS_EVERY = 500;

const tally = emptyTally();
for (let seed = first; tally.pairs < pairs && tally.differences.length === 0; seed += 1) {
  await compareGenerated(seed, tally);
  if ((seed - first + 1) % PROGRESS_EVERY === 0) console.log(`… ${tally.pairs} pairs`);
}
console.log(
  `${tally.pairs} pairs from seed ${first}, ${tally.differences.length} different; decided by generated code alone: ` +
    `${tally.recordsGenerated} records, ${tally.outcomesGenerated} outcomes, ${tally.verdictsGenerated} verdicts; ` +
    `${tally.mechanisms.size} mechanisms, ${tally.operators.size} operators`,
);
for (const difference of tally.differences) console.error(difference);
process.exitCode = tally.differences.length === 0 && tally.pairs >= pairs ? 0 : 1;
