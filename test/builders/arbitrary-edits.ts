import fc from 'fast-check';
import type { VersionContent } from '#policy';

type Node = Record<string, unknown> | unknown[];
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const keysOf = (node: Node): string[] => Object.keys(node);
const inner = (node: Node, key: string): unknown => (node as Record<string, unknown>)[key];

/** One blind edit: where to go (a walk from the top), and what to do there. */
export interface Edit {
  readonly walk: readonly number[];
  readonly what: 'remove' | 'change' | 'shuffle' | 'copy' | 'carry' | 'null' | 'empty';
  readonly salt: number;
}

const PARTS =
  'manifest clauses parameters words facts shared decisions papers forms process readings notes waivers cases'.split(
    ' ',
  );

export const arbitraryEdits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    walk: fc.array(fc.nat(997), { minLength: 2, maxLength: 12 }),
    what: fc.constantFrom<Edit['what'][]>(
      'remove',
      'change',
      'change',
      'change',
      'shuffle',
      'copy',
      'carry',
      'null',
      'empty',
    ),
    salt: fc.nat(1000),
  }),
  { minLength: 1, maxLength: 8 },
);

/** Somewhere in a part: the node, and the key in it at which the walk ends; with `array`, the last element passed. */
function walkTo(root: Node, walk: readonly number[], wanted?: 'array'): { node: Node; key: string } | undefined {
  let node = root;
  let found: { node: Node; key: string } | undefined;
  for (const [step, choice] of walk.entries()) {
    const keys = keysOf(node);
    const key = keys[choice % Math.max(keys.length, 1)];
    if (key === undefined) break;
    if (!wanted || Array.isArray(node)) found = { node, key };
    const next = inner(node, key);
    if (step === walk.length - 1 || !isNode(next)) break;
    node = next;
  }
  return found;
}

const put = (node: Node, key: string, value: unknown): void => {
  (node as Record<string, unknown>)[key] = value;
};
function takeOut(node: Node, key: string): unknown {
  const value = inner(node, key);
  if (Array.isArray(node)) node.splice(Number(key), 1);
  else Reflect.deleteProperty(node, key);
  return value;
}

function changed(value: unknown, salt: number): unknown {
  if (typeof value === 'number') return value + salt - 500;
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string')
    return /^\d{4}-\d\d-\d\d$/.test(value)
      ? `20${String(10 + (salt % 80))}-0${String(1 + (salt % 9))}-11`
      : `${value}${String(salt)}`;
  return salt;
}

/** A copy under a name of its own, where it has one. */
function copied(value: unknown, salt: number): unknown {
  const copy = structuredClone(value);
  if (isNode(copy) && !Array.isArray(copy))
    for (const key of ['id', 'name']) if (typeof copy[key] === 'string') copy[key] = `${copy[key]}-${String(salt)}`;
  return copy;
}

/**
 * The content after blind edits anywhere in it: values changed, things removed, copied, carried into another array,
 * put in another order. The result may be nonsense; what tells of differences must tell of these too.
 */
export function edited(content: VersionContent, edits: readonly Edit[]): VersionContent {
  const root = { ...content.ruleSet, cases: content.cases } as unknown as Record<string, Node>;
  const touched = new Set<string>();
  for (const { walk, what, salt } of edits) {
    const [first = 0, ...rest] = walk;
    const name = PARTS[first % PARTS.length] ?? '';
    const part = touched.has(name) ? root[name] : structuredClone(root[name]);
    if (!part) continue;
    touched.add(name);
    root[name] = part;
    const isOfArray = what === 'shuffle' || ((what === 'carry' || what === 'copy') && salt % 3 > 0);
    const found = walkTo(part, rest, isOfArray ? 'array' : undefined) ?? walkTo(part, rest);
    if (found) edit(part, found, what, salt, [...rest].reverse());
  }
  const { cases, ...ruleSet } = root;
  return {
    ruleSet: ruleSet as unknown as VersionContent['ruleSet'],
    cases: cases as unknown as VersionContent['cases'],
  };
}

function edit(
  part: Node,
  { node, key }: { node: Node; key: string },
  what: Edit['what'],
  salt: number,
  back: readonly number[],
): void {
  const value = inner(node, key);
  if (what === 'remove') takeOut(node, key);
  else if (what === 'null') put(node, key, null);
  else if (what === 'empty') put(node, key, Array.isArray(value) ? [] : {});
  else if (what === 'shuffle') {
    const array = Array.isArray(value) ? value : Array.isArray(node) ? node : [];
    array.sort((left, right) => hashOf(left, salt) - hashOf(right, salt));
  } else if (what === 'copy') {
    if (Array.isArray(node)) node.splice(salt % (node.length + 1), 0, copied(value, salt));
    else put(node, `${key}${String(salt)}`, copied(value, salt));
  } else if (what === 'carry') {
    const other = walkTo(part, back, 'array') ?? walkTo(part, back);
    if (!other || !isNode(value) || isWithin(value, other.node)) put(node, key, changed(value, salt));
    else if (Array.isArray(other.node)) other.node.splice(salt % (other.node.length + 1), 0, takeOut(node, key));
    else put(other.node, `carried${String(salt)}`, takeOut(node, key));
  } else put(node, key, isNode(value) && salt % 3 > 0 ? copied(value, salt) : changed(value, salt));
}

const isWithin = (node: Node, sought: Node): boolean =>
  node === sought || keysOf(node).some((key) => isNode(inner(node, key)) && isWithin(inner(node, key) as Node, sought));

function hashOf(value: unknown, salt: number): number {
  let hash = salt;
  for (const char of JSON.stringify(value)) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003;
  return hash;
}
