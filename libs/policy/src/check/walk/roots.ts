import { RULE_KINDS, type Decision, type Derived, type NamedCondition, type RuleSet } from '../../rule-set/model.js';
import { RULE_PARTS } from '../../evaluate/compile.js';
import { conditionParts, valueParts, type Add, type Owner, type OwnerKind, type Part, type Site } from './parts.js';

export const decisionFile = (decision: Decision): string => `decisions/${decision.id}.json`;

/** The parts of everything that decides or computes in a rule set, in the order of its files. */
export function partsOf(ruleSet: RuleSet): readonly Part[] {
  const found: Part[] = [];
  const add: Add = (part) => found.push(part);
  const shared = (kind: OwnerKind, name: string, file: string, pointer: string): Site => ({
    file,
    pointer,
    owner: { kind, name },
    locals: [],
  });
  derivedParts(add, ruleSet.shared.derive, (name) => shared('derive', name, 'shared.json', `/derive/${name}/value`));
  namedParts(add, ruleSet.shared.conditions, (name) =>
    shared('condition', name, 'shared.json', `/conditions/${name}/conditions`),
  );
  for (const decision of Object.values(ruleSet.decisions)) decisionParts(add, decision);
  for (const [index, paper] of ruleSet.papers.entries()) {
    const site = (key: string): Site => shared('paper', paper.id, 'documents.json', `/papers/${index}/${key}`);
    if (paper.onlyWhen) conditionParts(add, paper.onlyWhen, site('onlyWhen'));
    if (paper.signed) valueParts(add, paper.signed, site('signed'));
    if (paper.signers) valueParts(add, paper.signers, site('signers'));
  }
  invariantParts(add, ruleSet, shared);
  return found;
}

function derivedParts(add: Add, derived: Readonly<Record<string, Derived>>, site: (name: string) => Site): void {
  for (const [name, { value }] of Object.entries(derived)) valueParts(add, value, site(name));
}
function namedParts(
  add: Add,
  conditions: Readonly<Record<string, NamedCondition>>,
  site: (name: string) => Site,
): void {
  for (const [name, named] of Object.entries(conditions)) {
    conditionParts(add, named.conditions, site(name));
  }
}

function decisionParts(add: Add, decision: Decision): void {
  const site = (owner: Owner, pointer: string): Site => ({
    file: decisionFile(decision),
    pointer,
    decision,
    owner,
    locals: [],
  });
  for (const kind of RULE_KINDS) {
    for (const [index, rule] of (decision[kind] ?? []).entries()) {
      const options = Object.entries(rule.options ?? {}).map(([name, option]) => [`/options/${name}`, option] as const);
      for (const [at, body] of [['', rule] as const, ...options]) {
        for (const part of RULE_PARTS) {
          const condition = body[part];
          if (!condition) continue;
          conditionParts(add, condition, site({ kind: 'rule', name: rule.id }, `/${kind}/${index}${at}/${part}`));
        }
      }
    }
  }
  derivedParts(add, decision.derive ?? {}, (name) => site({ kind: 'derive', name }, `/derive/${name}/value`));
  namedParts(add, decision.conditions ?? {}, (name) =>
    site({ kind: 'condition', name }, `/conditions/${name}/conditions`),
  );
  derivedParts(add, decision.values ?? {}, (name) => site({ kind: 'value', name }, `/values/${name}/value`));
}

/** The name under which the invariants of a table see the row they are held against. */
export const ROW = 'row';

function invariantParts(
  add: Add,
  ruleSet: RuleSet,
  shared: (kind: OwnerKind, name: string, file: string, pointer: string) => Site,
): void {
  for (const [id, parameter] of Object.entries(ruleSet.parameters)) {
    if (parameter.type !== 'table') continue;
    for (const [index, invariant] of (parameter.invariants ?? []).entries()) {
      const site = shared(
        'invariant',
        invariant.id,
        'parameters.json',
        `/parameters/${id}/invariants/${index}/conditions`,
      );
      const row = { name: ROW, of: { fact: id }, site };
      conditionParts(add, invariant.conditions, { ...site, locals: [row] });
    }
  }
}
