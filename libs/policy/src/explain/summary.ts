import type { Context } from './context.js';

/** What was decided, in one or two sentences; with the decision's own words for an outcome where it gives them. */
export function summaryOf({ record, decision, say, text }: Context): string {
  const label = text(decision.label);
  const { outcome } = record;
  if (outcome === 'computed') return say.computed(label);
  const own = decision.outcomes?.[outcome];
  const answer = own && text(own);
  const labels = (kinds: readonly string[], result: string): string[] =>
    record.trace.filter((rule) => kinds.includes(rule.kind) && rule.result === result).map((rule) => text(rule.label));
  switch (outcome) {
    case 'yes':
      return say.yes(
        label,
        answer,
        record.trace.some(({ kind }) => kind === 'require'),
      );
    case 'no':
      return say.no(label, answer, labels(['require'], 'notMet'));
    case 'invalid':
      return say.invalid(label, answer);
    case 'undetermined':
      return say.undetermined(label, answer, {
        facts: record.missing.filter((id) => !id.startsWith('rule:')).length,
        hasNoRule: record.missing.some((id) => id.startsWith('rule:')),
        isReferred: record.referred.length > 0,
      });
  }
}
