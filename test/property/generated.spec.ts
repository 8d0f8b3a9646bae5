import { mechanismNames } from '#policy';
import { compareGenerated, emptyTally } from './generated-decisions.js';

const seed = Number(process.env['SEED']);
const RULE_SETS = 150;
const OPERATORS = [
  'equal',
  'notEqual',
  'in',
  'notIn',
  'contains',
  'doesNotContain',
  'containsAll',
  'empty',
  'present',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
  'before',
  'onOrBefore',
  'after',
  'onOrAfter',
  'some:equal',
  'every:equal',
  'every:notEqual',
  'some:lessThan',
  'every:lessThan',
];

describe(`decisions made by chance (SEED=${seed})`, () => {
  it('json-rules-engine, the closures and generated code answer the same bytes, every mechanism and operator tried', async () => {
    const tally = emptyTally();
    for (let index = 0; index < RULE_SETS; index += 1) await compareGenerated(seed + index, tally);
    expect(tally.differences.slice(0, 3)).toEqual([]);
    expect([...tally.mechanisms].sort()).toEqual([...mechanismNames].sort());
    expect([...tally.operators].sort()).toEqual([...OPERATORS].sort());
    expect([...tally.outcomes].sort()).toEqual(['computed', 'invalid', 'no', 'undetermined', 'yes']);
    // A comparison that generated code has left to the closures proves nothing about it.
    expect(tally.recordsGenerated).toBeGreaterThan(tally.pairs / 8);
    expect(tally.outcomesGenerated).toBeGreaterThan(tally.pairs / 2);
    expect(tally.verdictsGenerated).toBeGreaterThan(tally.pairs / 3);
  });
});
