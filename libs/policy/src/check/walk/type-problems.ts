import type { ResolvedType } from '../../facts/parse-value.js';
import type { RuleSet } from '../../rule-set/model.js';
import type { CheckContext } from '../context.js';
import { diagnostic, type Diagnostic } from '../diagnostic.js';
import { unknownWord } from '../units/words.js';
import { parseAt } from './parse.js';
import { resolvePointer } from './pointers.js';

/** Parses one value, as it is written at a place, and tells what is wrong with it. */
export function typeProblems(
  { files, ruleSet }: CheckContext,
  file: string,
  pointer: string,
  written: unknown,
  type: ResolvedType | undefined,
  code: 'type/wrong-value' | 'type/wrong-literal' = 'type/wrong-value',
): readonly Diagnostic[] {
  if (!type) return [];
  return parseAt(written, type, pointer).problems.map((problem) => {
    const json = files.get(file);
    const example = resolvePointer(json, problem.pointer);
    const found = JSON.stringify(example);
    if (problem.code === 'impossible-date') {
      return diagnostic('type/impossible-date', file, problem.pointer, { details: { found }, example });
    }
    if (problem.code === 'unknown-value') return wordProblem(ruleSet, file, problem.pointer, example, type);
    return diagnostic(code, file, problem.pointer, { details: { found, got: found, wanted: typeText(type) }, example });
  });
}

const typeText = ({ type, unit, of }: ResolvedType): string =>
  of ? `${type} of ${typeText(of)}` : unit === undefined ? type : `${type} (${unit})`;

/** The list the word was looked for in: the innermost word list of the type. */
function wordProblem(
  { words }: RuleSet,
  file: string,
  pointer: string,
  example: unknown,
  type: ResolvedType,
): Diagnostic {
  const sets = (one: ResolvedType): ReadonlySet<string>[] => [
    ...(one.allowed ? [one.allowed] : []),
    ...(one.keys ? [one.keys] : []),
    ...(one.of ? sets(one.of) : []),
    ...[...(one.fields?.values() ?? [])].flatMap(sets),
  ];
  const allowed = [...(sets(type)[0] ?? [])];
  const list = Object.entries(words).find(([, { words: own }]) => own.map(({ id }) => id).join() === allowed.join());
  const word = typeof example === 'string' ? example : (pointer.split('/').at(-1) ?? '');
  return unknownWord(word, list?.[0] ?? '', allowed, file, pointer);
}
