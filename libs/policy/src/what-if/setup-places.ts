import { unitOfType, unitReader } from '../explain/unit-of.js';
import type { Unit } from '../mechanisms/units.js';
import type { Words } from '../policy-error.js';
import type { RuleSet } from '../rule-set/model.js';
import { placeIn } from '../rule-set/places.js';
import { Exact } from '../values/exact.js';
import { APPLICATION_LABELS, joined } from './measure.js';
import type { Grouping } from './question.js';

/** Something to group by; with edges where it is measured, bands of equal width to begin with. */
export interface OfferedGroup extends Grouping {
  readonly label: Words;
}
interface Answered {
  readonly place: string;
  readonly label: Words;
  readonly unit: Unit;
}

/** How wide a band is that a person would think of first, by unit. Only a suggestion: any other edges can be asked for. */
const BAND_WIDTHS: Readonly<Record<string, string>> = {
  won: '10000000',
  'million won': '10',
  'won per million won': '10000',
  months: '12',
  days: '30',
  years: '1',
  points: '10',
  percent: '10',
  share: '0.1',
  'month of year': '3',
  'day of month': '10',
  persons: '5',
  centres: '5',
  firms: '5',
  groups: '5',
  times: '1',
  digits: '1',
  megabytes: '10',
  programmes: '5',
  number: '10',
};
const BANDS = 10;

/** Every amount in won that a decision answers. */
export const moneyOffered = (ruleSet: RuleSet): readonly { readonly place: string; readonly label: Words }[] =>
  answersOf(ruleSet)
    .filter(({ unit }) => unit === 'won')
    .map(({ place, label }) => ({ place, label }));

/** What applications carry, the facts that some decision takes, and what decisions answer, as far as it makes groups. */
export function groupsOffered(ruleSet: RuleSet): readonly OfferedGroup[] {
  const taken = new Set(Object.values(ruleSet.decisions).flatMap(({ inputs }) => inputs.map(({ fact }) => fact)));
  const facts = Object.entries(ruleSet.facts).filter(([id]) => taken.has(id));
  return [
    ...Object.entries(APPLICATION_LABELS).map(([name, label]) => ({ by: placeIn('labels', name), label })),
    ...facts.flatMap(([id, fact]) =>
      groupBy({ place: placeIn('facts', id), label: fact.label, unit: unitOfType(fact) }),
    ),
    ...answersOf(ruleSet).flatMap(groupBy),
  ];
}

const answersOf = (ruleSet: RuleSet): readonly Answered[] =>
  Object.entries(ruleSet.decisions).flatMap(([id, decision]) => {
    const { ofValue } = unitReader(ruleSet, decision);
    return Object.entries(decision.values ?? {}).map(([name, { label, value }]) => ({
      place: placeIn(placeIn('decisions', id), name),
      label: joined(decision.label, label),
      unit: ofValue(value),
    }));
  });

/** Dates, texts, lists and what is of no known unit make no groups. */
function groupBy({ place, label, unit }: Answered): readonly OfferedGroup[] {
  if (typeof unit !== 'string') return [];
  if (unit === 'yes/no' || unit.startsWith('word')) return [{ by: place, label }];
  const width = Exact.parse(BAND_WIDTHS[unit] ?? '');
  if (width === undefined) return [];
  const edges = Array.from({ length: BANDS }, (_, index) => width.times(Exact.whole(index)).toJSON());
  return [{ by: place, label, edges }];
}
