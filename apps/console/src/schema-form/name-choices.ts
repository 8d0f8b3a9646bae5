import type { Words } from '../api/types.js';
import type { Named, ParameterJson, RuleSetJson } from '../editing/rule-set-json.js';
import { asRecord, isRecord } from './schema-node.js';

/** Something that a name may refer to. */
export interface Choice {
  readonly id: string;
  readonly label: Words;
  /** Helps to find it and to tell it apart. */
  readonly more?: string;
}

interface Asked {
  readonly content: RuleSetJson;
  /** The records around the name, the nearest first: what is chosen beside it narrows what it may be. */
  readonly around: readonly unknown[];
  /** Where the name stands, by names: a column belongs to the table it stands in. */
  readonly names: readonly string[];
}

const plain = (id: string): Choice => ({ id, label: { ko: id, en: id } });
const hasLabel = (value: unknown): value is { readonly label: Words } =>
  isRecord(value) && isRecord(value['label']) && typeof value['label']['ko'] === 'string';
const labelled = (id: string, value: unknown): Choice => (hasLabel(value) ? { id, label: value.label } : plain(id));
const ofMap = (map: Named<unknown> | undefined): readonly Choice[] =>
  Object.entries(map ?? {}).map(([id, value]) => labelled(id, value));
const ofList = (list: readonly unknown[] | undefined): readonly Choice[] =>
  (list ?? []).flatMap((value) => {
    const id = asRecord(value)['id'];
    return typeof id === 'string' ? [labelled(id, value)] : [];
  });

/** The word that names what is chosen beside a name, if it is. */
const beside = (around: readonly unknown[], key: string): string | undefined => {
  for (const one of around) {
    const found = asRecord(one)[key];
    if (typeof found === 'string') return found;
  }
  return undefined;
};

const wordsOf = ({ words }: RuleSetJson, list: string | undefined): readonly Choice[] =>
  ofList(list === undefined ? undefined : words[list]?.words);

const table = ({ content, names }: Asked): ParameterJson | undefined =>
  names[0] === 'parameters' ? content.parameters[names[1] ?? ''] : undefined;

/** Everything that clauses are cited by: clauses, readings, notes, and what rests on none of them. */
export function clauseChoices({ clauses, readings, notes }: RuleSetJson): readonly Choice[] {
  return [
    ...Object.entries(clauses).map(([id, { section, says }]) => ({
      id,
      label: { ko: id, en: id },
      more: `${section} – ${says.ko}`,
    })),
    ...Object.entries(readings).map(([id, { question }]) => ({ id, label: { ko: id, en: id }, more: question.ko })),
    ...Object.entries(notes).map(([id, { says }]) => ({ id, label: { ko: id, en: id }, more: says.ko })),
    { id: 'product', label: { ko: 'product', en: 'product' } },
  ];
}

/** Documents and stages are word lists of the programme, by these names. */
const LISTS = { document: 'documents', stage: 'stages' } as const;

const BY_KIND: Readonly<Record<string, (asked: Asked) => readonly Choice[]>> = {
  fact: ({ content }) => ofMap(content.facts),
  parameter: ({ content }) => ofMap(content.parameters),
  wordList: ({ content }) => ofMap(content.words),
  word: ({ content, around }) => wordsOf(content, beside(around, 'words')),
  column: (asked) => ofMap(table(asked)?.columns),
  row: (asked) => (table(asked)?.rows ?? []).map(({ id }) => plain(id)),
  role: ({ content }) => ofList(content.process.roles),
  state: ({ content }) => [
    ...ofList(content.process.states),
    { id: 'any', label: { ko: '모든 상태', en: 'any state' } },
  ],
  document: ({ content }) => wordsOf(content, LISTS.document),
  stage: ({ content }) =>
    content.words[LISTS.stage] === undefined
      ? [...new Set(content.papers.flatMap(({ stages }) => Object.keys(stages)))].map(plain)
      : wordsOf(content, LISTS.stage),
  form: ({ content }) => ofList(content.forms),
  formField: ({ content, names }) =>
    ofList(names[0] === 'forms' ? content.forms.find(({ id }) => id === names[1])?.fields : undefined),
  decision: ({ content }) => ofMap(content.decisions),
  decisionValue: ({ content, around }) => ofMap(content.decisions[beside(around, 'decision') ?? '']?.values),
  condition: ({ content }) => ofMap(content.shared.conditions),
  clause: ({ content }) => clauseChoices(content),
  reading: ({ content }) =>
    Object.entries(content.readings).map(([id, { question }]) => ({
      id,
      label: { ko: id, en: id },
      more: question.ko,
    })),
  note: ({ content }) =>
    Object.entries(content.notes).map(([id, { says }]) => ({ id, label: { ko: id, en: id }, more: says.ko })),
  option: ({ content, around }) => {
    const own = around.map((one) => asRecord(one)['options']).find(isRecord);
    return ofMap(own ?? content.readings[beside(around, 'reading') ?? '']?.options);
  },
  inScope: ({ content }) => [...ofMap(content.facts), ...ofMap(content.parameters), ...ofMap(content.shared.derive)],
};

/** What a name of a kind may refer to. Kinds that nobody can list here (`newId`, `template`, `place`) give nothing. */
export function choicesOf(kind: string | undefined, asked: Asked): readonly Choice[] | undefined {
  return kind === undefined ? undefined : BY_KIND[kind]?.(asked);
}
