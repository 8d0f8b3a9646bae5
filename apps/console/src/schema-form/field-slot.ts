import type { SchemaNode } from './schema-node.js';

/** What every editor of a node takes. It holds nothing itself; what becomes of the node is handed up. */
export interface SlotProps {
  /** Resolved: its own words before those of what it refers to. */
  readonly node: SchemaNode;
  /** In the language of the screen, with its place: "2번째 서명 – 담당". */
  readonly label: string;
  readonly help?: string | undefined;
  /** Where it stands, by names. Only where `isPlace` can it be changed there by itself. */
  readonly at: string;
  readonly isPlace: boolean;
  /** Its name is above it as a heading: what is inside needs not say it again. */
  readonly isTop?: boolean;
  readonly value: unknown;
  /** The records around it, the nearest first. */
  readonly around: readonly unknown[];
  readonly isRequired: boolean;
  readonly isReadOnly: boolean;
  /** @param next undefined: it goes @param step changes in a row under the same name are undone together */
  readonly put: (next: unknown, step?: string) => void;
}
