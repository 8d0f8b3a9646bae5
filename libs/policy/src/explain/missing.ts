import type { RuleTrace } from '../evaluate/record.js';
import type { Context } from './context.js';
import { findMechanisms, own } from './lookup.js';

export interface ExplainedMissing {
  readonly id: string;
  readonly label: string;
  readonly sentence: string;
  /** Labels of the documents that would prove it. */
  readonly provedBy: readonly string[];
  /** Label of the role that supplies it. */
  readonly suppliedBy: string;
}

/** What would settle an open decision: facts, with who supplies and what proves them; or rules that the notice lacks. */
export function explainMissing(context: Context): readonly ExplainedMissing[] {
  return context.record.missing.map((id) => {
    if (id.startsWith('rule:')) return missingRule(id, context);
    if (id.startsWith('parameter:')) return missingParameter(id, context);
    return missingFact(id, context);
  });
}

function missingFact(id: string, { names, say, ruleSet, record, text }: Context): ExplainedMissing {
  const fact = own(ruleSet.facts, /^[^.[]+/.exec(id)?.[0] ?? id);
  const label = names.place(id);
  const suppliedBy = fact ? names.role(fact.suppliedBy) : say.officer();
  const provedBy = (fact?.provedBy ?? []).map((document) => names.document(document));
  const waiting = record.trace.filter((rule) => waitsFor(rule, id));
  const labels = (isWanted: (kind: RuleTrace['kind']) => boolean): string[] => [
    ...new Set(waiting.filter(({ kind }) => isWanted(kind)).map((rule) => text(rule.label))),
  ];
  const rules = labels((kind) => kind === 'require');
  const checks = labels((kind) => kind !== 'require' && kind !== 'warn');
  return { id, label, sentence: say.missing({ label, rules, checks, suppliedBy, provedBy }), provedBy, suppliedBy };
}

/** Whether a rule that is still open found this fact unknown. */
function waitsFor(rule: RuleTrace, id: string): boolean {
  if (rule.result !== 'unknown') return false;
  return findMechanisms([rule.appliesWhen, rule.conditions, rule.except], 'unknown').some(
    (ids) => Array.isArray(ids) && ids.includes(id),
  );
}

function missingRule(id: string, context: Context): ExplainedMissing {
  const { say, ruleSet } = context;
  const label = labelOfRule(id, context);
  return {
    id,
    label,
    sentence: say.noRule(label, say.publication(ruleSet.manifest.notice.kind)),
    provedBy: [],
    suppliedBy: say.officer(),
  };
}

/** The label of the open rule; or of the value that ends in "the notice has no rule". */
function labelOfRule(id: string, { decision, ruleSet, names, text }: Context): string {
  const rule = decision.open?.find((entry) => entry.id === id);
  if (rule) return text(rule.label);
  const derived = Object.entries({ ...ruleSet.shared.derive, ...decision.derive }).find(([, { value }]) =>
    findMechanisms(value, 'noRule').includes(id),
  );
  if (derived) return names.of(derived[0]);
  const answered = Object.values(decision.values ?? {}).find(({ value }) =>
    findMechanisms(value, 'noRule').includes(id),
  );
  return answered ? text(answered.label) : id.slice('rule:'.length);
}

function missingParameter(id: string, { names, say }: Context): ExplainedMissing {
  const label = names.of(id.slice('parameter:'.length));
  return { id, label, sentence: say.missingParameter(label), provedBy: [], suppliedBy: say.officer() };
}
