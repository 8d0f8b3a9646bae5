import type { Decision, ValueType } from '../rule-set/model.js';
import type { Check, CheckContext } from './context.js';
import type { Diagnostic } from './diagnostic.js';
import { unknownWord } from './units/words.js';
import { typesOf } from './walk/nodes.js';
import { typeOf } from './walk/parse.js';
import { decisionFile } from './walk/roots.js';
import { typeProblems } from './walk/type-problems.js';

/** What leaving a fact out means, in the dictionary and in a decision, and the words a decision narrows it to. */
export const defaults: Check = (context) => [
  ...ofDictionary(context),
  ...Object.values(context.ruleSet.decisions).flatMap((decision) => ofInputs(context, decision)),
];

/** `whenAbsent` and `nullMeans` of the dictionary: what a fact or a field means when it is left out. */
function ofDictionary(context: CheckContext): readonly Diagnostic[] {
  return [...typesOf(context.ruleSet)].flatMap(({ type, file, pointer }) => {
    if (type.type === 'table') return [];
    const resolved = typeOf(type, context.ruleSet.words);
    return (['whenAbsent', 'nullMeans'] as const).flatMap((key) =>
      isLiteral(key in type ? (type as ValueType)[key] : undefined)
        ? typeProblems(context, file, `${pointer}/${key}`, resolved, 'type/wrong-literal')
        : [],
    );
  });
}

/** `{ "nothing": true }` is a known absence, of any type. */
const isLiteral = (absence: unknown): boolean =>
  absence !== undefined && !(typeof absence === 'object' && absence !== null && Object.hasOwn(absence, 'nothing'));

function ofInputs(context: CheckContext, decision: Decision): readonly Diagnostic[] {
  const { facts, words } = context.ruleSet;
  return decision.inputs.flatMap((input, index) => {
    const fact = Object.hasOwn(facts, input.fact) ? facts[input.fact] : undefined;
    if (!fact) return [];
    const file = decisionFile(decision);
    const type = typeOf(fact, words);
    const allowed = [...(type?.allowed ?? [])];
    return [
      ...(isLiteral(input.whenAbsent)
        ? typeProblems(context, file, `/inputs/${index}/whenAbsent`, type, 'type/wrong-literal')
        : []),
      ...(input.words ?? []).flatMap((word, position) =>
        allowed.includes(word)
          ? []
          : [unknownWord(word, fact.words ?? '', allowed, file, `/inputs/${index}/words/${position}`)],
      ),
    ];
  });
}
