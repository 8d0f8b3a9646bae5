import { traced, type Json } from '../values/json.js';
import { Unknown, type Nothing } from '../values/unknown.js';

/**
 * UTF-8 as a string with a character for each byte. Such strings are put together as fast as any and become bytes by
 * being copied, while Korean text would be encoded anew for every answer.
 */
export type Octets = string;

const NOT_ASCII = /[\u0080-\uffff]/;
const utf8 = new TextEncoder();
export const octetsOf = (text: string): Octets =>
  NOT_ASCII.test(text) ? Array.from(utf8.encode(text), (octet) => String.fromCharCode(octet)).join('') : text;

/**
 * JSON that records of one decision share: constants bound to generated code. Each is known by its identity, so that
 * nothing that stands in facts is ever taken for one.
 */
const octets = new WeakMap<object, Octets>();
const unknowns = new WeakMap<Unknown, Json>();

/** Freezes what records share. @param text the constant as JSON */
export function constantJson<T>(constant: T, text: string): T {
  if (typeof constant !== 'object' || constant === null) return constant;
  octets.set(constant, octetsOf(text));
  return Object.freeze(constant);
}

/** The octets of a constant; undefined for whatever else. */
export const octetsOfConstant = (value: object): Octets | undefined => octets.get(value);

/** What a program finds unknown in every run is one object, and so is what its records show of it. */
export function constantUnknown(missing: string, mayBeAbsent: boolean): Unknown {
  const unknown = new Unknown([missing], mayBeAbsent);
  const shown = { unknown: [missing] };
  unknowns.set(unknown, constantJson(shown, JSON.stringify(shown)));
  return unknown;
}

/** What is not known, as the trace shows it. */
export const stateJson = (state: Unknown | Nothing): Json =>
  (state instanceof Unknown ? unknowns.get(state) : undefined) ?? traced(state);
