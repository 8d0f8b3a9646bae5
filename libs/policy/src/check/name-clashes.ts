import type { Decision } from '../rule-set/model.js';
import type { Check, CheckContext } from './context.js';
import { diagnostic, type Diagnostic } from './diagnostic.js';
import { decisionFile } from './walk/roots.js';

/** What a name already stands for, in the words of the format. */
type Names = (name: string) => string | undefined;

const clash = (file: string, pointer: string, name: string, other: string): Diagnostic =>
  diagnostic('id/name-clash', file, pointer, { details: { name, other } });

/** Facts, parameters, readings and derived values share one space of names; so do the elements of lists inside it. */
export const nameClashes: Check = (context) => [
  ...ofParameters(context),
  ...ofShared(context),
  ...Object.values(context.ruleSet.decisions).flatMap((decision) => ofDecision(context, decision)),
  ...ofElements(context),
];

const ofParameters = ({ ruleSet: { facts, parameters } }: CheckContext): readonly Diagnostic[] =>
  Object.keys(parameters)
    .filter((name) => Object.hasOwn(facts, name))
    .map((name) => clash('parameters.json', `/parameters/${name}`, name, 'fact'));

const isIn = (map: object | undefined, name: string): boolean => map !== undefined && Object.hasOwn(map, name);
const isInput = ({ inputs }: Decision, name: string): boolean => inputs.some(({ fact }) => fact === name);

/** Names that mean the same in every decision. */
const globals =
  ({ ruleSet: { parameters, readings } }: CheckContext): Names =>
  (name) =>
    isIn(readings, name) ? 'reading' : isIn(parameters, name) ? 'parameter' : undefined;

function ofShared(context: CheckContext): readonly Diagnostic[] {
  const { shared, facts } = context.ruleSet;
  return clashes(
    shared.derive,
    (name) => globals(context)(name) ?? (isIn(facts, name) ? 'fact' : undefined),
    (name) => ['shared.json', `/derive/${name}`],
  );
}

function clashes(
  names: object,
  standsFor: Names,
  place: (name: string) => readonly [string, string],
): readonly Diagnostic[] {
  return Object.keys(names).flatMap((name) => {
    const other = standsFor(name);
    return other === undefined ? [] : [clash(...place(name), name, other)];
  });
}

function ofDecision(context: CheckContext, decision: Decision): readonly Diagnostic[] {
  const { shared } = context.ruleSet;
  const file = decisionFile(decision);
  const taken: Names = (name) =>
    isInput(decision, name)
      ? 'fact'
      : (globals(context)(name) ?? (isIn(shared.derive, name) ? 'derived value of shared.json' : undefined));
  return [
    ...clashes(decision.derive ?? {}, taken, (name) => [file, `/derive/${name}`]),
    ...clashes(
      decision.conditions ?? {},
      (name) => (isIn(shared.conditions, name) ? 'condition of shared.json' : undefined),
      (name) => [file, `/conditions/${name}`],
    ),
  ];
}

/** The name of a list's element (`as`) hides what it names outside. */
function ofElements(context: CheckContext): readonly Diagnostic[] {
  const { facts, shared } = context.ruleSet;
  const taken = (decision: Decision | undefined, name: string): string | undefined => {
    if (decision ? isInput(decision, name) : isIn(facts, name)) return 'fact';
    if (isIn(decision?.derive, name)) return 'derived value';
    return isIn(shared.derive, name) ? 'derived value of shared.json' : globals(context)(name);
  };
  return context.parts.flatMap((part) => {
    if (part.kind !== 'mechanism') return [];
    const { as } = part.args as { as?: unknown };
    if (typeof as !== 'string') return [];
    const { file, pointer, decision, locals } = part.site;
    const isLocal = locals.some(({ name }) => name === as);
    const other = isLocal ? 'element of a list around it' : taken(decision, as);
    return other === undefined ? [] : [clash(file, `${pointer}/as`, as, other)];
  });
}
