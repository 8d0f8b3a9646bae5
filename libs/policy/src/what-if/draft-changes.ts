import { inForce, overlaidValue } from '../evaluate/parameters.js';
import { own } from '../explain/lookup.js';
import { applyChanges } from '../rule-set/amend.js';
import { changesBetween } from '../rule-set/changes.js';
import type { VersionContent } from '../rule-set/content.js';
import {
  RULE_KINDS,
  type Change,
  type Overlay,
  type PlainParameter,
  type RuleSet,
  type TableParameter,
} from '../rule-set/model.js';
import { placeIn } from '../rule-set/places.js';
import { layOver, type WhatIfOverlay } from './scenario.js';

/** Where a value has no entry to take its clause from, the draft's author has to name it; until then it is ours. */
const UNSOURCED: readonly [string] = ['product'];

/**
 * What a draft has to change to decide as the overlay does: the only way from a what-if back into the rules. A value is
 * changed where it is in force, in place; a rule that is off is taken out; cases stay as they are.
 * @param asOf the day whose values were overlaid, YYYY-MM-DD; without it the version's first day in force
 * @returns as few changes as say it, for `applyChanges`; none for an empty overlay
 * @throws PolicyError as `layOver`
 */
export function changesOfOverlay(content: VersionContent, overlay: WhatIfOverlay, asOf?: string): readonly Change[] {
  const { ruleSet } = layOver(content.ruleSet, overlay);
  const laid = { ...content, ruleSet };
  const day = asOf ?? ruleSet.manifest.inForce.from;
  const changes = [
    ...Object.entries(overlay.parameters ?? {}).flatMap(([id, value]) => parameterChanges(ruleSet, id, value, day)),
    ...Object.entries(overlay.readings ?? {}).map(([id, option]): Change => ({
      at: `${placeIn('readings', id)}/chosen`,
      set: option,
    })),
    ...ruleChanges(ruleSet, overlay),
  ];
  return changesBetween(content, applyChanges(laid, changes));
}

function parameterChanges(ruleSet: RuleSet, id: string, value: unknown, asOf: string): readonly Change[] {
  const parameter = own(ruleSet.parameters, id);
  const at = placeIn('parameters', id);
  if (parameter === undefined) return [];
  if (parameter.type === 'table') return rowChanges(ruleSet, at, parameter, value, asOf);
  const { values } = parameter;
  const entry = inForce(values, { asOf }, ruleSet.manifest.publishedOn);
  const set = overlaidValue(ruleSet, entry?.value, value, parameter);
  const next = entry
    ? values.map((one) => (one === entry ? { ...entry, value: set } : one))
    : [...values, { from: asOf, value: set, source: UNSOURCED }];
  return [{ at: `${at}/values`, set: inOrderOfDays(next as PlainParameter['values']) }];
}

function rowChanges(
  ruleSet: RuleSet,
  at: string,
  table: TableParameter,
  value: unknown,
  asOf: string,
): readonly Change[] {
  return Object.entries(value as Readonly<Record<string, Readonly<Record<string, unknown>> | null>>).flatMap(
    ([id, cells]) => {
      const row = table.rows.find((one) => one.id === id);
      const entry = row && inForce(row.values, { asOf }, ruleSet.manifest.publishedOn);
      // A row that is not there on that day has nothing that could be changed: the overlay did nothing either.
      if (row === undefined || !entry?.cells) return [];
      const next = { ...entry, cells: cells === null ? null : { ...entry.cells, ...cells } };
      const set = row.values.map((one) => (one === entry ? next : one));
      return [{ at: `${placeIn(`${at}/rows`, id)}/values`, set }];
    },
  );
}

const inOrderOfDays = (values: PlainParameter['values']): PlainParameter['values'] =>
  values.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));

function ruleChanges(ruleSet: RuleSet, { rulesOff = [] }: Overlay): readonly Change[] {
  return [...new Set(rulesOff)].flatMap((address) => {
    const [decision = '', rule = ''] = address.split(/\/(.*)/s);
    return RULE_KINDS.filter((kind) => own(ruleSet.decisions, decision)?.[kind]?.some(({ id }) => id === rule)).map(
      (kind): Change => ({ at: placeIn(`${placeIn('decisions', decision)}/${kind}`, rule), remove: true }),
    );
  });
}
