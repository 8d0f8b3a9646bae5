import type { CompiledRuleSet } from '../evaluate/compile.js';
import type { Observer } from '../evaluate/observer.js';
import { placesOf } from '../coverage/notebook.js';
import { distanceOf } from '../values/steps.js';
import type { Exact } from '../values/exact.js';
import type { Value } from '../values/unknown.js';
import type { Line } from './lines.js';

/** The two sides of a comparison, as one run met them. */
export interface Sighting {
  readonly found: Value;
  readonly against: Value;
}
type Seen = Sighting & { readonly edge: 'from' | 'to' | undefined };

/** The comparisons of one run, in their order. A comparison inside a list is met once per element. */
export class Sightings {
  constructor(private readonly byWriter: ReadonlyMap<object | string, readonly Seen[]>) {}

  of({ by, edge }: Pick<Line, 'by' | 'edge'>): readonly Sighting[] {
    return (this.byWriter.get(by) ?? []).filter((seen) => seen.edge === edge);
  }

  /** How far each sighting lies from the line; undefined where a side is not known or has no order. */
  distances(line: Pick<Line, 'by' | 'edge' | 'target'>): readonly (Exact | undefined)[] {
    return this.of(line).map(({ found, against }) => distanceOf(found, line.target ?? against));
  }
}

/** Watches the comparisons of runs. */
export class Watcher implements Observer {
  private seen = new Map<object, Seen[]>();
  private isSettled = false;

  compared(by: object, found: Value, against: Value, edge?: 'from' | 'to'): void {
    if (this.isSettled) return;
    const before = this.seen.get(by);
    if (before) before.push({ found, against, edge });
    else this.seen.set(by, [{ found, against, edge }]);
  }
  chosen(): void {
    // Which row decided says nothing of the lines.
  }
  entered(): void {
    // Nor does the entry of a list.
  }
  settled(): void {
    this.isSettled = true;
  }

  /** What was seen since the last time. @param compiled what ran: the rows of bands are its own objects */
  take(compiled: CompiledRuleSet): Sightings {
    const { rows } = placesOf(compiled);
    const byWriter = new Map([...this.seen].map(([by, seen]) => [rows.get(by) ?? by, seen] as const));
    this.clear();
    return new Sightings(byWriter);
  }
  clear(): void {
    this.seen = new Map();
    this.isSettled = false;
  }
}
