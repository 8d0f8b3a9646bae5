import { isPlain } from '../describe/clause.js';
import { own } from '../explain/lookup.js';
import { parameterText } from '../describe/parameters.js';
import { isReference } from '../conditions/condition.js';
import type { Unit } from '../mechanisms/units.js';
import type { Words } from '../policy-error.js';
import type { Condition, PlainParameter, Reference, ValueExpression } from '../rule-set/model.js';
import { isNode, isObject, nameOf } from '../rule-set/places.js';
import { operatorWords } from '../schema/operators.js';
import { unitWords } from '../schema/units.js';
import type { Json } from '../values/json.js';
import { entryName, nameWords, plain } from './names.js';
import { childNode, itemNode, type SchemaNode } from './schema-node.js';
import { decisionAround, inside, jsonText, nearest, type Side } from './side.js';
import { columnUnit, unitAround, unitUnder } from './units.js';

export const NONE: Words = { ko: '없음', en: 'none' };
const YES: Words = { ko: '예', en: 'yes' };
const NO: Words = { ko: '아니오', en: 'no' };

/** What stands at a place in words, whole. @param unit of a plain value, where it is known */
export function textOf(node: SchemaNode, json: unknown, side: Side, unit?: Unit): Words {
  if (json === undefined || json === null) return NONE;
  if (typeof json === 'boolean') return json ? YES : NO;
  switch (node.widget) {
    case 'bilingual':
    case 'longBilingual':
      return isObject(json) && typeof json['ko'] === 'string' && typeof json['en'] === 'string'
        ? { ko: json['ko'], en: json['en'] }
        : jsonText(json);
    case 'choice':
      return own(node.choices ?? {}, asText(json).ko) ?? asText(json);
    case 'unit':
      return own(unitWords as Readonly<Record<string, Words>>, asText(json).ko) ?? asText(json);
    case 'operator':
      return own(operatorWords, asText(json).ko)?.label ?? asText(json);
    case 'date':
      return typeof json === 'string' ? side.speaker.value(json, 'date') : jsonText(json);
    case 'name':
      return typeof json === 'string' ? nameWords(node.names, json, side) : jsonText(json);
    case 'text':
    case 'longText':
    case 'path':
      return asText(json);
    case 'condition':
      return conditionText(json, side);
    case 'value':
      return expressionText(json, side);
    case 'reference':
    case 'operand':
      return isReference(json) ? referenceText(json, side) : side.speaker.value(json, unit);
    case 'datedValues':
    case 'datedCells':
      return listText(json, (entry) => datedText(entry, side), '; ');
    case 'cells':
      return cellsText(json, side);
    case 'json':
    case 'literal':
    case 'absence':
      return side.speaker.value(json, unit ?? unitAround(side));
    default:
      return wholeText(node, json, side);
  }
}

const asText = (json: unknown): Words => (typeof json === 'string' ? plain(json) : jsonText(json));

function listText(json: unknown, tell: (entry: unknown) => Words, glue: string): Words {
  if (!Array.isArray(json)) return jsonText(json);
  if (json.length === 0) return NONE;
  const texts = json.map(tell);
  return { ko: texts.map(({ ko }) => ko).join(glue), en: texts.map(({ en }) => en).join(glue) };
}

/** Something with parts: each by its label. What names it has been said before. */
function wholeText(node: SchemaNode, json: unknown, side: Side): Words {
  if (Array.isArray(json)) {
    const item = {
      ...itemNode(node, ...(json as unknown[])),
      ...(node.names === undefined ? {} : { names: node.names }),
    };
    const hasParts = json.some(isNode);
    return listText(json, (entry) => itemText(node, item, entry, side), hasParts ? '; ' : ', ');
  }
  if (!isObject(json)) return asText(json);
  const here = inside(side, { key: nameOf(json) ?? '', definition: node.definition, json });
  const parts = Object.entries(json)
    .filter(([key, value]) => value !== undefined && key !== 'id' && key !== '$schema')
    .map(([key, value]) => {
      const child = childNode(node, key, value);
      const label =
        node.properties?.[key] === undefined
          ? entryName(key, value, node.keys, here, child.definition)
          : (child.label ?? plain(key));
      const text = textOf(child, value, here, unitUnder(node.keys, key, here));
      return { ko: `${label.ko}: ${text.ko}`, en: `${label.en}: ${text.en}` };
    });
  return parts.length === 0
    ? NONE
    : { ko: parts.map(({ ko }) => ko).join(', '), en: parts.map(({ en }) => en).join(', ') };
}

