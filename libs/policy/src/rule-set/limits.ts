import { diagnostic, type Diagnostic } from '../check/diagnostic.js';
import { escaped } from '../check/walk/pointers.js';
import { isNode } from './places.js';

/**
 * How large a version may be. A real notice needs a quarter of this or less; beyond it a rule set is an attack or an
 * accident, and everything that walks one (schemas, checks, the engine) would take its time or its stack.
 */
export const RULE_SET_LIMITS = {
  /** Objects and arrays inside each other, in one file. */
  depth: 32,
  /** Entries of one list or map. */
  entries: 2_000,
  /** Characters of all texts and names of one file. */
  characters: 1_000_000,
  /** Comparisons written in a version. */
  conditions: 500,
  /** Groups (all, any, not) and named conditions inside each other in one condition. */
  conditionDepth: 16,
  /** Comparisons of one condition with the named conditions in it written out: each is evaluated anew. */
  conditionSize: 500,
  /** Derived values that lead from one to the next. */
  chain: 50,
} as const;

/** Facts of cases are input: they may be wrong on purpose, and are refused by type where they are used. */
const isInput = (file: string): boolean => file.startsWith('cases/') || file === 'demo.json';

/**
 * What keeps a file from being looked at any further: too deep, too large, or holding what JSON text cannot.
 * Nothing here recurses; it is asked before anything that does.
 * @returns at most one finding
 */
export function limitsOf(json: unknown, file: string): readonly Diagnostic[] {
  const { depth: deepest, entries, characters: most } = RULE_SET_LIMITS;
  const told = (
    code: string,
    at: Place,
    details: Readonly<Record<string, string | number>> = {},
  ): readonly Diagnostic[] => [diagnostic(code, file, pointerOf(at), { details })];
  const isExact = (value: number): boolean => isInput(file) || !Number.isInteger(value) || Number.isSafeInteger(value);
  let characters = 0;
  const waiting: Place[] = [{ value: { '': json }, depth: -1, name: undefined, outer: undefined }];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    const node = at.value as Readonly<Record<string, unknown>> | readonly unknown[];
    const names = Array.isArray(node) ? undefined : Object.keys(node);
    const count = names?.length ?? (node as readonly unknown[]).length;
    if (at.depth >= deepest) return told('limit/too-deep', at, { limit: deepest });
    if (count > entries) return told('limit/too-many-entries', at, { limit: entries, count });
    for (let index = 0; index < count; index += 1) {
      const name = names?.[index];
      const value: unknown = name === undefined ? (node as readonly unknown[])[index] : node[name as never];
      if (name !== undefined) {
        if (!name.isWellFormed()) return told('limit/broken-text', at);
        characters += name.length;
      }
      if (typeof value === 'string') {
        if (!value.isWellFormed()) return told('limit/broken-text', placeIn(at, name ?? String(index), value));
        characters += value.length;
      } else if (isNode(value)) waiting.push(placeIn(at, name ?? String(index), value));
      else if (typeof value === 'number' && !isExact(value))
        return told('limit/inexact-number', placeIn(at, name ?? String(index), value));
    }
    if (characters > most) return [diagnostic('limit/too-large', file, '', { details: { limit: most } })];
  }
  return [];
}

/** A file is looked at as the one entry of something around it, so that it is a place like all others. */
interface Place {
  readonly value: unknown;
  readonly depth: number;
  readonly name: string | undefined;
  readonly outer: Place | undefined;
}
const placeIn = (outer: Place, name: string, value: unknown): Place => ({ value, depth: outer.depth + 1, name, outer });
const pointerOf = ({ name, depth, outer }: Place): string =>
  depth <= 0 || name === undefined || !outer ? '' : `${pointerOf(outer)}/${escaped(name)}`;
