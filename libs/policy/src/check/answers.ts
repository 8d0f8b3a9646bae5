import { coverageOf } from '../coverage/coverage-of.js';
import type { CaseFile, RuleSet } from '../rule-set/model.js';
import type { CheckContext } from './context.js';
import { diagnostic, type Diagnostic } from './diagnostic.js';

/** How the codes begin of what coverageOf reports. */
const COVERAGE = 'coverage/';

interface Answer {
  /** The note, or `waiver`. */
  readonly by: string;
  readonly file: string;
  readonly pointer: string;
  readonly code: string;
  readonly at: string;
}
const answersOf = ({ notes, waivers }: RuleSet): readonly Answer[] => [
  ...Object.entries(notes).flatMap(([note, { answers = [] }]) =>
    answers.map(({ code, at }, index) => ({
      by: note,
      file: 'notes.json',
      pointer: `/notes/${note}/answers/${index}`,
      code,
      at,
    })),
  ),
  ...waivers.map(({ code, at }, index) => ({
    by: 'waiver',
    file: 'waivers.json',
    pointer: `/waivers/${index}`,
    code,
    at,
  })),
];

const ABOUT_CASES: readonly string[] = ['case/', COVERAGE];

/** Waivers of what no case covers answer no diagnostic: they are used while their place is uncovered. */
function placesWaived(ruleSet: RuleSet, cases: readonly CaseFile[]): ReadonlySet<string> {
  if (!ruleSet.waivers.some(({ code }) => code.startsWith(COVERAGE))) return new Set();
  const open = coverageOf(ruleSet, cases).filter(({ isCovered }) => !isCovered);
  return new Set(open.map(({ kind, at }) => `${COVERAGE}${kind} ${at}`));
}

/**
 * A source note or a waiver is the written reason for a warning: what it answers becomes a note. Errors have no answer.
 * @param isWhole every check was asked: only then can an answer be without its finding
 */
export function answered(
  { ruleSet, cases }: CheckContext,
  diagnostics: readonly Diagnostic[],
  isWhole: boolean,
): readonly Diagnostic[] {
  const answers = answersOf(ruleSet);
  const answerTo = ({ severity, code, at }: Diagnostic): Answer | undefined =>
    severity === 'warning' ? answers.find((answer) => answer.code === code && answer.at === at) : undefined;
  const used = new Set(diagnostics.map(answerTo));
  const waived = isWhole && cases ? placesWaived(ruleSet, cases) : new Set();
  const idle = answers
    // Without cases nothing was said about them, so nothing of theirs can be missing.
    .filter((answer) => isWhole && !used.has(answer) && !waived.has(`${answer.code} ${answer.at}`))
    .filter(({ code }) => cases !== undefined || !ABOUT_CASES.some((start) => code.startsWith(start)))
    .map(({ by, file, pointer, code, at }) =>
      diagnostic('notes/answer-without-finding', file, pointer, {
        severity: 'warning',
        details: { note: by, code, at },
      }),
    );
  const withReason = diagnostics.map((one): Diagnostic => {
    const answer = answerTo(one);
    return answer ? { ...one, severity: 'note', answeredBy: answer.by } : one;
  });
  return [...withReason, ...idle];
}
