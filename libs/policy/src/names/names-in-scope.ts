import { isReference } from '../conditions/condition.js';
import { own } from '../explain/lookup.js';
import type { Decision, Input, RuleSet, Words } from '../rule-set/model.js';
import { elementsAt } from './inside.js';
import { positionsIn } from './positions.js';
import { ValueViews, type ValueView } from './value-view.js';
import { withParts, type NameInScope } from './with-parts.js';

export type { NameInScope } from './with-parts.js';

export interface ScopeOptions {
  /** A place inside a decision or a table (`decisions/d/derive/total/value/sumOf/give`): gives its list elements too. */
  readonly inside?: string;
}

/**
 * All names in reach of a decision's conditions and values: the facts it takes, every parameter and reading, what it
 * derives and what is shared. Without a decision (shared parts, papers): every fact, and what any decision derives.
 * @param decision id; one that is not there takes no facts and derives nothing of its own
 * @returns list elements first, then in the order of the files; parts after their whole
 */
export function namesInScope(
  ruleSet: RuleSet,
  decision?: string,
  { inside }: ScopeOptions = {},
): readonly NameInScope[] {
  const asked = decision === undefined ? undefined : own(ruleSet.decisions, decision);
  const derive = { ...ruleSet.shared.derive, ...(decision === undefined ? derivedAnywhere(ruleSet) : asked?.derive) };
  const views = new ValueViews(ruleSet, derive, asked);
  const positions = positionsIn(ruleSet);
  // By the whole: an element hides what has its name outside, an inner one an outer one.
  const scope = new Map<string, readonly NameInScope[]>();
  const add = (fact: string, label: Words, kind: NameInScope['kind'], view: ValueView): void => {
    if (!scope.has(fact)) scope.set(fact, [...withParts({ fact, label, kind }, view, positions(fact))]);
  };

  const elements = inside === undefined ? [] : elementsAt(ruleSet, inside);
  for (const { name, of } of elements.toReversed()) {
    add(name, elementLabel(ruleSet, derive, name, of), 'element', views.ofName(name, elements));
  }
  // What holds of a table holds whatever is asked: no application's facts, only the row and the other parameters.
  const isOfTable = inside?.startsWith('parameters/') === true;
  for (const input of isOfTable ? [] : inputsOf(ruleSet, decision)) {
    const fact = own(ruleSet.facts, input.fact);
    if (fact) add(input.fact, fact.label, 'fact', narrowed(views.ofName(input.fact), input.words));
  }
  for (const [id, { label }] of Object.entries(ruleSet.parameters)) add(id, label, 'parameter', views.ofName(id));
  if (!isOfTable) {
    for (const [id, { label }] of Object.entries(derive)) add(id, label, 'derived', views.ofName(id));
    for (const [id, { question }] of Object.entries(ruleSet.readings)) add(id, question, 'reading', views.ofName(id));
  }
  return [...scope.values()].flat();
}

const inputsOf = ({ facts, decisions }: RuleSet, decision: string | undefined): readonly Input[] =>
  decision === undefined ? Object.keys(facts).map((fact) => ({ fact })) : (own(decisions, decision)?.inputs ?? []);

/** Shared parts may use what each decision that uses them derives for itself. */
const derivedAnywhere = ({ decisions }: RuleSet): NonNullable<Decision['derive']> =>
  Object.fromEntries(Object.values(decisions).flatMap(({ derive = {} }) => Object.entries(derive)));

/** A decision may accept only some words of a fact. */
const narrowed = (view: ValueView, words: readonly string[] | undefined): ValueView =>
  words && view.words ? { ...view, words: view.words.filter(({ id }) => words.includes(id)) } : view;

/** The element is told by the list it is from. */
function elementLabel(
  { facts, parameters }: RuleSet,
  derive: NonNullable<Decision['derive']>,
  name: string,
  of: unknown,
): Words {
  const fact = isReference(of) && of.path === undefined ? of.fact : '';
  return (own(facts, fact) ?? own(parameters, fact) ?? own(derive, fact))?.label ?? { ko: name, en: name };
}
