import type { Outcome } from '../evaluate/record.js';
import { own } from '../explain/lookup.js';
import { placeLabel } from '../explain/value-text.js';
import type { Words } from '../policy-error.js';
import { canonicalJson } from '../rule-set/canonical.js';
import { isSameJson } from '../rule-set/changes.js';
import { RULE_KINDS, type Decision, type RuleSet } from '../rule-set/model.js';
import type { Json } from '../values/json.js';
import type { Application } from './application.js';
import type { Variant, Verdict } from './evaluator.js';
import type { Verdicts } from './measure.js';
import type { ReadQuestion } from './question.js';

/** What stands in an application's way: a rule, a fact that is missing, an input that cannot be accepted. */
export interface Hindrance {
  readonly decision: string;
  readonly kind: 'failed' | 'refused' | 'missing' | 'referred';
  /** Id of the rule or the fact; of a refused input its code. */
  readonly id: string;
  readonly label: Words;
}
/** How one application stands under one set of rules. */
export interface Standing {
  readonly isSelected: boolean;
  /** All decisions together: invalid before no before undetermined; `yes` when it is selected. */
  readonly outcome: Exclude<Outcome, 'computed'>;
  readonly decisions: Readonly<Record<string, { readonly outcome: Outcome; readonly values: Verdict['values'] }>>;
  readonly hindrances: readonly Hindrance[];
  /** Amounts by place; null where none is answered. They count only where it is selected. */
  readonly money: Readonly<Record<string, number | null>>;
}

/** What counts of a standing where only totals are asked for. */
export type Weight = Pick<Standing, 'isSelected' | 'outcome' | 'money'>;

/** A standing with all that was answered, for what is grouped by. */
export interface Judged {
  readonly standing: Standing;
  readonly verdicts: Verdicts;
  readonly question: ReadQuestion;
  readonly ruleSet: RuleSet;
}

/** @param beside the same application under other values: where every decision answers the same, so does this */
export function judge(variant: Variant, question: ReadQuestion, application: Application, beside?: Judged): Judged {
  const { ruleSet } = variant.laid;
  const verdicts = verdictsOf(variant, question, application);
  if (beside?.ruleSet === ruleSet && beside.question === question && isSame(verdicts, beside.verdicts, question))
    return beside;
  const decisions: Record<string, Standing['decisions'][string]> = {};
  const hindrances: Hindrance[] = [];
  for (const id of question.decisions) {
    const { outcome, values } = verdicts[id] as Verdict;
    decisions[id] = { outcome, values };
    if (outcome !== 'yes' && outcome !== 'computed')
      hindrances.push(...hindrancesOf(ruleSet, own(ruleSet.decisions, id), verdicts[id] as Verdict));
  }
  const { isSelected, outcome, money } = weightOf(verdicts, question, application);
  return { standing: { isSelected, outcome, decisions, hindrances, money }, verdicts, question, ruleSet };
}

export const weigh = (variant: Variant, question: ReadQuestion, application: Application): Weight =>
  weightOf(verdictsOf(variant, question, application), question, application);

function verdictsOf(variant: Variant, { decisions }: ReadQuestion, { facts, asOf }: Application): Verdicts {
  const verdicts: Record<string, Verdict> = {};
  for (const id of decisions) verdicts[id] = variant.decide(id, facts, asOf);
  return verdicts;
}
function isSame(one: Verdicts, other: Verdicts, { decisions }: ReadQuestion): boolean {
  for (const id of decisions) if (one[id] !== other[id]) return false;
  return true;
}

function weightOf(verdicts: Verdicts, question: ReadQuestion, application: Application): Weight {
  const outcome = together(verdicts, question.decisions);
  const money: Record<string, number | null> = {};
  for (const measure of question.money) {
    const amount = measure.of(application, verdicts);
    money[measure.place] = typeof amount === 'number' && Number.isSafeInteger(amount) ? amount : null;
  }
  return { isSelected: outcome === 'yes', outcome, money };
}

/** The higher rank of several decisions decides. */
export const RANK: Readonly<Record<Outcome, number>> = { yes: 0, computed: 0, undetermined: 1, no: 2, invalid: 3 };
/** All decisions together, by the highest rank among them. */
export const TOGETHER = ['yes', 'undetermined', 'no', 'invalid'] as const;
function together(verdicts: Verdicts, decisions: readonly string[]): Standing['outcome'] {
  let worst = 0;
  for (const id of decisions) worst = Math.max(worst, RANK[(verdicts[id] as Verdict).outcome]);
  return TOGETHER[worst] ?? 'yes';
}

