import type { Json, RuleSet, Unit } from '#policy';
import { optionsOf } from './reading-unit.js';

type JsonMap = Readonly<Record<string, Json>>;
const isMap = (json: Json): json is JsonMap => typeof json === 'object' && json !== null && !Array.isArray(json);

/** What an answer shows where something inside it is not decided. */
export const UNDETERMINED = 'undetermined';

/**
 * A value as templates see it: a listed word is its id and its Korean label; what is absent or open is not there.
 * @returns undefined when there is nothing to see
 */
export function templateValue(json: Json | undefined, unit: Unit, ruleSet: RuleSet): Json | undefined {
  if (json === undefined || json === null || (json === UNDETERMINED && unit !== 'text')) return undefined;
  if (Array.isArray(json)) {
    const element = typeof unit === 'object' && 'list' in unit ? unit.list : undefined;
    return (json as readonly Json[])
      .map((entry) => templateValue(entry, element, ruleSet))
      .filter((entry) => entry !== undefined);
  }
  if (isMap(json)) return mapValue(json, unit, ruleSet);
  const option = readingLabel(json, unit, ruleSet);
  if (option !== undefined) return { id: json, label: option };
  return typeof json === 'string' && typeof unit === 'string' && unit.startsWith('word')
    ? { id: json, label: labelOf(json, unit.split(':')[1], ruleSet) }
    : json;
}

/** The Korean label of a reading's option; undefined for a value of another unit. */
export function readingLabel(json: Json, unit: Unit, ruleSet: RuleSet): string | undefined {
  const options = optionsOf(unit, ruleSet);
  return options && typeof json === 'string' && Object.hasOwn(options, json) ? options[json]?.label.ko : undefined;
}

function mapValue(map: JsonMap, unit: Unit, ruleSet: RuleSet): Json {
  const inside = (key: string): Unit => {
    if (typeof unit !== 'object') return undefined;
    if ('fields' in unit) return Object.hasOwn(unit.fields, key) ? unit.fields[key] : undefined;
    return 'entries' in unit ? unit.entries : undefined;
  };
  const entries = Object.entries(map).map(([key, entry]) => [key, templateValue(entry, inside(key), ruleSet)] as const);
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, Json] => entry[1] !== undefined));
}

/** Of the list when it is known which; else of the first list that has the word. */
function labelOf(id: string, list: string | undefined, { words }: RuleSet): string {
  const lists = list !== undefined && Object.hasOwn(words, list) ? [words[list]] : Object.values(words);
  const found = lists.flatMap((one) => one?.words ?? []).find((word) => word.id === id);
  return found?.label.ko ?? id;
}

/** What stands below a value; undefined when the way leads nowhere. */
export function valueBelow(json: Json | undefined, path: string | undefined): Json | undefined {
  if (path === undefined || json === undefined) return json;
  return path.split('.').reduce<Json | undefined>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as JsonMap)[key];
  }, json);
}
