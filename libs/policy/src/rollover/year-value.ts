import type { Words } from '../policy-error.js';

/** A value that may be another each year, so that a person has to look at it before a version is published. */
export interface YearValue {
  /** The place by names: a parameter, a row of a table, a day of the manifest, a comparison of a decision. */
  readonly at: string;
  readonly kind: 'date' | 'amount' | 'number';
  readonly label: Words;
  /** The value with its unit, and its days of effect where it has several. */
  readonly text: Words;
  /** Of the value and its days: a confirmation holds for this value only. */
  readonly valueHash: string;
  readonly sources: readonly string[];
  /** The base has the same value at this place: nobody has written it for this version yet. */
  readonly isCopied: boolean;
  /** The base's value with its dates moved on to this version's year: nobody has looked at it either. */
  readonly isMovedOn: boolean;
  /** What stands at the place in the base, told as `text` is; absent where it is the same or there is none. */
  readonly former?: Words;
}

/** What is found at a place, before it is told in words. */
export interface FoundValue {
  readonly at: string;
  readonly kind: YearValue['kind'];
  readonly label: Words;
  readonly text: Words;
  /** What a confirmation is for. */
  readonly confirmed: unknown;
  /** What is compared with the base: the value without its days of effect. */
  readonly compared: unknown;
  readonly sources: readonly string[];
}
