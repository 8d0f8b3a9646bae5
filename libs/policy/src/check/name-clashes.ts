import type { Decision } from '../rule-set/model.js';
import type { Check, CheckContext } from './context.js';
import { diagnostic, type Diagnostic } from './diagnostic.js';
import { decisionFile } from './walk/roots.js';

/** What a name already stands for, in the words of the format. */
type Names = ReadonlyMap<string, string>;

const clash = (file: string, pointer: string, name: string, other: string): Diagnostic =>
  diagnostic('id/name-clash', file, pointer, { details: { name, other } });

/** Facts, parameters, readings and derived values share one space of names; so do the elements of lists inside it. */
export const nameClashes: Check = (context) => [
  ...ofParameters(context),
  ...ofShared(context),
  ...Object.values(context.ruleSet.decisions).flatMap((decision) => ofDecision(context, decision)),
  ...ofElements(context),
];

const named = (map: object, what: string): readonly (readonly [string, string])[] =>
  Object.keys(map).map((name) => [name, what] as const);

const ofParameters = ({ ruleSet: { facts, parameters } }: CheckContext): readonly Diagnostic[] =>
  Object.keys(parameters)
    .filter((name) => Object.hasOwn(facts, name))
    .map((name) => clash('parameters.json', `/parameters/${name}`, name, 'fact'));

/** Names that mean the same in every decision. */
const globals = ({ ruleSet: { parameters, readings } }: CheckContext): readonly (readonly [string, string])[] => [
  ...named(parameters, 'parameter'),
  ...named(readings, 'reading'),
];

function ofShared(context: CheckContext): readonly Diagnostic[] {
  const taken: Names = new Map([...named(context.ruleSet.facts, 'fact'), ...globals(context)]);
  return Object.keys(context.ruleSet.shared.derive).flatMap((name) => {
    const other = taken.get(name);
    return other === undefined ? [] : [clash('shared.json', `/derive/${name}`, name, other)];
  });
}

function ofDecision(context: CheckContext, decision: Decision): readonly Diagnostic[] {
  const { shared } = context.ruleSet;
  const taken: Names = new Map([
    ...named(shared.derive, 'derived value of shared.json'),
    ...globals(context),
    ...decision.inputs.map(({ fact }) => [fact, 'fact'] as const),
  ]);
  const file = decisionFile(decision);
  const derived = Object.keys(decision.derive ?? {}).flatMap((name) => {
    const other = taken.get(name);
    return other === undefined ? [] : [clash(file, `/derive/${name}`, name, other)];
  });
  const conditions = Object.keys(decision.conditions ?? {})
    .filter((name) => Object.hasOwn(shared.conditions, name))
    .map((name) => clash(file, `/conditions/${name}`, name, 'condition of shared.json'));
  return [...derived, ...conditions];
}

/** The name of a list's element (`as`) hides what it names outside. */
function ofElements(context: CheckContext): readonly Diagnostic[] {
  const { facts, shared } = context.ruleSet;
  return context.parts.flatMap((part) => {
    if (part.kind !== 'mechanism') return [];
    const { as } = part.args as { as?: unknown };
    if (typeof as !== 'string') return [];
    const { file, pointer, decision, locals } = part.site;
    const taken: Names = new Map([
      ...globals(context),
      ...named(shared.derive, 'derived value of shared.json'),
      ...named(decision?.derive ?? {}, 'derived value'),
      ...(decision ? decision.inputs.map(({ fact }) => [fact, 'fact'] as const) : named(facts, 'fact')),
      ...locals.map(({ name }) => [name, 'element of a list around it'] as const),
    ]);
    const other = taken.get(as);
    return other === undefined ? [] : [clash(file, `${pointer}/as`, as, other)];
  });
}
