import { PolicyError } from '../policy-error.js';
import { contentHash } from './canonical.js';
import type { VersionContent } from './content.js';
import type { Change, Manifest, RuleSet } from './model.js';
import { innerOf, isNode, isObject, keyIn, nameOf, namesOfPlace, type JsonNode } from './places.js';
import { isSoundJson, isSoundName } from './sound-json.js';

/**
 * Changes of a version, in order. A place is a path of names joined by `/`, from a part of the rule set
 * (`decisions/eligibility/require/recognition-window/except`) or from `cases/<id>`; inside an array the name is the
 * element's id. `/` and `~` in a name are written `~1` and `~0`.
 *
 * `set` replaces what is there or adds it; a new element of an array goes after the one named by `after`, first for
 * null, last without. `move` changes an element's place in its array. With `from`, a parameter or a table row gets a
 * value from that day on and keeps its earlier ones.
 *
 * The content is untouched; what does not change is shared with the result. The result is not yet checked.
 * @throws PolicyError `amendment/no-place`, `amendment/wrong-name`, `amendment/unsound`; pointer `/changes/<i>/at`
 */
export function applyChanges(content: VersionContent, changes: readonly Change[]): VersionContent {
  const { cases, ...ruleSet } = new Amending({ ...content.ruleSet, cases: content.cases }).after(changes);
  return { ruleSet: ruleSet as unknown as RuleSet, cases: cases as VersionContent['cases'] };
}

/**
 * Next year's version: a base and only what changes, as `amendment.json` of a rules folder has it. Cases stand in
 * files of their own there, so no place leads to them.
 * @returns the resolved whole, which is what gets checked and hashed; the base is untouched
 * @throws PolicyError `amendment/wrong-base`, and what applyChanges throws
 */
export function amendRuleSet(base: RuleSet, manifest: Manifest, changes: readonly Change[]): RuleSet {
  const wanted = manifest.basedOn?.hash;
  const got = contentHash(base);
  if (wanted !== undefined && wanted !== got)
    throw new PolicyError('amendment/wrong-base', { wanted, got }, '/basedOn/hash');
  return new Amending({ ...base, manifest }).after(changes) as unknown as RuleSet;
}

/** Copies a node the first time something inside it changes; what was given stays as it was. */
class Amending {
  private readonly own = new WeakSet<JsonNode>();

  constructor(private readonly root: Record<string, unknown>) {
    this.own.add(root);
  }

  after(changes: readonly Change[]): Record<string, unknown> {
    changes.forEach((change, index) => {
      new OneChange(change, index, this.own).apply(this.root);
    });
    return this.root;
  }
}

class OneChange {
  constructor(
    private readonly change: Change,
    private readonly index: number,
    private readonly own: WeakSet<JsonNode>,
  ) {}

  apply(root: Record<string, unknown>): void {
    const names = namesOfPlace(this.change.at) ?? this.lost();
    if (!names.every(isSoundName)) this.lost();
    const [part = '', last] = [names[0], names.at(-1) ?? ''];
    // The parts themselves are fixed: they can be set, never added, removed or turned into something else.
    if (!Object.hasOwn(root, part)) this.lost();
    if (names.length === 1) this.setPart(root, part);
    else this.applyIn(this.parentOf(root, names.slice(0, -1)), last);
  }

  private setPart(root: Record<string, unknown>, part: string): void {
    const { change } = this;
    if (!isSet(change)) return this.lost();
    if (!isNode(change.set) || Array.isArray(change.set) !== Array.isArray(root[part]))
      this.refuse('amendment/unsound');
    root[part] = this.given(change.set);
  }

  private parentOf(root: Record<string, unknown>, names: readonly string[]): JsonNode {
    let node: JsonNode = root;
    for (const name of names) node = this.inside(node, keyIn(node, name) ?? this.lost());
    return node;
  }

  /** The node under a key, as a copy that may be changed. */
  private inside(node: JsonNode, key: string | number): JsonNode {
    const found = innerOf(node, key);
    if (!isNode(found)) return this.lost();
    if (this.own.has(found)) return found;
    const copy: JsonNode = Array.isArray(found) ? [...found] : { ...found };
    this.own.add(copy);
    put(node, key, copy);
    return copy;
  }

  private applyIn(node: JsonNode, last: string): void {
    const { change } = this;
    const key = keyIn(node, last);
    if (isSet(change)) this.set(node, last, key, change.set, change.after);
    else if (key === undefined) this.lost();
    else if ('remove' in change) remove(node, key);
    else if ('move' in change) {
      if (!Array.isArray(node)) return this.lost();
      const [element] = node.splice(Number(key), 1);
      node.splice(this.slotAfter(node, change.after), 0, element);
    } else if ('from' in change) this.addDated(this.inside(node, key), change);
    else this.lost();
  }

  private set(
    node: JsonNode,
    last: string,
    key: string | number | undefined,
    value: unknown,
    after?: string | null,
  ): void {
    const given = this.given(value);
    if (!Array.isArray(node)) {
      if (after !== undefined) this.lost();
      put(node, last, given);
      return;
    }
    if (key === undefined && nameOf(given) !== last) this.refuse('amendment/wrong-name');
    if (key !== undefined && after === undefined) put(node, key, given);
    else {
      if (key !== undefined) node.splice(Number(key), 1);
      node.splice(this.slotAfter(node, after), 0, given);
    }
  }

  private slotAfter(array: readonly unknown[], after: string | null | undefined): number {
    if (after === undefined) return array.length;
    if (after === null) return 0;
    const index = array.findIndex((element) => nameOf(element) === after);
    return index < 0 ? this.lost() : index + 1;
  }

  /** A value from a day on: of a parameter, or the cells of a table row. */
  private addDated(target: JsonNode, change: Extract<Change, { from: string }>): void {
    if (Array.isArray(target) || !Array.isArray(target['values'])) return this.lost();
    const values = this.inside(target, 'values') as unknown[];
    const isRow = values.some((entry) => isObject(entry) && Object.hasOwn(entry, 'cells'));
    const { from, knownFrom, value, source } = change;
    values.push({
      from,
      ...(knownFrom === undefined ? {} : { knownFrom }),
      [isRow ? 'cells' : 'value']: this.given(value),
      source: this.given(source),
    });
  }

  private given(value: unknown): unknown {
    if (!isSoundJson(value)) this.refuse('amendment/unsound');
    return value;
  }

  private lost(): never {
    return this.refuse('amendment/no-place');
  }

  private refuse(code: string): never {
    throw new PolicyError(code, { at: this.change.at }, `/changes/${this.index}/at`);
  }
}

const isSet = (change: Change): change is Extract<Change, { set: unknown }> =>
  'set' in change && change.set !== undefined;

function remove(node: JsonNode, key: string | number): void {
  if (Array.isArray(node)) node.splice(Number(key), 1);
  else Reflect.deleteProperty(node, key);
}
/** Only own names ever get here, and never `__proto__`. */
function put(node: JsonNode, key: string | number, value: unknown): void {
  (node as Record<string | number, unknown>)[key] = value;
}
