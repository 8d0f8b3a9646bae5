import { plainText } from '../../../../format/plain-text.js';
import type { ParameterJson, RuleSetJson } from '../../../../editing/index.js';
import type { ExpectedSum } from '../../../../grid/sums.js';
import { asRecord, isRecord } from '../../../../schema-form/schema-node.js';
import { latestOf } from './latest.js';

/**
 * What the points of a table of score items are to come to: the full marks that a score sheet of the decisions names
 * beside it. Items that count only with an extra are not among them.
 */
export function expectedSums(
  content: RuleSetJson,
  table: string,
  labelOf: (parameter: ParameterJson) => string,
): readonly ExpectedSum[] {
  const sheets = [content.decisions, content.shared].flatMap((part) => sheetsIn(part));
  const full = sheets
    .filter(({ items }) => asRecord(items)['fact'] === table)
    .map(({ fullMarks }) => plainText(asRecord(fullMarks)['fact']));
  return [...new Set(full)].flatMap((id) => {
    const parameter = content.parameters[id];
    const value = latestOf(parameter?.values)?.value;
    if (parameter === undefined || value === undefined || value === null) return [];
    return [{ column: 'points', expected: plainText(value), label: labelOf(parameter), without: 'extra' }];
  });
}

/** The score sheets in a part of the rules: the mechanism says which columns it reads. */
function sheetsIn(node: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = isRecord(node) && isRecord(node['scoreSheet']) ? [node['scoreSheet']] : [];
  return [...own, ...Object.values(node).flatMap(sheetsIn)];
}

/** Band tables: what the decisions read as `[from, to)`, by table. */
export function bandColumns(
  content: RuleSetJson,
  table: string,
): { readonly from: string; readonly to: string } | undefined {
  const found = [content.decisions, content.shared]
    .flatMap((part) => bandsIn(part))
    .find((band) => asRecord(band['table'])['fact'] === table);
  return found === undefined ? undefined : { from: String(found['from']), to: String(found['to']) };
}
function bandsIn(node: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = isRecord(node) && isRecord(node['band']) && isRecord(node['band']['table']) ? [node['band']] : [];
  return [...own, ...Object.values(node).flatMap(bandsIn)];
}
