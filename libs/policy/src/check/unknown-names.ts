import type { Check, CheckContext } from './context.js';
import { diagnostic, type Diagnostic } from './diagnostic.js';
import type { Part } from './walk/parts.js';
import { decisionFile } from './walk/roots.js';

const has = (map: object, name: string): boolean => Object.hasOwn(map, name);

/** Names of conditions and values that nothing answers to. */
export const unknownNames: Check = (context) => [
  ...context.parts
    .filter(({ kind }) => kind === 'named' || kind === 'reference')
    .flatMap((part) => unknownIn(context, part)),
  ...Object.keys(context.ruleSet.decisions).flatMap((id) => notInputs(context, id)),
  ...limits(context),
];

function unknownIn({ ruleSet }: CheckContext, part: Part): readonly Diagnostic[] {
  const { file, pointer, decision, owner, locals } = part.site;
  if (part.kind === 'named') {
    const isKnown = has(ruleSet.shared.conditions, part.name) || has(decision?.conditions ?? {}, part.name);
    return isKnown ? [] : [diagnostic('ref/unknown-condition', file, pointer, { details: { name: part.name } })];
  }
  if (part.kind !== 'reference') return [];
  const name = part.reference.fact;
  const unknown = (): Diagnostic => diagnostic('ref/unknown-name', file, `${pointer}/fact`, { details: { name } });
  const isLocal = locals.some((local) => local.name === name);
  // What holds of a table holds whatever is asked: no application's facts, only the row and the other parameters.
  if (owner.kind === 'invariant') return isLocal || has(ruleSet.parameters, name) ? [] : [unknown()];
  if (isLocal || isGlobal(ruleSet, name) || has(decision?.derive ?? {}, name)) return [];
  // Shared parts may use what each decision that uses them derives for itself.
  const derivedElsewhere = !decision && Object.values(ruleSet.decisions).some(({ derive }) => has(derive ?? {}, name));
  return derivedElsewhere ? [] : [unknown()];
}

const isGlobal = ({ facts, parameters, readings, shared }: CheckContext['ruleSet'], name: string): boolean =>
  [facts, parameters, readings, shared.derive].some((map) => has(map, name));

/** Facts that a decision uses, itself or through a shared part, without taking them. */
function notInputs({ ruleSet, used }: CheckContext, id: string): readonly Diagnostic[] {
  const decision = ruleSet.decisions[id];
  if (!decision) return [];
  const taken = new Set(decision.inputs.map(({ fact }) => fact));
  const answered = [ruleSet.parameters, ruleSet.readings, ruleSet.shared.derive, decision.derive ?? {}];
  return [...(used.get(id)?.names ?? [])]
    .filter((name) => !taken.has(name) && !answered.some((map) => has(map, name)))
    .filter((name) => has(ruleSet.facts, name) || isDerivedByOthers(ruleSet, name))
    .map((name) =>
      diagnostic('ref/not-an-input', decisionFile(decision), '/inputs', { details: { name, decision: id } }),
    );
}
const isDerivedByOthers = ({ decisions }: CheckContext['ruleSet'], name: string): boolean =>
  Object.values(decisions).some(({ derive }) => has(derive ?? {}, name));

/** Parameters that time limits and duties name. */
function limits({ ruleSet: { process, parameters } }: CheckContext): readonly Diagnostic[] {
  const named = [
    ...process.transitions.map(({ limit }, index) => ({
      pointer: `/transitions/${index}/limit/parameters`,
      names: limit?.parameters,
    })),
    ...process.duties.map((duty, index) => ({ pointer: `/duties/${index}/parameters`, names: duty.parameters })),
  ];
  return named.flatMap(({ pointer, names = [] }) =>
    names.flatMap((name, index) =>
      has(parameters, name)
        ? []
        : [diagnostic('ref/unknown-name', 'process.json', `${pointer}/${index}`, { details: { name } })],
    ),
  );
}
