import { own } from '../explain/lookup.js';
import { unitOfType } from '../explain/unit-of.js';
import { unitOfAnswer, valueText } from '../explain/value-text.js';
import type { Unit } from '../mechanisms/units.js';
import { PolicyError, type Words } from '../policy-error.js';
import type { RuleSet } from '../rule-set/model.js';
import { namesOfPlace } from '../rule-set/places.js';
import type { Json } from '../values/json.js';
import type { Application } from './application.js';
import type { Verdict } from './evaluator.js';

/** Something that every application has: a fact, a label, or a value that a decision answers. */
export interface Measure {
  /** `facts/operatingFund`, `labels/region`, `decisions/amounts/grant` */
  readonly place: string;
  readonly label: Words;
  readonly unit: Unit;
  /** What it is of one application; undefined where it has none. */
  of(application: Application, verdicts: Verdicts): Json | undefined;
  /** A value of it in words. */
  labelOf(value: Json, application: Application): Words;
}
/** What applications of stored rounds carry besides their facts. What a file carries has the name that its column has. */
export const APPLICATION_LABELS: Readonly<Record<string, Words>> = {
  region: { ko: '지역', en: 'region' },
  centre: { ko: '센터', en: 'centre' },
};
export type Verdicts = Readonly<Record<string, Verdict>>;

/**
 * @param decisions those that are looked at: no other one's values are known
 * @throws PolicyError `what-if/unknown-place`
 */
export function measureAt(ruleSet: RuleSet, decisions: readonly string[], place: string): Measure {
  const [kind, name = '', value, ...more] = namesOfPlace(place) ?? [];
  const fact = kind === 'facts' && value === undefined ? own(ruleSet.facts, name) : undefined;
  if (fact) return measured(ruleSet, place, fact.label, unitOfType(fact), ({ facts }) => jsonIn(facts, name));
  if (kind === 'labels' && name !== '' && value === undefined)
    return {
      place,
      label: own(APPLICATION_LABELS, name) ?? { ko: name, en: name },
      unit: 'text',
      of: ({ labels = {} }) => own(labels, name)?.ko,
      labelOf: (_, { labels = {} }) => own(labels, name) ?? { ko: name, en: name },
    };
  const decision = kind === 'decisions' && decisions.includes(name) ? own(ruleSet.decisions, name) : undefined;
  const answered = decision && value !== undefined && more.length === 0 ? own(decision.values ?? {}, value) : undefined;
  if (!decision || !answered || value === undefined) throw new PolicyError('what-if/unknown-place', { name: place });
  return measured(ruleSet, place, answered.label, unitOfAnswer(ruleSet, decision, value), (_, verdicts) =>
    jsonIn(verdicts[name]?.values ?? {}, value),
  );
}

function measured(ruleSet: RuleSet, place: string, label: Words, unit: Unit, of: Measure['of']): Measure {
  const say = { ko: valueText(ruleSet, 'ko'), en: valueText(ruleSet, 'en') };
  return { place, label, unit, of, labelOf: (value) => ({ ko: say.ko(value, unit), en: say.en(value, unit) }) };
}

const jsonIn = (values: Readonly<Record<string, unknown>>, name: string): Json | undefined =>
  own(values, name) as Json | undefined;

/** Every amount in won that the decisions answer. */
export function moneyAnswered(ruleSet: RuleSet, decisions: readonly string[]): readonly string[] {
  return decisions.flatMap((id) => {
    const decision = own(ruleSet.decisions, id);
    const names = decision ? Object.keys(decision.values ?? {}) : [];
    return names
      .filter((name) => decision && unitOfAnswer(ruleSet, decision, name) === 'won')
      .map((name) => `decisions/${id}/${name}`);
  });
}

/** A part named with the whole it belongs to. */
export const joined = (whole: Words, part: Words): Words => ({
  ko: `${whole.ko} › ${part.ko}`,
  en: `${whole.en} › ${part.en}`,
});