function itemText(list: SchemaNode, item: SchemaNode, entry: unknown, side: Side): Words {
  if (typeof entry === 'string') return nameWords(item.names, entry, side);
  const text = textOf(item, entry, side);
  return isNode(entry) && list.widget !== 'json' ? { ko: `(${text.ko})`, en: `(${text.en})` } : text;
}

/** A condition as a case in which something holds. */
export function conditionText(json: unknown, side: Side, isDenied = false): Words {
  const table = nearest(side, 'tableParameter');
  return side.speaker.described(
    decisionAround(side),
    (words, { grammar, language }) => {
      const told = (): string => {
        const tree = words.tree(json as Condition, isDenied);
        const label = language === 'ko' ? '조건' : 'condition';
        if (!isPlain(tree)) return grammar.namedMeans(label, tree);
        const text = grammar.join(tree).say('when');
        return language === 'ko' ? `${text} 경우` : text;
      };
      // Invariants of a table speak of its rows.
      return table === undefined ? told() : words.within('row', { fact: table.key }, told);
    },
    () => jsonText(json),
  );
}

export function expressionText(json: unknown, side: Side): Words {
  return side.speaker.described(
    decisionAround(side),
    (words) => words.told(json as ValueExpression, (phrase) => phrase).join(' '),
    () => jsonText(json),
  );
}

function referenceText(json: Reference, side: Side): Words {
  return side.speaker.described(
    decisionAround(side),
    (_, { names }) => names.of(json.fact, json.path),
    () => jsonText(json),
  );
}

/** A value of a parameter, a list with the names of its positions; or the cells of a row. */
export function heldText(entry: unknown, side: Side): Words {
  if (!isObject(entry)) return jsonText(entry);
  if (Object.hasOwn(entry, 'cells')) return cellsText(entry['cells'], side);
  const value = entry['value'];
  if (value === null || value === undefined) return NONE;
  const { speaker } = side;
  const parameter = nearest(side, 'plainParameter')?.json as PlainParameter | undefined;
  if (parameter === undefined || !Array.isArray(value)) return speaker.value(value, unitAround(side));
  return speaker.said(
    (language) => parameterText(value as Json, parameter, speaker.ruleSet, language, speaker.context(language).names),
    () => jsonText(value),
  );
}

function datedText(entry: unknown, side: Side): Words {
  const held = heldText(entry, side);
  const from = isObject(entry) ? entry['from'] : undefined;
  if (typeof from !== 'string') return held;
  const day = side.speaker.value(from, 'date');
  return { ko: `${day.ko}부터 ${held.ko}`, en: `from ${day.en} ${held.en}` };
}

export function cellsText(cells: unknown, side: Side): Words {
  if (cells === null || cells === undefined) return NONE;
  if (!isObject(cells)) return jsonText(cells);
  const parts = Object.entries(cells).map(([column, cell]) => {
    const [label, text] = [nameWords('column', column, side), cellText(column, cell, side)];
    return { ko: `${label.ko} ${text.ko}`, en: `${label.en}: ${text.en}` };
  });
  return parts.length === 0
    ? NONE
    : { ko: parts.map(({ ko }) => ko).join(', '), en: parts.map(({ en }) => en).join(', ') };
}

export const cellText = (column: string, cell: unknown, side: Side): Words =>
  cell === undefined || cell === null ? NONE : side.speaker.value(cell, columnUnit(side, column));
