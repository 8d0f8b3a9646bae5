import type { SchemaNode } from '../conditions/scope.js';

/** What every field of a mechanism's arguments takes. */
export interface NodeProps {
  readonly node: SchemaNode;
  /** Made into the ids of its boxes: `derive-total/sum/0`. */
  readonly id: string;
  /** What it is called, with its place. */
  readonly name: string;
  readonly value: unknown;
  /** @param step changes in a row under the same name are undone together */
  readonly onChange: (value: unknown, step?: string) => void;
  /** All arguments of the mechanism: some say what others may be. Below a name of a map, that name too, as `key`. */
  readonly around: unknown;
  readonly isReadOnly: boolean;
}
