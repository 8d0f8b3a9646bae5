import { faultsOf, type DataFault } from '../form/validate-data.js';
import type { Schema } from '../template/schema-merge.js';
import { ITEM, type Use } from '../template/uses.js';
import { isMark, markOf } from './marks.js';

type Tree = Record<string, unknown>;
/** A value inside a value: each round of looking opens one more level, and no template is deeper. */
const MOST_ROUNDS = 24;

/**
 * The data of a template with a mark wherever something is missing or of a wrong kind, so that everything else can be
 * printed around it.
 * @param labelOf what a missing value is called
 * @returns a copy
 */
export function withMarks(
  data: Readonly<Tree>,
  { schema, uses }: { readonly schema: Schema; readonly uses: readonly Use[] },
  labelOf: (path: readonly string[]) => string,
): Tree {
  const marked = JSON.parse(JSON.stringify(data)) as Tree;
  const ways = new Set(uses.flatMap(({ path }) => path.map((_, index) => path.slice(0, index + 1).join('.'))));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const faults = faultsOf(schema, marked).filter(({ path }) => path.length > 0 && !isMark(valueAt(marked, path)));
    if (faults.length === 0) break;
    for (const fault of faults) mend(marked, fault, ways, labelOf);
  }
  return marked;
}

function mend(
  data: Tree,
  { path }: DataFault,
  ways: ReadonlySet<string>,
  labelOf: (path: readonly string[]) => string,
): void {
  const holder = valueAt(data, path.slice(0, -1));
  const last = path.at(-1);
  if (typeof holder !== 'object' || holder === null || last === undefined) return;
  const way = path.map((step) => (/^\d+$/.test(step) ? ITEM : step)).join('.');
  const begins = (more: string): boolean => [...ways].some((one) => one.startsWith(`${way}.${more}`));
  const mark = markOf(labelOf(path));
  const inside = begins(`${ITEM}.`) ? [{}] : begins('') ? {} : mark;
  (holder as Tree)[last] = ways.has(`${way}.${ITEM}`) && !begins(`${ITEM}.`) ? [mark] : inside;
}

const valueAt = (data: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? (value as Tree)[step] : undefined,
    data,
  );
