import { conditionNode } from '../conditions/condition.js';
import { all as every, any } from '../values/unknown.js';
import { RULE_KINDS, type Condition, type Decision, type Rule, type RuleKind } from '../rule-set/model.js';
import type { Check } from './context.js';
import { diagnostic, type Diagnostic } from './diagnostic.js';
import { asker, type Ask } from './logic/questions.js';
import type { Site } from './walk/parts.js';
import { decisionFile } from './walk/roots.js';

/** Rules that come out the same whatever the facts are: they decide nothing, or decide everything. */
export const ruleLogic: Check = (context) => {
  const { ask } = asker(context);
  return Object.values(context.ruleSet.decisions).flatMap((decision) =>
    RULE_KINDS.flatMap((kind) =>
      (decision[kind] ?? []).flatMap((rule, index) =>
        bodiesOf(rule).flatMap(({ body, at }) => ofBody(ask, decision, kind, rule, body, `/${kind}/${index}${at}`)),
      ),
    ),
  );
};

type Body = Pick<Rule, 'appliesWhen' | 'conditions' | 'except'>;

/** A rule as it stands, or as it stands under each option of its reading. */
function bodiesOf(rule: Rule): readonly { body: Body; at: string }[] {
  if (!rule.options) return [{ body: rule, at: '' }];
  return Object.entries(rule.options).flatMap(([name, option]) =>
    option.off ? [] : [{ body: { ...rule, ...option }, at: `/options/${name}` }],
  );
}

function ofBody(
  ask: Ask,
  decision: Decision,
  kind: RuleKind,
  rule: Rule,
  body: Body,
  pointer: string,
): readonly Diagnostic[] {
  const { appliesWhen, conditions, except } = body;
  if (!conditions) return [];
  const site: Site = {
    file: decisionFile(decision),
    pointer,
    decision,
    owner: { kind: 'rule', name: rule.id },
    locals: [],
  };
  const deciding = except ? [conditions, except] : [conditions];
  // A guard with too many names is left out: what then holds always holds under the guard too.
  const answers =
    (appliesWhen && ask(site, [...deciding, appliesWhen])?.filter(({ truths }) => truths.at(-1) === true)) ??
    ask(site, deciding);
  if (!answers || answers.length === 0) return [];
  const met = answers.map(({ truths }) => any(truths.slice(0, deciding.length)));
  const code = met.every((truth) => truth === true) ? 'always-true' : met.includes(true) ? undefined : 'never-true';
  if (code === undefined) return [];
  const details = { rule: rule.id, kind };
  const example = answers[0]?.situation.shown() ?? {};
  return [
    diagnostic(`rule/${code}`, site.file, pointer, { severity: 'warning', details, clause: rule.source, example }),
  ];
}

/** Conditions that no case can meet, whole or in one of their parts. */
export const contradictions: Check = (context) => {
  const { ask } = asker(context);
  const isNever = (condition: Condition, site: Site): boolean => {
    const answers = ask(site, [condition]);
    return answers !== undefined && answers.length > 0 && !answers.some(({ truths }) => every(truths) === true);
  };
  return context.parts.flatMap((part) => {
    if (part.kind !== 'condition' || part.site.owner.kind === 'invariant') return [];
    const { site, condition } = part;
    const report = (pointer: string): Diagnostic =>
      diagnostic('condition/contradiction', site.file, pointer, {
        severity: 'warning',
        details: { owner: site.owner.name },
      });
    if (isNever(condition, site)) return isWholeRule(part.site, context) ? [] : [report(site.pointer)];
    return allsBelow(condition, site.pointer).flatMap(([inner, pointer]) =>
      isNever(inner, site) ? [report(pointer)] : [],
    );
  });
};

/** `ruleLogic` tells of a rule that cannot be met as a whole. */
function isWholeRule({ owner, pointer, decision }: Site, { ruleSet }: Parameters<Check>[0]): boolean {
  if (owner.kind !== 'rule' || !pointer.endsWith('/conditions') || !decision) return false;
  const rules = RULE_KINDS.flatMap((kind) => ruleSet.decisions[decision.id]?.[kind] ?? []);
  const rule = rules.find(({ id }) => id === owner.name);
  return rule?.except === undefined;
}

/** The parts of a condition that ask for several things at once. */
function allsBelow(condition: Condition, pointer: string): readonly (readonly [Condition, string])[] {
  const node = conditionNode(condition);
  if (node.kind === 'not') return withOwn(node.part, `${pointer}/not`);
  if (node.kind !== 'all' && node.kind !== 'any') return [];
  return node.parts.flatMap((part, index) => withOwn(part, `${pointer}/${node.kind}/${index}`));
}
function withOwn(condition: Condition, pointer: string): readonly (readonly [Condition, string])[] {
  const inner = allsBelow(condition, pointer);
  return conditionNode(condition).kind === 'all' ? [[condition, pointer], ...inner] : inner;
}
