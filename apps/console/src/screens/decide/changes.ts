import type { ExplanationAnswer, Facts, Outcome } from '../../api/types.js';

export interface AnswerChange {
  /** The outcome before and now, where it is another one. */
  readonly outcome?: { readonly before: OutcomeWords; readonly now: OutcomeWords };
  /** Values that differ; a side without the value has none. */
  readonly values: readonly { readonly label: string; readonly before?: string; readonly now?: string }[];
}
interface OutcomeWords {
  readonly outcome: Outcome;
  readonly text: string;
}

/** What an answer says otherwise than the one before it, both in the same language. */
export function changesBetween(before: ExplanationAnswer, now: ExplanationAnswer): AnswerChange {
  const outcomeOf = ({ record, outcomeText }: ExplanationAnswer): OutcomeWords => ({
    outcome: record.outcome,
    text: outcomeText,
  });
  const textsOf = ({ explanation }: ExplanationAnswer): Map<string, string> =>
    new Map(explanation.values.map(({ name, text }) => [name, text]));
  const former = textsOf(before);
  const current = textsOf(now);
  const labels = new Map(
    [...before.explanation.values, ...now.explanation.values].map(({ name, label }) => [name, label]),
  );
  const values = [...labels].flatMap(([name, label]) => {
    const [was, is] = [former.get(name), current.get(name)];
    if (was === is) return [];
    return [{ label, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { now: is }) }];
  });
  const isSame = before.record.outcome === now.record.outcome;
  return { ...(isSame ? {} : { outcome: { before: outcomeOf(before), now: outcomeOf(now) } }), values };
}

/** Ids of the facts that differ between two questions, in the order of the form. */
export function changedFacts(ids: readonly string[], before: Facts, now: Facts): readonly string[] {
  return ids.filter((id) => !isSameFact(before[id], now[id]));
}

export const isSameFact = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);
