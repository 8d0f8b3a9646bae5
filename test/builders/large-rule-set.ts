import { ruleSetFiles, type RuleSet, type RuleSetFiles } from '#policy';
import { fact, leaf, parameter, rule } from './rule-set.js';

/** With those of the self-support fund: 300 conditions and 40 tables. */
const CONDITIONS = 190;
const TABLES = 37;
const ROWS = 20;
const label = { ko: '가', en: 'a' };
const day = (index: number): string => `2024-01-${String(index + 1).padStart(2, '0')}`;

/**
 * The self-support fund with so much more in it that it has 300 conditions and 40 tables: the largest rule set that
 * editing and checking have to stay quick with. What is added stands in the decision `extra` and in `table.t0` … .
 */
export function largeRuleSetFiles(base: RuleSet): RuleSetFiles {
  const supplier = Object.values(base.facts)[0]?.suppliedBy;
  return structuredClone(
    ruleSetFiles({
      ...base,
      facts: {
        ...base.facts,
        extraWon: fact('money', { suppliedBy: supplier, label }),
        extraDay: fact('date', { suppliedBy: supplier, label }),
      },
      parameters: {
        ...base.parameters,
        extraLine: parameter('date', '2024-05-01', { label }),
        ...Object.fromEntries(Array.from({ length: TABLES }, (_, index) => [`table.t${index}`, table(index)])),
      },
      decisions: {
        ...base.decisions,
        extra: {
          id: 'extra',
          label,
          answer: 'yesOrNo',
          inputs: [{ fact: 'extraWon' }, { fact: 'extraDay' }],
          require: Array.from({ length: Math.floor(CONDITIONS / 4) }, (_, index) =>
            rule(`extra-${index}`, { all: [0, 1, 2, 3].map((part) => compared(4 * index + part)) }, { label }),
          ),
        },
      },
    } as unknown as RuleSet),
  );
}

const compared = (index: number): object =>
  index % 2 === 0
    ? leaf('extraWon', 'greaterThan', 100 * index, { name: `won-${index}` })
    : leaf('extraDay', 'after', { fact: 'extraLine' }, { name: `day-${index}` });

function table(index: number): object {
  const row = (number: number): object => ({
    id: `r${number}`,
    values: [
      {
        from: '2024-03-27',
        cells: { k: number, won: 10 * number, from: day(number), to: day(number) },
        source: ['product'],
      },
    ],
  });
  return {
    label,
    type: 'table',
    key: 'k',
    columns: {
      k: { label, type: 'count', unit: 'number' },
      won: { label, type: 'money', unit: 'won' },
      from: { label, type: 'date' },
      to: { label, type: 'date' },
    },
    rows: Array.from({ length: ROWS }, (_, number) => row(number)),
    windows: [{ id: 'window', from: 'from', to: 'to', overlap: 'refused' }],
    invariants: [
      {
        id: 'order',
        label,
        conditions: leaf('row', 'onOrBefore', { fact: 'row', path: 'to' }, { path: 'from', name: `order-${index}` }),
        source: ['product'],
      },
    ],
  };
}
