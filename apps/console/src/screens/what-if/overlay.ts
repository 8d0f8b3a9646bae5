import { namesOf, placeOf } from '../../editing/place.js';
import { isSameJson } from '../../editing/same-json.js';
import type { LeverValue, Overlay } from './types.js';

/** One thing that an overlay changes. */
export type OverlayChange =
  | { readonly kind: 'parameter'; readonly parameter: string; readonly value: LeverValue }
  | { readonly kind: 'reading'; readonly reading: string; readonly option: string }
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'part'; readonly place: string };

type Table = Readonly<Record<string, unknown>>;

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isValue = (value: unknown): value is LeverValue => typeof value === 'number' || typeof value === 'string';

/** What a parameter is made; nothing where it is left as it stands. @param parameter of a table with row and column */
export function valueIn({ parameters = {} }: Overlay, parameter: string): LeverValue | undefined {
  const value = namesOf(parameter).reduce<unknown>((at, name) => (isTable(at) ? at[name] : undefined), parameters);
  return isValue(value) ? value : undefined;
}

/** @param value nothing puts it back to what holds */
export function withValue(overlay: Overlay, parameter: string, value: LeverValue | undefined): Overlay {
  return tidied({ ...overlay, parameters: put(overlay.parameters ?? {}, namesOf(parameter), value) });
}

function put(table: Table, [name = '', ...inner]: readonly string[], value: unknown): Table {
  const { [name]: before, ...others } = table;
  const next = inner.length === 0 ? value : put(isTable(before) ? before : {}, inner, value);
  const isNothing = next === undefined || (isTable(next) && Object.keys(next).length === 0);
  return isNothing ? others : { ...table, [name]: next };
}

/** @param option nothing, or the chosen one, puts it back */
export function withReading(overlay: Overlay, reading: string, option: string | undefined): Overlay {
  const readings = put(overlay.readings ?? {}, [reading], option) as Readonly<Record<string, string>>;
  return tidied({ ...overlay, readings });
}

export function withRule(overlay: Overlay, rule: string, isOff: boolean): Overlay {
  const others = (overlay.rulesOff ?? []).filter((one) => one !== rule);
  return tidied({ ...overlay, rulesOff: isOff ? [...others, rule].sort() : others });
}

export function without(overlay: Overlay, change: OverlayChange): Overlay {
  switch (change.kind) {
    case 'parameter':
      return withValue(overlay, change.parameter, undefined);
    case 'reading':
      return withReading(overlay, change.reading, undefined);
    case 'rule':
      return withRule(overlay, change.rule, false);
    case 'part':
      return tidied({ ...overlay, parts: put(overlay.parts ?? {}, [change.place], undefined) });
  }
}

/** Two overlays that change the same look the same: parts that change nothing are left out. */
function tidied(overlay: Overlay): Overlay {
  const { parameters = {}, readings = {}, rulesOff = [], parts = {} } = overlay;
  return {
    ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
    ...(Object.keys(readings).length === 0 ? {} : { readings }),
    ...(rulesOff.length === 0 ? {} : { rulesOff }),
    ...(Object.keys(parts).length === 0 ? {} : { parts }),
  };
}

/** All that it changes, one by one. */
export function changesOf({ parameters = {}, readings = {}, rulesOff = [], parts = {} }: Overlay): OverlayChange[] {
  return [
    ...cells(parameters).map(({ at, value }): OverlayChange => ({ kind: 'parameter', parameter: at, value })),
    ...Object.entries(readings).map(([reading, option]): OverlayChange => ({ kind: 'reading', reading, option })),
    ...rulesOff.map((rule): OverlayChange => ({ kind: 'rule', rule })),
    ...Object.keys(parts).map((place): OverlayChange => ({ kind: 'part', place })),
  ];
}

function cells(table: Table, before = ''): { readonly at: string; readonly value: LeverValue }[] {
  return Object.entries(table).flatMap(([name, value]) => {
    const at = before + placeOf(name);
    return isTable(value) ? cells(value, `${at}/`) : isValue(value) ? [{ at, value }] : [];
  });
}

export const isEmpty = (overlay: Overlay): boolean => changesOf(overlay).length === 0;
export const isSameOverlay = (one: Overlay, other: Overlay): boolean => isSameJson(tidied(one), tidied(other));
