import { check } from '../check/check.js';
import type { Diagnostic } from '../check/diagnostic.js';
import { PolicyError } from '../policy-error.js';
import { applyChanges } from '../rule-set/amend.js';
import { ruleSetFiles } from '../rule-set/files.js';
import type { RuleSet } from '../rule-set/model.js';
import { parseRuleSet } from '../rule-set/parse.js';
import { isNode, namesOfPlace, stepOf, valueAt } from '../rule-set/places.js';

/** How deep a whole part stands: `decisions/eligibility`, `shared/derive/earlyCeiling`. Manifest and cases are no rules. */
const DEPTHS: Readonly<Record<string, number>> = {
  parameters: 2,
  words: 2,
  facts: 2,
  decisions: 2,
  papers: 2,
  readings: 2,
  shared: 3,
};

export type ReplacedParts = Readonly<Record<string, unknown>>;

/**
 * The rule set with whole parts of it replaced, by place. It has passed what a version must pass before it can be
 * evaluated: schemas, limits, and every check but for the faults that it had before.
 * @throws PolicyError `overlay/unknown-part`, `overlay/invalid-part`; pointer `/overlay/parts/<place>…`
 */
export function withPartsReplaced(ruleSet: RuleSet, parts: ReplacedParts): RuleSet {
  const places = Object.keys(parts);
  for (const place of places) {
    const names = namesOfPlace(place);
    if (names?.length !== DEPTHS[names?.[0] ?? ''] || !isNode(valueAt(ruleSet, place)))
      throw new PolicyError('overlay/unknown-part', { name: place }, pointerTo(place));
  }
  const laid = places.reduce((before, place) => replaced(before, place, parts[place]), ruleSet);
  const [fault] = faultsIn(laid, ruleSet);
  if (fault === undefined) return laid;
  // A fault may show elsewhere: a table without a column that a decision reads. Then all that was replaced is at issue.
  const place = places.find((one) => fault.at?.startsWith(one)) ?? places.join(', ');
  throw new PolicyError('overlay/invalid-part', { name: place, problem: fault.words }, pointerTo(place));
}

const pointerTo = (place: string): string => `/overlay/parts/${stepOf(place)}`;

function replaced(ruleSet: RuleSet, place: string, set: unknown): RuleSet {
  try {
    const next = applyChanges({ ruleSet, cases: {} }, [{ at: place, set }]).ruleSet;
    // A part that calls itself something else would stand in nobody's place.
    if (isNode(valueAt(next, place))) return next;
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    throw new PolicyError('overlay/invalid-part', { name: place, problem: error.words }, pointerTo(place));
  }
  throw new PolicyError('overlay/unknown-part', { name: place }, pointerTo(place));
}

function faultsIn(laid: RuleSet, before: RuleSet): readonly Diagnostic[] {
  const unreadable = parseRuleSet(ruleSetFiles(laid), before.manifest.id).diagnostics.filter(isError);
  if (unreadable.length > 0) return unreadable;
  const had = new Set(check(before).filter(isError).map(keyOf));
  return check(laid).filter((one) => isError(one) && !had.has(keyOf(one)));
}

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';
const keyOf = ({ code, file, pointer, words }: Diagnostic): string => [code, file, pointer, words.en].join('\n');
