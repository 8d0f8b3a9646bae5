import { formatValue, type Labels } from '../explain/format-value.js';
import { inLanguage, type Language } from '../explain/language.js';
import { own } from '../explain/lookup.js';
import { unitOfType } from '../explain/unit-of.js';
import { inForce } from '../evaluate/parameters.js';
import type { Parameter, PlainParameter, RuleSet, TableParameter } from '../rule-set/model.js';
import type { Json } from '../values/json.js';
import type { DescribedParameter, DescribedRow, DescribedUse } from './description.js';

/** Every parameter with its values, or, of a table, its rows on a day. */
export function describeParameters(
  ruleSet: RuleSet,
  language: Language,
  asOf: string,
  labels: Labels,
  usedBy: (id: string) => readonly DescribedUse[],
): readonly DescribedParameter[] {
  return Object.entries(ruleSet.parameters).map(([id, parameter]) => ({
    id,
    label: inLanguage(parameter.label, language),
    ...(parameter.type === 'table'
      ? tableParts(parameter, ruleSet, language, asOf, labels)
      : plainParts(parameter, ruleSet, language, labels)),
    usedBy: usedBy(id),
  }));
}

type Parts = Omit<DescribedParameter, 'id' | 'label' | 'usedBy'>;

function plainParts(parameter: PlainParameter, ruleSet: RuleSet, language: Language, labels: Labels): Parts {
  const unit = parameter.unit ?? parameter.of?.unit;
  return {
    kind: 'value',
    ...(unit === undefined ? {} : { unit }),
    values: parameter.values.map(({ from, knownFrom, value, source }) => ({
      from,
      ...(knownFrom === undefined ? {} : { knownFrom }),
      text: parameterText(value as Json, parameter, ruleSet, language, labels),
      source,
    })),
  };
}

function tableParts(table: TableParameter, ruleSet: RuleSet, language: Language, asOf: string, labels: Labels): Parts {
  const columns = Object.entries(table.columns);
  const rows = table.rows.flatMap((row): DescribedRow[] => {
    const entry = inForce(row.values, { asOf }, ruleSet.manifest.publishedOn);
    const cells = entry?.cells as Readonly<Record<string, Json>> | null | undefined;
    if (!entry || !cells) return [];
    const texts = columns.map(([name, column]) =>
      formatValue(own(cells, name) ?? null, unitOfType(column), language, labels),
    );
    return [{ id: row.id, from: entry.from, cells: texts, source: entry.source }];
  });
  return {
    kind: 'table',
    columns: columns.map(([id, { label }]) => ({ id, label: inLanguage(label, language) })),
    rows,
  };
}

/** The value of a plain parameter with its units; a list whose positions have names is told with them. */
export function parameterText(
  value: Json,
  parameter: Exclude<Parameter, TableParameter>,
  ruleSet: RuleSet,
  language: Language,
  labels: Labels,
): string {
  const unit = unitOfType(parameter);
  const names = parameter.names === undefined ? undefined : own(ruleSet.words, parameter.names)?.words;
  if (!names || !Array.isArray(value)) return formatValue(value, unit, language, labels);
  const element = typeof unit === 'object' && 'list' in unit ? unit.list : undefined;
  return (value as readonly Json[])
    .map((entry, index) => {
      const name = names[index];
      const text = formatValue(entry, element, language, labels);
      return name ? `${inLanguage(name.label, language)} ${text}` : text;
    })
    .join(', ');
}
