import { problem, type TemplateProblem } from './problem.js';
import { commonTypes } from './schema-merge.js';
import { TYPES } from './schema.js';
import { ITEM, type Use } from './uses.js';

/** Values used in two ways that no value can serve: as an amount here and as a date there. */
export function clashingUses(uses: readonly Use[]): readonly TemplateProblem[] {
  const known = new Map<string, readonly string[]>();
  return uses.flatMap((use) => {
    const clash = typesAlong(use).find(([way, types]) => {
      const common = commonTypes(known.get(way) ?? types, types);
      if (common.length > 0) known.set(way, common);
      return common.length === 0;
    });
    return clash ? [problem('template/clashing-uses', use, { name: clash[0].replaceAll(`.${ITEM}`, ITEM) })] : [];
  });
}

/** What every step of the way to a value must be, and the value itself. */
function typesAlong({ path, kind }: Use): readonly (readonly [string, readonly string[]])[] {
  const steps = path.map((_, index) => {
    const next = path[index + 1];
    const types = next === undefined ? [TYPES[kind].type ?? []].flat() : [next === ITEM ? 'array' : 'object'];
    return [path.slice(0, index + 1).join('.'), types] as const;
  });
  return steps.filter(([, types]) => types.length > 0);
}
