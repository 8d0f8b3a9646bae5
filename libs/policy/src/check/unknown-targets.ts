import type { Arguments } from '../mechanisms/mechanism.js';
import { RULE_KINDS, type Decision } from '../rule-set/model.js';
import type { Check, CheckContext } from './context.js';
import { decisionFile } from './walk/roots.js';
import { keyOf, unknown, type Known, type Target } from './walk/targets.js';

/** Parts that a decision names and that are not there. */
export const unknownTargets: Check = (context) => [
  ...Object.values(context.ruleSet.decisions).flatMap((decision) => unknown(decisionTargets(context, decision))),
  ...unknown(mechanismTargets(context)),
];

function decisionTargets({ ruleSet }: CheckContext, decision: Decision): readonly Target[] {
  const file = decisionFile(decision);
  const readings = keyOf(ruleSet.readings);
  const facts = keyOf(ruleSet.facts);
  const each = (code: string, key: string, names: readonly string[] | undefined, known: Known): Target[] =>
    (names ?? []).map((name, index) => ({ code, file, pointer: `/${key}/${index}`, name, known }));
  return [
    ...decision.inputs.map(({ fact: name }, index) => ({
      code: 'ref/unknown-fact',
      file,
      pointer: `/inputs/${index}/fact`,
      name,
      known: facts,
    })),
    ...RULE_KINDS.flatMap((kind) =>
      (decision[kind] ?? []).map(({ reading: name }, index) => ({
        code: 'ref/unknown-reading',
        file,
        pointer: `/${kind}/${index}/reading`,
        name,
        known: readings,
      })),
    ),
    ...each('ref/unknown-reading', 'readings', decision.readings, readings),
    ...each('ref/unknown-note', 'notes', decision.notes, keyOf(ruleSet.notes)),
  ];
}

/** Readings, and rules whose result a value asks for: those of `require`, which alone are met or not. */
function mechanismTargets({ parts, ruleSet }: CheckContext): readonly Target[] {
  const rules =
    (decision: Decision | undefined): Known =>
    (name) =>
      (decision ? [decision] : Object.values(ruleSet.decisions)).some(({ require = [] }) =>
        require.some(({ id }) => id === name),
      );
  return parts.flatMap((part): readonly Target[] => {
    if (part.kind !== 'mechanism') return [];
    const { file, pointer, decision } = part.site;
    if (part.name === 'reading') {
      const { id } = part.args as Arguments<'reading'>;
      return [
        { code: 'ref/unknown-reading', file, pointer: `${pointer}/id`, name: id, known: keyOf(ruleSet.readings) },
      ];
    }
    const code = 'ref/unknown-rule';
    if (part.name === 'met') return [{ code, file, pointer, name: part.args as string, known: rules(decision) }];
    if (part.name !== 'outcomeOf') return [];
    const names = part.args as readonly string[];
    return names.map((name, index) => ({ code, file, pointer: `${pointer}/${index}`, name, known: rules(decision) }));
  });
}
