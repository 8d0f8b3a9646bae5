import type { CheckContext } from '../check/context.js';
import { isMeasure } from '../check/units/unit-of-type.js';
import { UnitReader } from '../check/units/unit-reader.js';
import type { Part, Site } from '../check/walk/parts.js';
import { addressOf } from '../check/walk/pointers.js';
import { isReference } from '../conditions/condition.js';
import { operatorKind } from '../conditions/operators.js';
import { isUnderChosen } from '../coverage/chosen-readings.js';
import { rowPlace } from '../coverage/notebook.js';
import { rowsInVersion } from '../coverage/table-rows.js';
import type { Arguments } from '../mechanisms/mechanism.js';
import type { Unit } from '../mechanisms/units.js';
import type { Value } from '../values/unknown.js';
import type { Decision, Literal, Reference, ValueExpression } from '../rule-set/model.js';

/** On which side of equality the answer turns: `lower` between below and at, `upper` between at and above. */
export type Turn = 'lower' | 'upper';

/** A comparison on a decision's way that draws a line through days, money, counts or points. */
export interface Line {
  readonly decision: Decision;
  /** The JSON that writes it; of a band, whose row is a value of the compilation, its place. */
  readonly by: object | string;
  readonly edge?: 'from' | 'to';
  /** By names. */
  readonly at: string;
  /** What tells it apart from the other lines of the decision: the comparison's own name. */
  readonly name: string;
  readonly site: Site;
  readonly turn: Turn;
  /** The value is inside on the line itself, as the first or the last day of a period is. */
  readonly isInclusive: boolean;
  readonly found?: Reference;
  readonly against?: Literal | Reference;
  /** Stands in for the side held against, to come to a certain value of the other one. */
  readonly target?: Value;
  readonly unit: Unit;
}

/** Every line that the rules and values of a decision draw under the chosen readings, in the order of the files. */
export function linesOf(context: CheckContext, decision: Decision): readonly Line[] {
  const used = new Set(context.used.get(decision.id)?.parts);
  const { readings } = context.ruleSet;
  return context.parts.flatMap((part) => {
    if (!used.has(part)) return [];
    if (!isUnderChosen(readings, context.files.get(part.site.file), part.site.pointer)) return [];
    return linesIn(context, decision, part);
  });
}

function linesIn(context: CheckContext, decision: Decision, part: Part): readonly Line[] {
  if (part.kind === 'leaf') {
    const { leaf, site } = part;
    const unit = new UnitReader(context.ruleSet, inDecision(site, decision)).ofReference(leaf);
    const found = { fact: leaf.fact, ...(leaf.path === undefined ? {} : { path: leaf.path }) };
    return drawn(context, decision, { ...leaf, by: leaf, site, found, unit });
  }
  if (part.kind !== 'mechanism') return [];
  const { name, args, site } = part;
  if (name === 'decisionTable') return cellLines(context, decision, site, args as Arguments<'decisionTable'>);
  if (name === 'insideWindow') return windowLines(context, decision, site, args as Arguments<'insideWindow'>);
  if (name === 'band') return bandLines(context, decision, site, args as Arguments<'band'>);
  return name === 'shareAbove' ? [shareLine(context, decision, site, args as Arguments<'shareAbove'>)] : [];
}

/** A shared part is read as the decision that uses it sees it. */
const inDecision = (site: Site, decision: Decision): Site => (site.decision ? site : { ...site, decision });
const addressIn = ({ files }: CheckContext, { file, pointer }: Site): string =>
  addressOf(file, files.get(file), pointer);

interface Comparison {
  readonly by: object;
  readonly name: string;
  readonly site: Site;
  readonly operator: string;
  readonly value: Literal | Reference;
  readonly found?: Reference;
  readonly unit: Unit;
}

function drawn(context: CheckContext, decision: Decision, comparison: Comparison): readonly Line[] {
  const { by, name, site, operator, value, found, unit } = comparison;
  if (!drawsLine(operator, unit, value)) return [];
  return [
    {
      decision,
      by,
      at: addressIn(context, site),
      name,
      site: inDecision(site, decision),
      turn: UPPER.has(operator) ? 'upper' : 'lower',
      isInclusive: INCLUSIVE.has(operator),
      ...(found === undefined ? {} : { found }),
      against: value,
      unit,
    },
  ];
}

