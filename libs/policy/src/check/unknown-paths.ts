import type { Arguments } from '../mechanisms/mechanism.js';
import { listUnit, type Unit } from '../mechanisms/units.js';
import { unitsAt, type Check, type CheckContext } from './context.js';
import { diagnostic, type Diagnostic } from './diagnostic.js';
import { unitText } from './units/unit-of-type.js';
import { stepsInto } from './units/unit-reader.js';
import type { Part, Site } from './walk/parts.js';

/** Paths into a value that has no such part, and columns and fields that mechanisms name beside what is there. */
export const unknownPaths: Check = (context) =>
  context.parts.flatMap((part) => {
    const { site } = part;
    if (part.kind === 'mechanism') return columnsNamed(context, part);
    if (part.kind !== 'reference' || part.reference.path === undefined) return [];
    const { fact, path } = part.reference;
    const { lost } = stepsInto(unitsAt(context, site).ofName(fact), path);
    if (!lost) return [];
    const details = { fact, path, name: lost.name, within: unitText(lost.within) };
    return [diagnostic('ref/unknown-path', site.file, `${site.pointer}/path`, { details })];
  });

/** Names of columns or fields among a mechanism's arguments, with the unit they are looked for in. */
function columnsNamed(context: CheckContext, part: Part & { kind: 'mechanism' }): readonly Diagnostic[] {
  const reader = unitsAt(context, part.site);
  const named = (unit: Unit, names: Readonly<Record<string, string | undefined>>): readonly Diagnostic[] =>
    Object.entries(names).flatMap(([key, name]) => unknownColumn(part.site, unit, key, name));
  switch (part.name) {
    case 'row': {
      const { table, column, give } = part.args as Arguments<'row'>;
      return named(listUnit(reader.of(table, '')), { column, give });
    }
    case 'band': {
      const { table, from, to, give } = part.args as Arguments<'band'>;
      return named(listUnit(reader.of(table, '')), { from, to, give });
    }
    case 'field': {
      const { of, name } = part.args as Arguments<'field'>;
      return named(reader.of(of, ''), { name });
    }
    case 'scoreSheet': {
      const { members, total, marks } = part.args as Arguments<'scoreSheet'>;
      return named(listUnit(reader.of(members, '')), { total, marks });
    }
    default:
      return [];
  }
}

function unknownColumn(site: Site, unit: Unit, key: string, name: string | undefined): readonly Diagnostic[] {
  const isKnown =
    typeof unit !== 'object' || !('fields' in unit) || name === undefined || Object.hasOwn(unit.fields, name);
  if (isKnown) return [];
  const details = { column: name, table: site.owner.name, columns: Object.keys(unit.fields).join(', ') };
  return [diagnostic('ref/unknown-column', site.file, `${site.pointer}/${key}`, { details })];
}
