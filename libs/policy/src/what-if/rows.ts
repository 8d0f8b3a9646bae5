import type { Words } from '../policy-error.js';
import type { WhatIfRow } from './run.js';
import type { Difference } from './standing.js';

/** Which rows are wanted: all that is given must hold. */
export interface RowFilter {
  readonly scenario?: string | undefined;
  /** How it must differ under the scenario, or under any of them. */
  readonly differences?: readonly Difference[] | undefined;
  /** The key of the group it must belong to, by the place it is grouped by. */
  readonly groups?: Readonly<Record<string, string>> | undefined;
}
export interface RowOrder {
  /** An amount's place, or how it differs; the application's id decides between equals. */
  readonly by: 'application' | 'difference' | { readonly money: string };
  /** Whose amounts and differences; without it those of the first scenario, or the base where there is none. */
  readonly scenario?: string | undefined;
  readonly descending?: boolean | undefined;
}

export const isWanted = (row: WhatIfRow, { scenario, differences, groups = {} }: RowFilter): boolean =>
  Object.entries(groups).every(([place, key]) => row.groups[place]?.key === key) &&
  (differences === undefined ||
    row.scenarios.some(
      (one) => (scenario === undefined || one.scenario === scenario) && differences.includes(one.difference),
    ));

const DIFFERENCES: readonly Difference[] = ['gained', 'lost', 'changed', 'same'];

/** Rows in another order; equals stand by the application's id, whatever order they came in. */
export function sortedRows(rows: readonly WhatIfRow[], order: RowOrder): readonly WhatIfRow[] {
  const sign = order.descending === true ? -1 : 1;
  const rank = (row: WhatIfRow): number => {
    const standing = row.scenarios.find(({ scenario }) => scenario === order.scenario) ?? row.scenarios[0];
    if (order.by === 'application') return 0;
    if (order.by === 'difference') return standing ? DIFFERENCES.indexOf(standing.difference) : 0;
    return (standing ?? row.base).money[order.by.money] ?? -1;
  };
  const byId = (a: WhatIfRow, b: WhatIfRow): number =>
    a.application < b.application ? -1 : a.application > b.application ? 1 : 0;
  return rows.toSorted((a, b) => sign * (rank(a) - rank(b)) || (order.by === 'application' ? sign : 1) * byId(a, b));
}

/** A cell of an exported table: text, or a number that is exact. */
export type TableCell = string | number | null;

const HEAD = {
  application: { ko: '신청', en: 'application' },
  name: { ko: '이름', en: 'name' },
  outcome: { ko: '결과', en: 'outcome' },
  before: { ko: '전', en: 'before' },
  after: { ko: '후', en: 'after' },
  difference: { ko: '차이', en: 'difference' },
  why: { ko: '까닭', en: 'why' },
  inTheWay: { ko: '걸리는 것', en: 'in the way' },
} as const satisfies Readonly<Record<string, Words>>;
const OUTCOMES = {
  yes: { ko: '선정', en: 'selected' },
  no: { ko: '미선정', en: 'not selected' },
  undetermined: { ko: '판단할 수 없음', en: 'cannot be decided yet' },
  invalid: { ko: '받아들일 수 없음', en: 'not acceptable' },
} as const satisfies Readonly<Record<string, Words>>;
export const differenceWords = {
  gained: { ko: '새로 선정', en: 'newly selected' },
  lost: { ko: '선정에서 빠짐', en: 'no longer selected' },
  changed: { ko: '내용이 바뀜', en: 'changed in something' },
  same: { ko: '같음', en: 'the same' },
} as const satisfies Readonly<Record<Difference, Words>>;

/** Rows as a table for a spreadsheet, one language; a line at a time, so that nothing has to be kept. */
export class RowTable {
  private readonly money: readonly string[];

  /** @param columns what the table tells: groupings and amounts by place, with their labels; scenarios by id */
  constructor(
    private readonly columns: {
      readonly groups: Readonly<Record<string, Words>>;
      readonly money: Readonly<Record<string, Words>>;
      readonly scenarios: Readonly<Record<string, Words>>;
    },
    private readonly language: keyof Words,
  ) {
    this.money = Object.keys(columns.money);
  }

  get head(): readonly string[] {
    const { groups, money, scenarios } = this.columns;
    const say = (words: Words): string => words[this.language];
    const amounts = Object.values(money).map(say);
    return [
      ...[HEAD.application, HEAD.name].map(say),
      ...Object.values(groups).map(say),
      `${say(HEAD.outcome)} (${say(HEAD.before)})`,
      say(HEAD.inTheWay),
      ...amounts.map((amount) => `${amount} (${say(HEAD.before)})`),
      ...Object.values(scenarios).flatMap((scenario) =>
        [
          say(HEAD.difference),
          `${say(HEAD.outcome)} (${say(HEAD.after)})`,
          say(HEAD.why),
          ...amounts.map((amount) => `${amount} (${say(HEAD.after)})`),
        ].map((column) => `${say(scenario)}: ${column}`),
      ),
    ];
  }

  line({ application, label, groups, base, scenarios }: WhatIfRow): readonly TableCell[] {
    const say = (words: Words): string => words[this.language];
    return [
      application,
      say(label),
      ...Object.keys(this.columns.groups).map((place) => say(groups[place]?.label ?? { ko: '', en: '' })),
      say(OUTCOMES[base.outcome]),
      base.hindrances.map((one) => say(one.label)).join(', '),
      ...this.money.map((place) => base.money[place] ?? null),
      ...scenarios.flatMap(({ difference, outcome, why, money }) => [
        say(differenceWords[difference]),
        say(OUTCOMES[outcome]),
        say(why),
        ...this.money.map((place) => money[place] ?? null),
      ]),
    ];
  }
}

/** The columns of a question's rows. */
export const columnsOf = (
  question: {
    readonly money: readonly { readonly place: string; readonly label: Words }[];
    readonly groups: readonly { readonly measure: { readonly place: string; readonly label: Words } }[];
  },
  scenarios: readonly { readonly id: string; readonly label: Words }[],
): ConstructorParameters<typeof RowTable>[0] => ({
  groups: Object.fromEntries(question.groups.map(({ measure: { place, label } }) => [place, label])),
  money: Object.fromEntries(question.money.map(({ place, label }) => [place, label])),
  scenarios: Object.fromEntries(scenarios.map(({ id, label }) => [id, label])),
});