const UPPER: ReadonlySet<string> = new Set(['lessThanInclusive', 'greaterThan', 'onOrBefore', 'after']);
const INCLUSIVE: ReadonlySet<string> = new Set([
  'lessThanInclusive',
  'greaterThanInclusive',
  'onOrBefore',
  'onOrAfter',
]);

/** Equality draws a line too where what is compared has an order. */
function drawsLine(operator: string, unit: Unit, value: Literal | Reference): boolean {
  const kind = operatorKind(operator);
  if (kind === 'ordered' || kind === 'dated') return true;
  return kind === 'same' && (isMeasure(unit) || unit === 'date' || unit === 'moment' || typeof value === 'number');
}

function cellLines(
  context: CheckContext,
  decision: Decision,
  site: Site,
  table: Arguments<'decisionTable'>,
): readonly Line[] {
  const reader = new UnitReader(context.ruleSet, inDecision(site, decision));
  return table.rows.flatMap((row, index) =>
    Object.entries(row.when).flatMap(([column, cell]) => {
      const value = table.columns[column];
      const cellSite = { ...site, pointer: `${site.pointer}/rows/${index}/when/${column}` };
      const unit = value === undefined ? undefined : reader.of(value, '');
      const found = isReference(value) ? { found: value } : {};
      return drawn(context, decision, {
        by: cell,
        name: `${row.id}-${column}`,
        site: cellSite,
        ...found,
        unit,
        ...cell,
      });
    }),
  );
}

const named = (value: ValueExpression): { found?: Reference } => (isReference(value) ? { found: value } : {});
const literalOrName = (value: ValueExpression): { against?: Literal | Reference } =>
  typeof value !== 'object' || Array.isArray(value) || isReference(value) ? { against: value } : {};

function windowLines(
  context: CheckContext,
  decision: Decision,
  site: Site,
  args: Arguments<'insideWindow'>,
): readonly Line[] {
  const unit = new UnitReader(context.ruleSet, inDecision(site, decision)).of(args.value, '');
  return (['from', 'to'] as const).map((edge) => ({
    decision,
    by: args,
    edge,
    at: addressIn(context, { ...site, pointer: `${site.pointer}/${edge}` }),
    name: `${site.owner.name}-${edge}`,
    site: inDecision(site, decision),
    turn: edge === 'from' ? 'lower' : 'upper',
    isInclusive: true,
    ...named(args.value),
    ...literalOrName(args[edge]),
    unit,
  }));
}

/** Every lower edge of a band. */
function bandLines(context: CheckContext, decision: Decision, site: Site, args: Arguments<'band'>): readonly Line[] {
  const id = isReference(args.table) && args.table.path === undefined ? args.table.fact : '';
  const table = Object.hasOwn(context.ruleSet.parameters, id) ? context.ruleSet.parameters[id] : undefined;
  if (table?.type !== 'table') return [];
  const unit = new UnitReader(context.ruleSet, inDecision(site, decision)).of(args.of, '');
  return rowsInVersion(context.ruleSet, id, table)
    .filter(({ cells }) => cells[args.from] !== undefined && cells[args.from] !== null)
    .map((row) => ({
      decision,
      by: rowPlace(id, row.id),
      edge: 'from',
      at: row.at,
      name: `${site.owner.name}-${row.id}`,
      site: inDecision(site, decision),
      turn: 'lower',
      isInclusive: true,
      ...named(args.of),
      unit,
    }));
}

const shareLine = (context: CheckContext, decision: Decision, site: Site, args: Arguments<'shareAbove'>): Line => ({
  decision,
  by: args,
  at: addressIn(context, site),
  name: `${site.owner.name}-share`,
  site: inDecision(site, decision),
  turn: 'upper',
  isInclusive: false,
  unit: 'number',
});
