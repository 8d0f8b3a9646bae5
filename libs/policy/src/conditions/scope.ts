import type { Value } from '../values/unknown.js';

/** What names mean in one run: facts, parameters, derived values, chosen readings, elements of a list. */
export interface Scope {
  get(name: string): Value;
}
