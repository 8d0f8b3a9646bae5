import { contextOf, type CheckContext } from '../check/context.js';
import type { Part } from '../check/walk/parts.js';
import { addressOf } from '../check/walk/pointers.js';
import { isReference } from '../conditions/condition.js';
import type { Arguments } from '../mechanisms/mechanism.js';
import type { Parameter, RuleSet, TableParameter, ValueExpression } from '../rule-set/model.js';
import { Exact } from '../values/exact.js';
import { stepKindOf } from '../values/steps.js';
import { isUnderChosen } from './chosen-readings.js';
import type { Needed } from './needed.js';
import { ownerLabel } from './owner-label.js';
import { cellValue, entriesInVersion, rowLabel, rowsInVersion } from './table-rows.js';

type MechanismPart = Extract<Part, { kind: 'mechanism' }>;

/**
 * The rows, bands and cases of choices that the decisions look up, as the rules stand under the chosen readings.
 * A table that is only gone through from first to last needs none: every row is used each time.
 */
export function neededRows(ruleSet: RuleSet): readonly Needed[] {
  const context = contextOf(ruleSet, undefined);
  const users = usersOf(context);
  const found = context.parts.flatMap((part) => {
    const decisions = users.get(part) ?? [];
    const isUsed =
      decisions.length > 0 && isUnderChosen(ruleSet.readings, context.files.get(part.site.file), part.site.pointer);
    if (part.kind !== 'mechanism' || !isUsed) return [];
    return neededBy(context, part).map((needed) => ({ needed, decisions }));
  });
  return together(found);
}

/** The decisions that reach each part. */
function usersOf({ used }: CheckContext): ReadonlyMap<Part, readonly string[]> {
  const users = new Map<Part, string[]>();
  for (const [decision, { parts }] of used) {
    for (const part of parts) users.set(part, [...(users.get(part) ?? []), decision]);
  }
  return users;
}

/** What a part needs, whoever uses the part. */
type Wanted = Omit<Needed, 'decisions'>;

/** A row that several parts look up is needed once; it names a decision only where there is but one. */
function together(found: readonly { needed: Wanted; decisions: readonly string[] }[]): readonly Needed[] {
  const byPlace = new Map<string, { needed: Wanted; decisions: Set<string> }>();
  for (const { needed, decisions } of found) {
    const before = byPlace.get(needed.at);
    const sides = [...new Set([...(before?.needed.sides ?? []), ...needed.sides])];
    byPlace.set(needed.at, {
      needed: { ...(before?.needed ?? needed), sides },
      decisions: new Set([...(before?.decisions ?? []), ...decisions]),
    });
  }
  return [...byPlace.values()].map(({ needed, decisions: users }) => {
    const decisions = [...users];
    const [only, ...others] = decisions;
    return { ...needed, ...(only !== undefined && others.length === 0 ? { decision: only } : {}), decisions };
  });
}

function neededBy(context: CheckContext, { name, args, site }: MechanismPart): readonly Wanted[] {
  const { ruleSet, files } = context;
  const written = (json: object, path: string, id: string): Wanted => {
    const label = ownerLabel(ruleSet, site);
    return {
      at: addressOf(site.file, files.get(site.file), `${site.pointer}${path}`),
      kind: 'row',
      label: { ko: `${label.ko}: ${id}`, en: `${label.en}: ${id}` },
      sides: ['used'],
      written: json,
    };
  };
  switch (name) {
    case 'choose':
      return (args as Arguments<'choose'>).cases.map((one, index) => written(one, `/cases/${index}`, one.name));
    case 'decisionTable':
      return (args as Arguments<'decisionTable'>).rows.map((one, index) => written(one, `/rows/${index}`, one.id));
    case 'row': {
      const { table, column } = args as Arguments<'row'>;
      return rowsOf(ruleSet, table, column);
    }
    case 'entry':
      return entriesOf(ruleSet, (args as Arguments<'entry'>).map, 'row');
    case 'band':
      return bandsOf(ruleSet, args as Arguments<'band'>);
    case 'scoreSheet': {
      const { items, bands } = args as Arguments<'scoreSheet'>;
      return [
        ...rowsOf(ruleSet, items, 'item'),
        ...Object.values(bands).flatMap((steps) => entriesOf(ruleSet, steps, 'band')),
      ];
    }
    default:
      return [];
  }
}

/** The parameter a mechanism is given whole. */
function parameterOf({ parameters }: RuleSet, value: ValueExpression): readonly [string, Parameter] | undefined {
  const name = isReference(value) && value.path === undefined ? value.fact : '';
  const found = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  return found && [name, found];
}
function tableOf(ruleSet: RuleSet, value: ValueExpression): readonly [string, TableParameter] | undefined {
  const [name, found] = parameterOf(ruleSet, value) ?? [];
  return name !== undefined && found?.type === 'table' ? [name, found] : undefined;
}

function rowsOf(ruleSet: RuleSet, value: ValueExpression, column: string): readonly Wanted[] {
  const [name, table] = tableOf(ruleSet, value) ?? [];
  if (name === undefined || !table) return [];
  return rowsInVersion(ruleSet, name, table).map(({ at, cells }) => {
    const label = rowLabel(ruleSet, table, cells, column);
    return { at, kind: 'row', label, sides: ['used'] };
  });
}

function entriesOf(ruleSet: RuleSet, value: ValueExpression, kind: 'row' | 'band'): readonly Wanted[] {
  const [name, parameter] = parameterOf(ruleSet, value) ?? [];
  if (name === undefined || !parameter || parameter.type === 'table') return [];
  return entriesInVersion(ruleSet, name, parameter).map((entry) => ({ ...entry, kind, sides: ['used'] }));
}

/** A band is tried inside, at its lower edge and just below it; nothing lies below 0 where no value is negative. */
function bandsOf(ruleSet: RuleSet, { table: value, from }: Arguments<'band'>): readonly Wanted[] {
  const [name, table] = tableOf(ruleSet, value) ?? [];
  if (name === undefined || !table) return [];
  const type = table.columns[from]?.type;
  const step = type === undefined ? undefined : stepKindOf(type);
  const isSigned = type === 'points';
  return rowsInVersion(ruleSet, name, table).map(({ at, cells }) => {
    const edge = cellValue(ruleSet, table, cells, from);
    const isLowest = edge instanceof Exact && edge.compare(Exact.ZERO) === 0 && !isSigned;
    const edges = edge === undefined ? [] : isLowest ? (['at'] as const) : (['below', 'at'] as const);
    const label = rowLabel(ruleSet, table, cells, from);
    return { at, kind: 'band', label, sides: ['used', ...edges], ...(step === undefined ? {} : { step }) };
  });
}
