import type { FieldView } from '../../api/types.js';

/** So many are drawn in no time, and tell enough to begin with. */
const COUNT = 500;
const SEED = '1';
const MOST = { money: 100_000_000, count: 20, points: 100 } as const;
const MONEY_STEP = 1_000_000;
/** Days before the one asked about from which dates are drawn. */
const DAYS_BEFORE = 365;
const DAY_MS = 86_400_000;

type Distribution = Readonly<Record<string, unknown>>;

/**
 * A population to begin with: of every plain fact the decisions ask for, each value as likely as any other. What the
 * facts really look like only the reader knows; lists and records are left for them to add.
 * @param asOf YYYY-MM-DD
 */
export function populationStart(fields: readonly FieldView[], asOf: string): Readonly<Record<string, unknown>> {
  const facts = fields.flatMap((field) => {
    const is = distributionOf(field, asOf);
    return is === undefined ? [] : [{ fact: field.id, is }];
  });
  return { seed: SEED, count: COUNT, asOf, facts };
}

function distributionOf({ type, words = [] }: FieldView, asOf: string): Distribution | undefined {
  switch (type) {
    case 'boolean':
      return choiceOf([true, false]);
    case 'word':
      return words.length === 0 ? undefined : choiceOf(words.map(({ id }) => id));
    case 'money':
      return { uniform: { from: 0, to: MOST.money, step: MONEY_STEP } };
    case 'count':
      return { uniform: { from: 0, to: MOST.count, step: 1 } };
    case 'points':
    case 'decimal':
      return { uniform: { from: 0, to: MOST.points, step: 1 } };
    case 'date':
      return { days: { from: daysBefore(asOf, DAYS_BEFORE), to: asOf } };
    case 'dateTime':
    case 'text':
    case 'longText':
    case 'list':
    case 'record':
    case 'map':
      return undefined;
  }
}

const choiceOf = (values: readonly unknown[]): Distribution => ({
  choice: values.map((value) => ({ value, weight: 1 })),
});
const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);
