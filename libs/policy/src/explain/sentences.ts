import type { Comparison, Result } from './comparison.js';

export interface MissingFact {
  readonly label: string;
  /** Labels of the rules that cannot be judged without it; none: an answered value needs it. */
  readonly rules: readonly string[];
  readonly suppliedBy: string;
  readonly provedBy: readonly string[];
}
export interface WhyOpen {
  /** Labels of the facts missing. */
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
  yes(label: string, answer: string | undefined, hasRules: boolean): string;
  no(label: string, answer: string | undefined, failed: readonly string[]): string;
  undetermined(label: string, answer: string | undefined, why: WhyOpen): string;
  invalid(label: string, answer: string | undefined): string;
  computed(label: string): string;

  // what decided it
  compare(comparison: Comparison, result: Result): string;
  noneOf(): string;
  failed(rule: string): string;
  met(rule: string): string;
  refused(rule: string): string;
  noRule(rule: string, notice: string): string;
  refer(rule: string, to: string): string;
  unknown(rule: string): string;
  notApplicable(rule: string): string;
  off(rule: string, reading: string | undefined): string;
  exceptionFailed(): string;
  exceptionMet(): string;
  alsoMet(rules: readonly string[]): string;
  problem(text: string, pointer: string): string;
  /** @param quote as printed, or what the clause says; none for a clause named only */
  basis(clauses: readonly { id: string; section: string; quote?: string }[]): string;
  ownCheck(): string;

  // what is missing
  missing(fact: MissingFact): string;
  missingParameter(label: string): string;
  reviewer(position: number): string;
  element(list: string, position: number): string;
  within(label: string, element: string): string;

  // how a value came about
  value(label: string, text: string, isSentence: boolean): string;
  rounded(label: string, source: Operand, mode: 'down' | 'up' | 'halfUp', places: number, value: string): string;
  share(label: string, source: Operand, rate: string, value: string): string;
  after(label: string, from: Operand, period: string, value: string): string;
  lastDay(label: string, from: Operand, period: string, value: string): string;
  joined(label: string, how: Joining, operands: readonly Operand[], value: string): string;

  // under which assumptions and readings
  assumedParameter(label: string, value: string, otherwise: string): string;
  assumedReading(question: string, option: string, otherwise: string): string;
  assumedOff(rule: string): string;
  reading(id: string, question: string, option: string, others: readonly string[], isAssumed: boolean): string;
  note(id: string, says: string, handling: string): string;
  applied(title: string, number: string | undefined, asOf: string): string;
  changedTable(): string;
}
