import type { Unit } from '../../mechanisms/units.js';
import type { Arguments, MechanismName } from '../../mechanisms/mechanism.js';
import type { Condition, ConditionLeaf, Reference, ValueExpression } from '../../rule-set/model.js';
import type { Exact } from '../../values/exact.js';
import type { Clause, Noun } from '../clause.js';
import type { DescribeContext } from '../context.js';

/** A value in words, as it stands in a sentence. */
export interface Phrase {
  readonly text: string;
  /** A name or a value: needs no brackets inside a formula. */
  readonly isAtom: boolean;
}

/** A list that a mechanism goes through. */
export interface ListWords {
  readonly text: string;
  readonly label: string;
  /** Its elements are rows of a table. */
  readonly isTable: boolean;
}

/** What the wording of a mechanism is given: the words of its parts. */
export interface ValueWords {
  readonly context: DescribeContext;
  /** Inside brackets after a name: parameters show their value only. */
  readonly isBrief: boolean;
  /** @param unit of a literal in it that has none of its own */
  phrase(expression: ValueExpression, unit?: Unit): string;
  /** In a formula: without article, in brackets where it is a formula itself. */
  operand(expression: ValueExpression, unit?: Unit): string;
  /** Outside a formula, in brackets where it is a formula itself. */
  bracketed(expression: ValueExpression, unit?: Unit): string;
  noun(reference: Reference): Noun;
  unit(expression: ValueExpression): Unit;
  /** It is the name of an element of a list that is being gone through. */
  isLocal(name: string): boolean;
  /** A number that the rules alone settle. */
  constant(expression: ValueExpression): Exact | undefined;
  /** A length of time: its value, then how it is made up. */
  length(expression: ValueExpression, unit: 'months' | 'days' | 'years'): { text: string; isBefore: boolean };
  clause(condition: Condition, isDenied?: boolean): Clause;
  /** The sentences of a value, one an option where a reading decides; they follow the sentence being made. */
  tell(expression: ValueExpression, sentence: (phrase: string) => string): void;
  compare(subject: Noun, unit: Unit, leaf: Pick<ConditionLeaf, 'operator' | 'value'>): Clause;
  list(expression: ValueExpression): ListWords;
  /** Runs `fn` with `name` standing for an element of a list. */
  within<T>(name: string, of: ValueExpression, fn: () => T): T;
  /** A sentence after the one being made. */
  note(sentence: string): void;
}

export type Wording<N extends MechanismName> = (args: Arguments<N>, words: ValueWords) => string | Phrase;
/** How a mechanism's value is called, in both languages. */
export interface Worded<N extends MechanismName> {
  readonly ko: Wording<N>;
  readonly en: Wording<N>;
}
/** A mechanism that answers yes or no is a clause, so that a rule can demand it or its opposite. */
export interface Asked<N extends MechanismName> {
  readonly ask: (args: Arguments<N>, words: ValueWords, isDenied: boolean) => Clause;
}
export type Wordings<N extends MechanismName> = { readonly [M in N]: Worded<M> };
export type Questions<N extends MechanismName> = { readonly [M in N]: Asked<M> };

/** A value that needs brackets inside a formula. */
export const formula = (text: string): Phrase => ({ text, isAtom: false });
/** The same words in both languages: signs and names only. */
export const same = <N extends MechanismName>(wording: Wording<N>): Worded<N> => ({ ko: wording, en: wording });
