import type { CaseFile, RuleSet } from '../rule-set/model.js';
import { answered } from './answers.js';
import { bands } from './bands.js';
import { choices } from './choices.js';
import { notRulesCited, uncitedClauses, unfoundedDecisions } from './clauses.js';
import { comparisons } from './comparisons.js';
import { contextOf, type Check } from './context.js';
import { cycles } from './cycles.js';
import { impossibleDates, inForceOrder, valueOrder } from './dates.js';
import { defaults } from './defaults.js';
import type { Diagnostic } from './diagnostic.js';
import { duplicateIds } from './duplicate-ids.js';
import { doubleBindings, impossibleOutcomes, impossibleValues, unknownFormPaths, unknownFormTargets } from './forms.js';
import { labels } from './labels.js';
import { nameClashes } from './name-clashes.js';
import { brokenInvariants } from './notice-invariants.js';
import { restatedValues } from './notice-restated.js';
import { differingTotals } from './notice-totals.js';
import { readingBranches } from './reading-branches.js';
import { contradictions, ruleLogic } from './rule-logic.js';
import { tableKeys } from './table-keys.js';
import { tableWindows } from './table-windows.js';
import { typedValues } from './typed-values.js';
import { units } from './units.js';
import { unknownNames } from './unknown-names.js';
import { unknownPaths } from './unknown-paths.js';
import { unknownClauses, unknownWordLists } from './unknown-sources.js';
import { unknownPapers, unknownSteps } from './unknown-steps.js';
import { unknownTargets } from './unknown-targets.js';
import { unusedParts } from './unused.js';
import { addressOf } from './walk/pointers.js';
import { workedCases } from './worked-cases.js';

/** What can be read off the files. */
const WRITTEN: readonly Check[] = [
  duplicateIds,
  nameClashes,
  unknownNames,
  unknownTargets,
  unknownSteps,
  unknownPapers,
  unknownFormTargets,
  unknownFormPaths,
  doubleBindings,
  impossibleOutcomes,
  impossibleValues,
  unknownClauses,
  unknownWordLists,
  unknownPaths,
  readingBranches,
  cycles,
  units,
  comparisons,
  typedValues,
  defaults,
  impossibleDates,
  inForceOrder,
  valueOrder,
  tableWindows,
  tableKeys,
  bands,
  uncitedClauses,
  notRulesCited,
  unfoundedDecisions,
  unusedParts,
  labels,
];

/** What only shows when conditions are evaluated: asked once nothing stands in the way. */
const RUN: readonly Check[] = [
  brokenInvariants,
  restatedValues,
  differingTotals,
  ruleLogic,
  contradictions,
  choices,
  workedCases,
];

/** Errors about what is shown beside a decision: they keep no condition from being evaluated. */
const BESIDE: ReadonlySet<string> = new Set([
  'ref/unknown-note',
  'ref/unknown-clause',
  'ref/unknown-role',
  'ref/unknown-state',
  'ref/unknown-document',
  'ref/unknown-form',
  'ref/unknown-decision',
  'ref/unknown-value',
  'ref/unknown-parameter',
  'form/unknown-signer-field',
  'form/two-bindings',
  'form/impossible-outcome',
  'form/impossible-value',
]);

/**
 * Everything that can be proved of a rule set before it decides anything.
 * What needs conditions to be evaluated is left out while errors stand in its way: it could only repeat them.
 * @param options.cases worked cases of the version; without them nothing is said about cases
 * @returns by file, place and code; never throws
 */
export function check(ruleSet: RuleSet, options: { readonly cases?: readonly CaseFile[] } = {}): readonly Diagnostic[] {
  const context = contextOf(ruleSet, options.cases);
  const located = (one: Diagnostic): Diagnostic =>
    one.at === undefined ? { ...one, at: addressOf(one.file, context.files.get(one.file), one.pointer) } : one;
  const run = (checks: readonly Check[]): Diagnostic[] => checks.flatMap((family) => family(context)).map(located);
  const written = run(WRITTEN);
  const canRun = !written.some(({ severity, code }) => severity === 'error' && !BESIDE.has(code));
  const found = [...written, ...(canRun ? run(RUN) : [])];
  return inOrder(answered(context, once(found), canRun));
}

const keyOf = ({ file, pointer, code, at = '', words }: Diagnostic): string =>
  [file, pointer, code, at, words.en].join('\n');

/** The same fault may be met on several ways. */
const once = (found: readonly Diagnostic[]): readonly Diagnostic[] => [
  ...new Map(found.map((one) => [keyOf(one), one])).values(),
];

/** By code points, so that the order is the same everywhere; numbers in a pointer by their size. */
function inOrder(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const padded = (one: Diagnostic): string => keyOf(one).replace(/\d+/g, (digits) => digits.padStart(8, '0'));
  return found
    .map((one) => ({ one, key: padded(one) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ one }) => one);
}
