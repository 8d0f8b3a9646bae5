import { PolicyError } from '../policy-error.js';
import type { AmendmentFile, Manifest, RuleSet } from './model.js';
import { contentHash } from './canonical.js';

type Change = AmendmentFile['changes'][number];
type Node = Record<string, unknown> | unknown[];

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
/** What an array's element is called: its id, or the name of a condition, or the fact of an input. */
function nameOf(element: unknown): unknown {
  if (!isNode(element) || Array.isArray(element)) return undefined;
  return element['id'] ?? element['name'] ?? element['fact'];
}
function keyIn(node: Node, name: string): string | number | undefined {
  if (!Array.isArray(node)) return Object.hasOwn(node, name) ? name : undefined;
  const index = node.findIndex((element) => nameOf(element) === name);
  return index < 0 ? undefined : index;
}

/**
 * Next year's version: a base and only what changes. A place is a path of names joined by `/`; inside an array the
 * name is the element's id: `decisions/eligibility/require/recognition-window/except`, `parameters/scoring.passLine`.
 * With `from`, a parameter or a table row gets a value from that day on and keeps its earlier ones.
 * The base is untouched; the result is the resolved whole, which is what gets checked and hashed.
 * @throws PolicyError `amendment/no-place`, `amendment/wrong-base`
 */
export function amendRuleSet(base: RuleSet, manifest: Manifest, changes: readonly Change[]): RuleSet {
  const wanted = manifest.basedOn?.hash;
  const got = contentHash(base);
  if (wanted !== undefined && wanted !== got)
    throw new PolicyError('amendment/wrong-base', { wanted, got }, '/basedOn/hash');
  const next = structuredClone(base) as { -readonly [K in keyof RuleSet]: RuleSet[K] };
  next.manifest = structuredClone(manifest);
  changes.forEach((change, index) => {
    apply(next, change, `/changes/${index}/at`);
  });
  return next;
}

function apply(root: Node, change: Change, pointer: string): void {
  const lost = (): never => {
    throw new PolicyError('amendment/no-place', { at: change.at }, pointer);
  };
  const names = change.at.split('/');
  const last = names.pop() ?? '';
  let node = root;
  for (const name of names) {
    const key = keyIn(node, name);
    const inner = key === undefined ? undefined : (node as Record<string | number, unknown>)[key];
    node = isNode(inner) ? inner : lost();
  }
  const key = keyIn(node, last);
  const slots = node as Record<string | number, unknown>;
  if (change.remove === true) {
    if (key === undefined) lost();
    else if (Array.isArray(node)) node.splice(Number(key), 1);
    else Reflect.deleteProperty(node, key);
  } else if (change.from !== undefined) {
    if (key === undefined) lost();
    else addDated(slots[key], change, lost);
  } else if (key !== undefined) slots[key] = change.set;
  else if (Array.isArray(node)) {
    const after = change.after === undefined ? node.length - 1 : keyIn(node, change.after);
    node.splice(after === undefined ? lost() : Number(after) + 1, 0, change.set);
  } else slots[last] = change.set;
}

/** A value from a day on: of a parameter, or the cells of a table row. */
function addDated(target: unknown, change: Change, lost: () => never): void {
  const values = isNode(target) && !Array.isArray(target) ? target['values'] : undefined;
  if (!Array.isArray(values)) return lost();
  const isRow = values.some((entry) => isNode(entry) && Object.hasOwn(entry, 'cells'));
  values.push({
    from: change.from,
    ...(change.knownFrom === undefined ? {} : { knownFrom: change.knownFrom }),
    [isRow ? 'cells' : 'value']: change.value,
    source: change.source,
  });
}
