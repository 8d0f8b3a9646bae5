import type { RuleSet } from '../rule-set/model.js';

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/**
 * Whether a part stands under the chosen option of every reading around it: under another one it decides nothing.
 * @param json the file the pointer is of
 */
export function isUnderChosen(readings: RuleSet['readings'], json: unknown, pointer: string): boolean {
  let node = json;
  let around: unknown;
  const keys = pointer.split('/').slice(1);
  return keys.every((key, index) => {
    const isOption = keys[index - 1] === 'options' && isNode(around);
    const chosen = isOption ? chosenOf(readings, around as Node) : undefined;
    const inner = isNode(node) ? node[key.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined;
    if (key === 'options') around = node;
    node = inner;
    return chosen === undefined || chosen === key;
  });
}

/** A rule names its reading under `reading`, the mechanism under `id`. */
function chosenOf(readings: RuleSet['readings'], { reading, id }: Node): string | undefined {
  const name = typeof reading === 'string' ? reading : typeof id === 'string' ? id : '';
  return Object.hasOwn(readings, name) ? readings[name]?.chosen : undefined;
}
