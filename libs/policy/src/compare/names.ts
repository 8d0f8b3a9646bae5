import { own } from '../explain/lookup.js';
import type { Words } from '../policy-error.js';
import { isObject } from '../rule-set/places.js';
import type { NameKind } from '../schema/words/index.js';
import { decisionAround, nearest, textBeside, tried, type Side } from './side.js';

const isWords = (value: unknown): value is Words =>
  isObject(value) && typeof value['ko'] === 'string' && typeof value['en'] === 'string';
export const plain = (text: string): Words => ({ ko: text, en: text });

type Labelled = { readonly id?: unknown; readonly label?: unknown } | undefined;
const labelOf = (thing: Labelled): Words | undefined => (isWords(thing?.label) ? thing.label : undefined);
const byId = (list: readonly { readonly id: string }[], id: string): Labelled => list.find((one) => one.id === id);

type LabelOf = (side: Side, id: string) => Words | undefined;

/** A reading, a note and a clause are known by their ids; rows and rules are named with what holds them. */
const LABELS: Readonly<Partial<Record<NameKind, LabelOf>>> = {
  fact: ({ speaker }, id) => labelOf(own(speaker.ruleSet.facts, id)),
  parameter: ({ speaker }, id) => labelOf(own(speaker.ruleSet.parameters, id)),
  wordList: ({ speaker }, id) => labelOf(own(speaker.ruleSet.words, id)),
  word: wordLabel,
  document: ({ speaker }, id) => labelOf(byId(own(speaker.ruleSet.words, 'documents')?.words ?? [], id)),
  stage: wordAnywhere,
  column: columnLabel,
  role: ({ speaker }, id) => labelOf(byId(speaker.ruleSet.process.roles, id)),
  state: ({ speaker }, id) => (id === 'any' ? ANY_STATE : labelOf(byId(speaker.ruleSet.process.states, id))),
  form: ({ speaker }, id) => labelOf(byId(speaker.ruleSet.forms, id)),
  formField: (side, id) => labelOf(byId(fieldsAround(side), id)),
  decision: ({ speaker }, id) => labelOf(own(speaker.ruleSet.decisions, id)),
  decisionValue: (side, id) =>
    labelOf(own(own(side.speaker.ruleSet.decisions, textBeside(side, 'decision'))?.values ?? {}, id)),
  condition: (side, id) => {
    const { decisions, shared } = side.speaker.ruleSet;
    return labelOf(own(own(decisions, decisionAround(side) ?? '')?.conditions ?? {}, id) ?? own(shared.conditions, id));
  },
  option: optionLabel,
  inScope: (side, id) =>
    side.speaker.described(
      decisionAround(side),
      (_, { names }) => names.of(id),
      () => plain(id),
    ),
};
const ANY_STATE: Words = { ko: '어느 상태에서나', en: 'any state' };

/** What a name written at a place refers to, by its label; the name itself where it has none. */
export const nameWords = (kind: NameKind | undefined, id: string, side: Side): Words =>
  (kind === undefined ? undefined : tried(() => LABELS[kind]?.(side, id))) ?? plain(id);

function wordLabel(side: Side, id: string): Words | undefined {
  const { words, facts } = side.speaker.ruleSet;
  const list = nearest(side, 'input') ? own(facts, textBeside(side, 'fact'))?.words : textBeside(side, 'words');
  return labelOf(byId(own(words, list ?? '')?.words ?? [], id)) ?? wordAnywhere(side, id);
}
function wordAnywhere({ speaker }: Side, id: string): Words | undefined {
  const lists = Object.values(speaker.ruleSet.words);
  return lists.map(({ words }) => labelOf(byId(words, id))).find((label) => label !== undefined);
}
function columnLabel(side: Side, id: string): Words | undefined {
  const table = nearest(side, 'tableParameter')?.json;
  const columns = isObject(table) && isObject(table['columns']) ? table['columns'] : {};
  return labelOf(own(columns, id) as Labelled);
}
function fieldsAround(side: Side): readonly { readonly id: string }[] {
  const form = nearest(side, 'form')?.json;
  return isObject(form) && Array.isArray(form['fields']) ? (form['fields'] as { id: string }[]) : [];
}
/** Options stand in a reading itself, or are named where a rule says which reading it depends on. */
function optionLabel(side: Side, id: string): Words | undefined {
  const reading = nearest(side, 'reading')?.json;
  const named = own(side.speaker.ruleSet.readings, textBeside(side, 'reading'));
  const inOverlay = own(side.speaker.ruleSet.readings, side.around.at(-1)?.key ?? '');
  const options = [reading, named, inOverlay].map((one) =>
    isObject(one) && isObject(one['options']) ? one['options'] : {},
  );
  return options.map((map) => labelOf(own(map, id) as Labelled)).find((label) => label !== undefined);
}

/** What an entry of a map or a list is called. */
export function entryName(
  key: string,
  json: unknown,
  kind: NameKind | undefined,
  side: Side,
  definition?: string,
): Words {
  if (definition === 'clause' && isObject(json) && typeof json['section'] === 'string')
    return plain(`${key} ${json['section']}`.trim());
  if (definition === 'tableRow') return rowName(json, key, side);
  if (definition === 'paper') return nameWords('document', key, side);
  if (definition === 'input') return nameWords('fact', key, side);
  if (definition === 'signer' && isObject(json) && isWords(json['label'])) return json['label'];
  if (isObject(json)) {
    const label = json['label'] ?? json['event'];
    if (isWords(label)) return label;
  }
  return nameWords(kind, key, side);
}

/** A row by what stands in its table's key column: 차수 1; where that is a word, by the word alone. */
function rowName(json: unknown, id: string, side: Side): Words {
  const table = nearest(side, 'tableParameter')?.json;
  if (!isObject(json) || !Array.isArray(json['values']) || !isObject(table)) return plain(id);
  const key = String(table['key']);
  const cells = (json['values'] as unknown[])
    .map((entry) => (isObject(entry) && isObject(entry['cells']) ? entry['cells'] : undefined))
    .findLast((found) => found !== undefined);
  const cell = cells && Object.hasOwn(cells, key) ? cells[key] : undefined;
  const column = isObject(table['columns'])
    ? (own(table['columns'], key) as { type?: unknown; words?: unknown } | undefined)
    : undefined;
  if (cell === undefined || cell === null || typeof cell === 'object') return plain(id);
  const text = side.speaker.value(cell, column?.type === 'word' ? `word:${String(column.words)}` : undefined);
  if (typeof cell !== 'number') return text;
  const label = columnLabel(side, key) ?? plain(key);
  return { ko: `${label.ko} ${text.ko}`, en: `${label.en} ${text.en}` };
}
