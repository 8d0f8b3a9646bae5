import type { Lever, Question, Setup } from './types.js';

const isSingle = ({ parameter }: Lever): boolean => !parameter.includes('/');

/** The levers that bear on what is looked at: single values first, since each says more than a cell of a table. */
export function mainLevers({ levers }: Setup, { decisions }: Question): readonly Lever[] {
  const bearing = levers.filter((lever) => lever.decisions.some((one) => decisions.includes(one)));
  return [...bearing.filter(isSingle), ...bearing.filter((lever) => !isSingle(lever))];
}