function hindrancesOf(ruleSet: RuleSet, decision: Decision | undefined, verdict: Verdict): readonly Hindrance[] {
  if (decision === undefined) return [];
  const { outcome, failed, missing, referred, problem, problems } = verdict;
  const told = (kind: Hindrance['kind'], id: string, label: Words): Hindrance => ({
    decision: decision.id,
    kind,
    id,
    label,
  });
  switch (outcome) {
    case 'yes':
    case 'computed':
      return [];
    case 'invalid':
      if (problems) return problems.map(({ code, words }) => told('refused', code, words));
      return [told('refused', problem ?? '', ruleLabel(decision, problem ?? ''))];
    case 'no':
      return failed.map((id) => told('failed', id, ruleLabel(decision, id)));
    case 'undetermined':
      return [
        ...missing.map((id) => told('missing', id, missingLabel(ruleSet, decision, id))),
        ...referred.map((id) => told('referred', id, ruleLabel(decision, id))),
      ];
  }
}

const ruleLabels = new WeakMap<Decision, ReadonlyMap<string, Words>>();
function ruleLabel(decision: Decision, id: string): Words {
  let labels = ruleLabels.get(decision);
  if (labels === undefined) {
    // Where two rules have one id, the first is meant.
    const rules = RULE_KINDS.flatMap((kind) => decision[kind] ?? []).toReversed();
    labels = new Map(rules.map((rule) => [rule.id, rule.label]));
    ruleLabels.set(decision, labels);
  }
  return labels.get(id) ?? { ko: id, en: id };
}

const missingLabel = (ruleSet: RuleSet, decision: Decision, id: string): Words =>
  id.includes(':') ? ruleLabel(decision, id) : placeLabel(ruleSet, decision, id);

/** How a standing differs from that under the base. `changed`: selected or not as before, but something else differs. */
export type Difference = 'gained' | 'lost' | 'changed' | 'same';

export function differenceOf(before: Standing, after: Standing): Difference {
  if (before.isSelected !== after.isSelected) return after.isSelected ? 'gained' : 'lost';
  return isSameJson(before, after) ? 'same' : 'changed';
}

/** Why a standing differs: what no longer stands in the way and what does now; else the values that changed. */
export function whyDifferent(ruleSet: RuleSet, before: Standing, after: Standing): Words {
  const [gone, come] = [without(before, after), without(after, before)];
  const values = gone.length + come.length > 0 ? [] : changedValues(ruleSet, before, after);
  const say = (language: keyof Words): string => {
    const list = (labels: readonly Words[]): string => labels.map((label) => label[language]).join(', ');
    const { goneText, comeText } = WHY[language];
    return [
      ...(gone.length > 0 ? [goneText + list(gone)] : []),
      ...(come.length > 0 ? [comeText + list(come)] : []),
      ...(values.length > 0 ? [list(values)] : []),
    ].join('; ');
  };
  return { ko: say('ko'), en: say('en') };
}

const WHY = {
  ko: { goneText: '걸리지 않게 됨: ', comeText: '걸리게 됨: ' },
  en: { goneText: 'no longer in the way: ', comeText: 'now in the way: ' },
} as const;

const without = (one: Standing, other: Standing): readonly Words[] => {
  const there = new Set(other.hindrances.map(keyOf));
  return one.hindrances.filter((hindrance) => !there.has(keyOf(hindrance))).map(({ label }) => label);
};
const keyOf = ({ decision, kind, id }: Hindrance): string => `${decision}/${kind}/${id}`;

function changedValues(ruleSet: RuleSet, before: Standing, after: Standing): readonly Words[] {
  const text = (value: Json | undefined): string =>
    value === undefined ? '–' : typeof value === 'string' ? value : canonicalJson(value);
  return Object.entries(after.decisions).flatMap(([id, { values }]) => {
    const old = before.decisions[id]?.values ?? {};
    const names = [...new Set([...Object.keys(old), ...Object.keys(values)])];
    return names
      .filter((name) => text(own(old, name)) !== text(own(values, name)))
      .map((name) => {
        const label = own(own(ruleSet.decisions, id)?.values ?? {}, name)?.label ?? { ko: name, en: name };
        const change = `${text(own(old, name))} → ${text(own(values, name))}`;
        return { ko: `${label.ko} ${change}`, en: `${label.en} ${change}` };
      });
  });
}
