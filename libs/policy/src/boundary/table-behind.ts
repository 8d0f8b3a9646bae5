import type { CheckContext } from '../check/context.js';
import { isReference } from '../conditions/condition.js';
import { findMechanisms, own } from '../explain/lookup.js';
import type { Line } from './lines.js';

/** The table whose column a side of a comparison is a cell of; undefined where it is no cell of that column. */
export function tableBehind(
  { ruleSet }: CheckContext,
  { site, decision }: Line,
  side: unknown,
  column: string,
): string | undefined {
  if (!isReference(side) || side.path?.split('.').at(-1) !== column) return undefined;
  const local = site.locals.findLast(({ name }) => name === side.fact);
  const of = local?.of ?? own(decision.derive ?? {}, side.fact)?.value ?? own(ruleSet.shared.derive, side.fact)?.value;
  if (isReference(of)) return of.fact;
  const chosen = (id: string): string => own(ruleSet.readings, id)?.chosen ?? '';
  const [first] = findMechanisms(of, 'row', chosen);
  const table = (first as { table?: unknown } | undefined)?.table;
  return isReference(table) ? table.fact : undefined;
}
