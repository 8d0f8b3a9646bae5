import { conditionNode } from '../conditions/condition.js';
import { RULE_KINDS, type Condition, type Decision, type Rule, type RuleKind } from '../rule-set/model.js';
import type { Check } from './context.js';
import { diagnostic, type Diagnostic } from './diagnostic.js';
import type { Ask } from './logic/questions.js';
import type { Site } from './walk/parts.js';
import { decisionFile } from './walk/roots.js';

/** Rules that come out the same whatever the facts are: they decide nothing, or decide everything. */
export const ruleLogic: Check = (context) => {
  const { ask } = context.asker();
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
  const heard = (appliesWhen && comesOut(ask, site, deciding, appliesWhen)) ?? comesOut(ask, site, deciding);
  if (!heard?.example || heard.both) return [];
  const code = heard.met ? 'always-true' : 'never-true';
  const details = { rule: rule.id, kind };
  const example = heard.example();
  return [
    diagnostic(`rule/${code}`, site.file, pointer, { severity: 'warning', details, clause: rule.source, example }),
  ];
}

interface Heard {
  /** The first case to which the rule applies. */
  readonly example?: () => object;
  /** Whether one of the conditions is met in it, and whether that is so in some cases and not in others. */
  readonly met: boolean;
  readonly both: boolean;
}

/** @returns undefined where nothing can be said */
function comesOut(ask: Ask, site: Site, deciding: readonly Condition[], guard?: Condition): Heard | undefined {
  let heard: Heard = { met: false, both: false };
  const isSaid = ask(site, guard ? [...deciding, guard] : deciding, (answer) => {
    if (guard && answer.truth(deciding.length) !== true) return false;
    const met = deciding.some((_, index) => answer.truth(index) === true);
    if (heard.example) heard = { ...heard, both: heard.met !== met };
    else heard = { example: answer.kept(), met, both: false };
    return heard.both;
  });
  return isSaid ? heard : undefined;
}

/** Conditions that no case can meet, whole or in one of their parts. */
export const contradictions: Check = (context) => {
  const { ask } = context.asker();
  const isNever = (condition: Condition, site: Site): boolean => {
    let isAsked = false;
    let isMet = false;
    const isSaid = ask(site, [condition], (answer) => {
      isAsked = true;
      isMet = answer.truth(0) === true;
      return isMet;
    });
    return isSaid && isAsked && !isMet;
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
