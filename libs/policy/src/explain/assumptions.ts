import { inForce } from '../evaluate/parameters.js';
import { RULE_KINDS, type Parameter, type PlainParameter, type TableParameter } from '../rule-set/model.js';
import type { Json } from '../values/json.js';
import type { Context } from './context.js';
import { own } from './lookup.js';
import { unitOfType } from './unit-of.js';

type JsonMap = Readonly<Record<string, Json>>;
const isMap = (json: Json | undefined): json is JsonMap =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** What was laid over the version for this run: one sentence a change, each beginning with 가정 or "Assumed". */
export function explainAssumptions(context: Context): readonly string[] {
  const { record, ruleSet, say, text, names } = context;
  const { parameters = {}, readings = {}, rulesOff = [] } = record.overlay ?? {};
  const option = (id: string, name: string): string =>
    text(own(own(ruleSet.readings, id)?.options ?? {}, name)?.label ?? { ko: name, en: name });
  return [
    ...Object.entries(parameters).map(([id, change]) => {
      const [now, before] = changeInWords(id, change as Json, context);
      return say.assumedParameter(names.of(id), now, before);
    }),
    ...Object.entries(readings).map(([id, name]) =>
      say.assumedReading(names.of(id), option(id, name), option(id, own(ruleSet.readings, id)?.chosen ?? '')),
    ),
    ...rulesOff.map((address) => say.assumedOff(labelOfRule(address, context))),
  ];
}

function labelOfRule(address: string, { ruleSet, text }: Context): string {
  const [id = '', ruleId = ''] = address.split(/\/(.*)/s);
  const decision = own(ruleSet.decisions, id);
  const rules = RULE_KINDS.flatMap((kind) => decision?.[kind] ?? []);
  const rule = rules.find((entry) => entry.id === ruleId);
  return rule ? text(rule.label) : address;
}

/** The changed value and the one it replaces; of a map, a named list or a table only the entries that change. */
function changeInWords(id: string, change: Json, context: Context): [now: string, before: string] {
  const parameter: Parameter | undefined = own(context.ruleSet.parameters, id);
  if (!parameter) return [context.format(change, undefined), context.format(null, undefined)];
  return parameter.type === 'table' ? tableChange(parameter, change, context) : plainChange(parameter, change, context);
}

function plainChange(parameter: PlainParameter, change: Json, context: Context): [string, string] {
  const { asOf, knownOn } = context.record;
  const base = (inForce(parameter.values, { asOf, knownOn }, context.ruleSet.manifest.publishedOn)?.value ??
    null) as Json;
  const unit = unitOfType(parameter);
  if (!isMap(change)) return [context.format(change, unit), context.format(base, unit)];
  const listed =
    parameter.names === undefined
      ? undefined
      : own(context.ruleSet.words, parameter.names)?.words.map((word) => word.id);
  const entries: JsonMap =
    listed && Array.isArray(base)
      ? Object.fromEntries(listed.map((name, index) => [name, (base as readonly Json[])[index] ?? null]))
      : isMap(base)
        ? base
        : {};
  const own_ = (map: JsonMap): string =>
    Object.keys(change)
      .map(
        (key) =>
          `${context.names.word(key, parameter.keys ?? parameter.names)} ${context.format(own(map, key) ?? null, elementOf(unit))}`,
      )
      .join(', ');
  return [own_(change), own_(entries)];
}

const elementOf = (unit: ReturnType<typeof unitOfType>): ReturnType<typeof unitOfType> =>
  typeof unit === 'object' ? ('list' in unit ? unit.list : 'entries' in unit ? unit.entries : undefined) : undefined;

function tableChange(table: TableParameter, change: Json, context: Context): [string, string] {
  const { asOf, knownOn } = context.record;
  const rows = isMap(change) ? change : {};
  const cells = (row: string): JsonMap => {
    const entry = table.rows.find(({ id }) => id === row);
    return (entry && inForce(entry.values, { asOf, knownOn }, context.ruleSet.manifest.publishedOn)?.cells) as JsonMap;
  };
  const told = (read: (row: string, column: string) => Json): string =>
    Object.entries(rows)
      .map(([row, changed]) => {
        const columns = isMap(changed) ? Object.keys(changed) : Object.keys(cells(row) ?? {});
        const shown = columns.map((column) => {
          const type = own(table.columns, column);
          return `${type ? context.text(type.label) : column} ${context.format(read(row, column), type && unitOfType(type))}`;
        });
        const key = own(table.columns, table.key);
        const name = context.format(own(cells(row) ?? {}, table.key) ?? row, key && unitOfType(key));
        return `${key ? context.text(key.label) : ''} ${name}: ${shown.join(', ')}`.trim();
      })
      .join('; ');
  const after = (row: string, column: string): Json => {
    const changed = own(rows, row);
    return isMap(changed) ? (own(changed, column) ?? null) : null;
  };
  return [told(after), told((row, column) => own(cells(row) ?? {}, column) ?? null)];
}
