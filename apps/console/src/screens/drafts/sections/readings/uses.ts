import { inside, nameOf } from '../../../../editing/place.js';
import { asRecord, isRecord } from '../../../../schema-form/schema-node.js';

/** A place of the rules that is another under each option of a reading. */
export interface ReadingUse {
  readonly at: string;
  /** Options that say something of their own there, and those that switch a rule off. */
  readonly options: readonly { readonly option: string; readonly isOff: boolean }[];
}

/** Where in the decisions and shared values the options of a reading make a difference. */
export function usesOf(
  content: { readonly decisions: unknown; readonly shared: unknown },
  reading: string,
): readonly ReadingUse[] {
  const uses: ReadingUse[] = [];
  const add = (at: string, options: unknown): void => {
    uses.push({
      at,
      options: Object.entries(asRecord(options)).map(([option, part]) => ({
        option,
        isOff: asRecord(part)['off'] === true,
      })),
    });
  };
  const walk = (node: unknown, at: string): void => {
    if (Array.isArray(node)) {
      for (const one of node as readonly unknown[]) {
        const name = nameOf(one);
        walk(one, name === undefined ? at : inside(at, name));
      }
    } else if (isRecord(node)) {
      // A rule names the reading beside its options; a value holds both within.
      if (node['reading'] === reading) add(at, node['options']);
      const inner = asRecord(node['reading']);
      if (inner['id'] === reading) add(at, inner['options']);
      for (const [key, one] of Object.entries(node)) walk(one, key === 'reading' ? at : inside(at, key));
    }
  };
  walk(content.decisions, 'decisions');
  walk(content.shared, 'shared');
  return uses;
}
