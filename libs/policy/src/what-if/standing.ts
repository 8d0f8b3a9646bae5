import type { Outcome } from '../evaluate/record.js';
import { own } from '../explain/lookup.js';
import { placeLabel } from '../explain/value-text.js';
import type { Words } from '../policy-error.js';
import { canonicalJson } from '../rule-set/canonical.js';
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

/** A standing with all that was answered, for what is grouped by. */
export interface Judged {
  readonly standing: Standing;
  readonly verdicts: Verdicts;
}

export function judge(variant: Variant, question: ReadQuestion, application: Application): Judged {
  const verdicts = Object.fromEntries(
    question.decisions.map((id) => [id, variant.decide(id, application.facts, application.asOf)] as const),
  );
  const outcome = together(Object.values(verdicts).map((verdict) => verdict.outcome));
  const amount = (json: Json | undefined): number | null =>
    typeof json === 'number' && Number.isSafeInteger(json) ? json : null;
  const standing: Standing = {
    isSelected: outcome === 'yes',
    outcome,
    decisions: Object.fromEntries(
      Object.entries(verdicts).map(([id, verdict]) => [id, { outcome: verdict.outcome, values: verdict.values }]),
    ),
    hindrances: Object.entries(verdicts).flatMap(([id, verdict]) =>
      hindrancesOf(variant.laid.ruleSet, own(variant.laid.ruleSet.decisions, id), verdict),
    ),
    money: Object.fromEntries(
      question.money.map((measure) => [measure.place, amount(measure.of(application, verdicts))]),
    ),
  };
  return { standing, verdicts };
}

function together(outcomes: readonly Outcome[]): Standing['outcome'] {
  return (['invalid', 'no', 'undetermined'] as const).find((one) => outcomes.includes(one)) ?? 'yes';
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

const ruleLabel = (decision: Decision, id: string): Words =>
  RULE_KINDS.flatMap((kind) => decision[kind] ?? []).find((rule) => rule.id === id)?.label ?? { ko: id, en: id };

const missingLabel = (ruleSet: RuleSet, decision: Decision, id: string): Words =>
  id.includes(':') ? ruleLabel(decision, id) : placeLabel(ruleSet, decision, id);

/** How a standing differs from that under the base. `changed`: selected or not as before, but something else differs. */
export type Difference = 'gained' | 'lost' | 'changed' | 'same';

export function differenceOf(before: Standing, after: Standing): Difference {
  if (before.isSelected !== after.isSelected) return after.isSelected ? 'gained' : 'lost';
  return canonicalJson(before) === canonicalJson(after) ? 'same' : 'changed';
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
