import type { Decision, ValueType } from '../rule-set/model.js';
import type { Check, CheckContext } from './context.js';
import type { Diagnostic } from './diagnostic.js';
import { unknownWord } from './units/words.js';
import { decisionFile } from './walk/roots.js';
import { typeProblems } from './walk/type-problems.js';

/** What leaving a fact out means, in the dictionary and in a decision, and the words a decision narrows it to. */
export const defaults: Check = (context) => [
  ...ofDictionary(context),
  ...Object.values(context.ruleSet.decisions).flatMap((decision) => ofInputs(context, decision)),
];

/** `whenAbsent` and `nullMeans` of the dictionary: what a fact or a field means when it is left out. */
function ofDictionary(context: CheckContext): readonly Diagnostic[] {
  return context.types.flatMap(({ type, file, pointer }) => {
    if (type.type === 'table') return [];
    return (['whenAbsent', 'nullMeans'] as const).flatMap((key) => {
      const absence = (type as ValueType)[key];
      return isLiteral(absence)
        ? typeProblems(context, file, `${pointer}/${key}`, absence, context.typeOf(type), 'type/wrong-literal')
        : [];
    });
  });
}

/** `{ "nothing": true }` is a known absence, of any type. */
const isLiteral = (absence: unknown): boolean =>
  absence !== undefined && !(typeof absence === 'object' && absence !== null && Object.hasOwn(absence, 'nothing'));

function ofInputs(context: CheckContext, decision: Decision): readonly Diagnostic[] {
  const { facts } = context.ruleSet;
  return decision.inputs.flatMap((input, index) => {
    const fact = Object.hasOwn(facts, input.fact) ? facts[input.fact] : undefined;
    if (!fact) return [];
    const file = decisionFile(decision);
    const type = context.typeOf(fact);
    const allowed = [...(type?.allowed ?? [])];
    return [
      ...(isLiteral(input.whenAbsent)
        ? typeProblems(context, file, `/inputs/${index}/whenAbsent`, input.whenAbsent, type, 'type/wrong-literal')
        : []),
      ...(input.words ?? []).flatMap((word, position) =>
        allowed.includes(word)
          ? []
          : [unknownWord(word, fact.words ?? '', allowed, file, `/inputs/${index}/words/${position}`)],
      ),
    ];
  });
}
