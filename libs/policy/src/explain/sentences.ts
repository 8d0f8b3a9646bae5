import type { Comparison, Result } from './comparison.js';

export interface MissingFact {
  readonly label: string;
  /** Labels of the requirements that cannot be judged without it. */
  readonly rules: readonly string[];
  /** Labels of the checks that wait for it, where no requirement does. With neither, an answered value needs it. */
  readonly checks: readonly string[];
  readonly suppliedBy: string;
  readonly provedBy: readonly string[];
}
export interface WhyOpen {
  /** How many facts are missing. */
  readonly facts: number;
  readonly hasNoRule: boolean;
  readonly isReferred: boolean;
}
/** A named value on the way to a result, and what it is when that is known from the trace. */
export interface Operand {
  readonly label?: string;
  readonly value?: string;
}
export type Joining = 'sum' | 'difference' | 'product' | 'smallest' | 'largest';

/**
 * Every sentence of the product's explanations. One implementation per language; all arguments are words already, so
 * nothing here knows rules, facts or units.
 */
export interface Sentences {
  // what was decided
  readonly yes: (label: string, answer: string | undefined, hasRules: boolean) => string;
  readonly no: (label: string, answer: string | undefined, failed: readonly string[]) => string;
  readonly undetermined: (label: string, answer: string | undefined, why: WhyOpen) => string;
  readonly invalid: (label: string, answer: string | undefined) => string;
  readonly computed: (label: string) => string;

  // what decided it
  /** A listed word, a yes or no, or a text, set apart from the sentence around it. */
  readonly term: (text: string) => string;
  readonly compare: (comparison: Comparison, result: Result) => string;
  /** One day inside a window, both ends included. */
  readonly inside: (from: Comparison, to: Comparison) => string;
  readonly noneOf: () => string;
  readonly failed: (rule: string) => string;
  readonly met: (rule: string) => string;
  readonly refused: (rule: string) => string;
  readonly noRule: (rule: string, notice: string) => string;
  readonly refer: (rule: string, to: string) => string;
  /** For the reader to look at; the outcome does not depend on it. */
  readonly warning: (rule: string) => string;
  readonly unknown: (rule: string) => string;
  readonly notApplicable: (rule: string) => string;
  readonly off: (rule: string, reading: string | undefined) => string;
  readonly exceptionFailed: () => string;
  readonly exceptionMet: () => string;
  readonly exceptionOpen: () => string;
  /** After rules told one by one; or when there are no others. */
  readonly alsoMet: (rules: readonly string[]) => string;
  readonly metAll: (rules: readonly string[]) => string;
  readonly problem: (text: string, pointer: string) => string;
  /** @param quote as printed, or what the clause says; none for a clause named only */
  readonly basis: (clauses: readonly { id: string; section: string; quote?: string }[]) => string;
  readonly ownCheck: () => string;

  // what is missing
  readonly missing: (fact: MissingFact) => string;
  readonly missingParameter: (label: string) => string;
  /** What a parameter sets, when its label names the comparison too: 선정 인원(이상). */
  readonly limit: (label: string) => string;
  readonly reviewer: (position: number) => string;
  readonly element: (list: string, position: number) => string;
  readonly within: (label: string, element: string) => string;

  // how a value came about
  readonly value: (label: string, text: string, isSentence: boolean) => string;
  readonly rounded: (
    label: string,
    source: Operand,
    mode: 'down' | 'up' | 'halfUp',
    places: number,
    value: string,
  ) => string;
  /** @param isCut a fraction was cut off */
  readonly share: (label: string, source: Operand, rate: string, value: string, isCut: boolean) => string;
  readonly after: (label: string, from: Operand, period: string, value: string) => string;
  readonly lastDay: (label: string, from: Operand, period: string, value: string) => string;
  readonly joined: (label: string, how: Joining, operands: readonly Operand[], value: string) => string;

  // under which assumptions and readings
  readonly assumedParameter: (label: string, value: string, otherwise: string) => string;
  readonly assumedReading: (question: string, option: string, otherwise: string) => string;
  readonly assumedOff: (rule: string) => string;
  readonly reading: (
    id: string,
    question: string,
    option: string,
    others: readonly string[],
    isAssumed: boolean,
  ) => string;
  readonly note: (id: string, says: string, handling: string) => string;
  readonly applied: (title: string, number: string | undefined, asOf: string) => string;
  /** Who stands behind a missing rule. */
  readonly officer: () => string;
  /** What kind of publication the rules come from. */
  readonly publication: (kind: 'notice' | 'pressRelease' | 'newsReport' | 'article') => string;
}
