import type { Content } from '../../editing/apply-change.js';
import { isNode } from '../../editing/place.js';
import type { SectionId } from './sections/index.js';

const UNCOUNTED: ReadonlySet<SectionId> = new Set(['manifest', 'confirmations', 'rounds', 'scoring', 'files']);

/** How many things a section holds; undefined where that says nothing. */
export function countIn(content: Content, section: SectionId): number | undefined {
  if (UNCOUNTED.has(section)) return undefined;
  if (section === 'parameters' || section === 'tables') {
    const isTable = (parameter: unknown): boolean =>
      isNode(parameter) && 'type' in parameter && parameter.type === 'table';
    return valuesOf(content['parameters']).filter((found) => isTable(found) === (section === 'tables')).length;
  }
  if (section === 'process')
    return valuesOf(content['process']).reduce<number>((sum, list) => sum + valuesOf(list).length, 0);
  return valuesOf(content[section]).length;
}

const valuesOf = (node: unknown): readonly unknown[] => (isNode(node) ? Object.values(node) : []);
