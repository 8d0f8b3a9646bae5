import type { RuleSetFiles } from '#policy';

export type Node = Record<string, unknown>;
/** An object or array in a version's files that a fault can be planted in. */
export class Spot {
  constructor(
    readonly file: string,
    /** The key it stands under. */
    readonly key: string,
    readonly node: Node,
    readonly outer: Spot | undefined,
  ) {}

  get pointer(): string {
    return this.outer ? `${this.outer.pointer}/${escaped(this.key)}` : '';
  }
}

export const isObject = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

type Fits = (spot: Spot) => boolean;
/** Where what fits stands among the spots of each rule set: the same in every copy of it. */
const fitting = new Map<Fits, Map<string, readonly number[]>>();

/** A copy of a rule set's files that may be changed at will, with every object and array in it. */
export class Copy {
  readonly files: Record<string, unknown> = {};
  private readonly spots: Spot[] = [];

  /** @param id of the rule set */
  constructor(
    private readonly id: string,
    files: RuleSetFiles,
  ) {
    for (const [file, json] of Object.entries(files)) this.files[file] = this.copied(json, file, '', undefined);
  }

  private copied(value: unknown, file: string, key: string, outer: Spot | undefined): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const node = (Array.isArray(value) ? [] : {}) as Node;
    const spot = new Spot(file, key, node, outer);
    this.spots.push(spot);
    for (const name of Object.keys(value)) node[name] = this.copied((value as Node)[name], file, name, spot);
    return node;
  }

  /** To be asked before anything is changed. */
  fitting(fits: Fits): readonly Spot[] {
    const byId = fitting.get(fits) ?? new Map<string, readonly number[]>();
    fitting.set(fits, byId);
    const places = byId.get(this.id) ?? [...this.spots.keys()].filter((index) => fits(this.spots[index] as Spot));
    byId.set(this.id, places);
    return places.map((index) => this.spots[index] as Spot);
  }
}

const RULING = /^(?:decisions\/|shared\.json|documents\.json)/;
export const isRuling = ({ file }: Spot): boolean => RULING.test(file);
/** A comparison of a condition. */
export const isLeaf = (spot: Spot): boolean =>
  isRuling(spot) && typeof spot.node['operator'] === 'string' && typeof spot.node['fact'] === 'string';
/** Anything that refers by name, and is no binding of a form or an input. */
export const isReference = (spot: Spot): boolean =>
  isRuling(spot) && typeof spot.node['fact'] === 'string' && spot.outer?.key !== 'inputs';
export const isBilingual = ({ node }: Spot): boolean =>
  Object.keys(node).length === 2 && typeof node['ko'] === 'string' && typeof node['en'] === 'string';
/** Lists of rules stand directly in a decision: an option of a reading may be named like one. */
export const isRule = ({ file, outer, node }: Spot): boolean =>
  file.startsWith('decisions/') &&
  /^(?:refuse|require|open|refer|warn)$/.test(outer?.key ?? '') &&
  Array.isArray(outer?.node) &&
  isObject(node);
export const isDated = ({ file, outer, node }: Spot): boolean =>
  file === 'parameters.json' && outer?.key === 'values' && typeof node['from'] === 'string';
/** Directly below a map: an entry of it. */
export const isEntryOf =
  (file: string, map: string) =>
  (spot: Spot): boolean =>
    spot.file === file && spot.outer?.key === map && spot.outer.outer?.outer === undefined;
