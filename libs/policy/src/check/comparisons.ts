import { isReference } from '../conditions/condition.js';
import type { Arguments } from '../mechanisms/mechanism.js';
import type { Unit } from '../mechanisms/units.js';
import type { Literal, Reference } from '../rule-set/model.js';
import { unitsAt, type Check, type CheckContext } from './context.js';
import { diagnostic, type Diagnostic } from './diagnostic.js';
import { misfit } from './units.js';
import { misfitOf, wordComparedWith } from './units/comparison.js';
import { unitOfLiteral, unitText } from './units/unit-of-type.js';
import { unknownWords } from './units/words.js';
import type { Site } from './walk/parts.js';

interface Comparison {
  readonly found: Unit;
  /** Where the left side is written. */
  readonly leftPointer: string;
  readonly operator: string;
  readonly value: Literal | Reference;
  readonly pointer: string;
}

/** The two sides of every comparison, in conditions and in the cells of decision tables. */
export const comparisons: Check = (context) =>
  context.parts.flatMap((part) => {
    const { site } = part;
    if (part.kind === 'leaf') {
      const { operator, value } = part.leaf;
      const found = unitsAt(context, site).ofReference(part.leaf);
      const { pointer } = site;
      return compare(context, site, { found, leftPointer: `${pointer}/fact`, operator, value, pointer });
    }
    if (part.kind === 'mechanism' && part.name === 'decisionTable') {
      return cells(context, site, part.args as Arguments<'decisionTable'>);
    }
    return [];
  });

function compare(context: CheckContext, site: Site, comparison: Comparison): readonly Diagnostic[] {
  const { found, leftPointer, operator, value, pointer } = comparison;
  const isName = isReference(value);
  const against = isName ? unitsAt(context, site).ofReference(value) : unitOfLiteral(value);
  const bad = misfitOf(operator, found, against, unitText);
  if (bad?.side === 'left') return [misfit(site.file, leftPointer, undefined, bad.got, bad.wanted)];
  if (bad) return [misfit(site.file, `${pointer}/value`, isName ? undefined : value, bad.got, bad.wanted)];
  return isName
    ? []
    : unknownWords(context.ruleSet, value, wordComparedWith(operator, found), site.file, `${pointer}/value`);
}

function cells(context: CheckContext, site: Site, table: Arguments<'decisionTable'>): readonly Diagnostic[] {
  const reader = unitsAt(context, site);
  return table.rows.flatMap((row, index) =>
    Object.entries(row.when).flatMap(([column, cell]) => {
      const pointer = `${site.pointer}/rows/${index}/when/${column}`;
      const value = Object.hasOwn(table.columns, column) ? table.columns[column] : undefined;
      if (value === undefined) {
        const details = { column, table: 'decisionTable', columns: Object.keys(table.columns).join(', ') };
        return [diagnostic('ref/unknown-column', site.file, pointer, { details })];
      }
      const found = reader.of(value, '');
      return compare(context, site, { ...cell, found, leftPointer: `${pointer}/operator`, pointer });
    }),
  );
}
