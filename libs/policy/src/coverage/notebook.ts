import type { CompiledRuleSet } from '../evaluate/compile.js';
import type { Observer } from '../evaluate/observer.js';
import { inForce } from '../evaluate/parameters.js';
import type { PlainParameter } from '../rule-set/model.js';
import { namesOf, placeIn } from '../rule-set/places.js';
import type { Value } from '../values/unknown.js';

/** What one run used of the version's tables, bands and choices. */
export interface Use {
  /** The JSON of a choice's case or of a decision table's row that decided. */
  readonly written: ReadonlySet<object>;
  /** Places of rows of tables, and of entries of lists and maps, that decided. */
  readonly places: ReadonlySet<string>;
  /** What was held against the lower edge of a band, by the band's place. */
  readonly edges: readonly { readonly place: string; readonly found: Value; readonly edge: Value }[];
}

/** Notes what a run looks at, and tells afterwards what that was, by places. */
export class Notebook implements Observer {
  private comparisons: { by: object; found: Value; against: Value }[] = [];
  private rows: object[] = [];
  private entries: { collection: object; key: string | number }[] = [];
  /** The trace shows the conditions of rules that do not apply as well: what they look up decides nothing. */
  private isSettled = false;

  compared(by: object, found: Value, against: Value): void {
    if (!this.isSettled) this.comparisons.push({ by, found, against });
  }
  chosen(row: object): void {
    if (!this.isSettled) this.rows.push(row);
  }
  entered(collection: object, key: string | number): void {
    if (!this.isSettled) this.entries.push({ collection, key });
  }
  settled(): void {
    this.isSettled = true;
  }

  /** What was noted since the last time. @param compiled what ran: rows and lists are its own objects */
  take(compiled: CompiledRuleSet): Use {
    const { rows, collections } = placesOf(compiled);
    const entered = this.entries.flatMap(({ collection, key }) => {
      const place = collections.get(collection);
      return place === undefined ? [] : [placeIn(place, String(key))];
    });
    const use: Use = {
      written: new Set(this.rows),
      places: new Set([...this.rows.flatMap((row) => rows.get(row) ?? []), ...entered]),
      edges: this.comparisons.flatMap(({ by, found, against: edge }) => {
        const place = rows.get(by);
        return place === undefined ? [] : [{ place, found, edge }];
      }),
    };
    this.clear();
    return use;
  }

  clear(): void {
    this.comparisons = [];
    this.rows = [];
    this.entries = [];
    this.isSettled = false;
  }
}

interface Places {
  readonly rows: ReadonlyMap<object, string>;
  readonly collections: ReadonlyMap<object, string>;
}
const known = new WeakMap<CompiledRuleSet, Places>();

/** Where the rows, lists and maps in force are written. What a what-if lays over a parameter is not the version's. */
export function placesOf(compiled: CompiledRuleSet): Places {
  const found = known.get(compiled);
  if (found) return found;
  const rows = new Map<object, string>();
  const collections = new Map<object, string>();
  for (const [id, { value, rowIds, overlaid }] of compiled.parameters) {
    if (overlaid || typeof value !== 'object') continue;
    if (rowIds) rowIds.forEach((row, index) => rows.set((value as readonly object[])[index] ?? {}, rowPlace(id, row)));
    else {
      const place = valuePlaceInForce(compiled, id);
      if (place !== undefined) collections.set(value, place);
    }
  }
  const places = { rows, collections };
  known.set(compiled, places);
  return places;
}

export const rowPlace = (parameter: string, row: string): string =>
  ['parameters', parameter, 'rows', row].reduce(placeIn, '');

/** The place of a value of a history: by its first day, or by its position where two begin on one day. */
export const valuePlace = (id: string, { values }: PlainParameter, index: number): string =>
  ['parameters', id, 'values', namesOf(values)?.[index] ?? String(index), 'value'].reduce(placeIn, '');

function valuePlaceInForce({ ruleSet, asOf, knownOn }: CompiledRuleSet, id: string): string | undefined {
  const parameter = ruleSet.parameters[id];
  if (!parameter || parameter.type === 'table') return undefined;
  const entry = inForce(parameter.values, { asOf, knownOn }, ruleSet.manifest.publishedOn);
  return entry && valuePlace(id, parameter, parameter.values.indexOf(entry));
}
