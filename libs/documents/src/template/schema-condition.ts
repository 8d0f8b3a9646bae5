import type { Schema } from './schema-merge.js';
import { ITEM, type Guard, type Path } from './uses.js';

/** What `if` of Handlebars takes for nothing. */
const EMPTY = [null, false, 0, '', []];

/** A condition of a template as a schema that data meets exactly when the condition holds. @param from steps already gone */
export function conditionOf(guard: Guard, from: number): Schema {
  const path = guard.path.slice(from);
  switch (guard.test) {
    case 'filled':
      return holds(path, { not: { enum: EMPTY } });
    case 'empty':
      return fails(path, { not: { enum: EMPTY } });
    case 'is':
      return holds(path, { const: guard.literal });
    case 'isNot':
      return fails(path, { const: guard.literal });
  }
}

/** @returns what holds when the value does not meet the schema or is not there; in a list, for some element */
function fails(path: Path, leaf: Schema): Schema {
  const start = path.lastIndexOf(ITEM) + 1;
  return holds(path.slice(0, start), { not: holds(path.slice(start), leaf) });
}

/** @returns what holds when the way leads somewhere, to a value that meets the schema; in a list, for some element */
function holds(path: Path, leaf: Schema): Schema {
  const [step, ...rest] = path;
  if (step === undefined) return leaf;
  const inner = holds(rest, leaf);
  if (step === ITEM) return { type: ['array'], contains: inner };
  return { type: ['object'], properties: { [step]: inner }, required: [step] };
}
