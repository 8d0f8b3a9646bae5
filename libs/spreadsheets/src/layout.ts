import type { Json, Paper, PlainParameter, RuleSet, TableParameter, ValueType, Words } from '#policy';
import type { Values } from './values.js';
import { EMPTY, textCell, type Cell, type Sheet } from './sheet.js';

/** Rows above the data of each sheet: its place and title, the names of its columns, their labels. */
export const HEAD_ROWS = 3;
export const VALUES_PLACE = 'parameters';
export const PAPERS_PLACE = 'papers';
export const TABLE_PLACE = 'parameters/';

/** How a paper is asked for at a stage, in the words of a sheet. */
export const STAGE_WORDS: Readonly<Record<'now' | 'later' | 'no', Words>> = {
  now: { ko: '제출', en: 'now' },
  later: { ko: '나중에 제출', en: 'later' },
  no: { ko: '해당 없음', en: 'not asked' },
};

const LABELS = {
  id: { ko: '행 이름', en: 'Row' },
  parameter: { ko: '항목 이름', en: 'Parameter' },
  paper: { ko: '서류 이름', en: 'Paper' },
  label: { ko: '항목', en: 'Label' },
  unit: { ko: '단위', en: 'Unit' },
  from: { ko: '적용일', en: 'In force from' },
  value: { ko: '값', en: 'Value' },
  no: { ko: '번호', en: 'No.' },
  form: { ko: '서식', en: 'Form' },
  source: { ko: '근거', en: 'Source' },
  values: { ko: '값', en: 'Values' },
  papers: { ko: '제출 서류', en: 'Papers' },
} as const satisfies Readonly<Record<string, Words>>;

const DATE: ValueType = { type: 'date' };

export const isTable = (parameter: PlainParameter | TableParameter): parameter is TableParameter =>
  parameter.type === 'table';

/** Every stage at which a paper of the version is asked for, in the order they are met. */
export const stagesOf = (papers: readonly Paper[]): readonly string[] => [
  ...new Set(papers.flatMap(({ stages }) => Object.keys(stages))),
];

export const sourceCell = (source: readonly string[]): Cell => textCell(source.join(', '));

/** The sheets of a version: its plain parameters, each table, the papers. What has no content has no sheet. */
export function sheetsOf(ruleSet: RuleSet, values: Values, language: keyof Words): readonly Sheet[] {
  const parameters = Object.entries(ruleSet.parameters);
  const plain = parameters.filter((entry): entry is [string, PlainParameter] => !isTable(entry[1]));
  const tables = parameters.filter((entry): entry is [string, TableParameter] => isTable(entry[1]));
  const written = [
    ...(plain.length > 0 ? [valuesSheet(plain, values, language)] : []),
    ...tables.map(([id, table]) => tableSheet(id, table, values, language)),
    ...(ruleSet.papers.length > 0 ? [papersSheet(ruleSet, language)] : []),
  ];
  return named(written);
}

function valuesSheet(plain: readonly [string, PlainParameter][], values: Values, language: keyof Words): Sheet {
  const rows = plain.flatMap(([id, parameter]) => {
    const last = parameter.values.at(-1);
    if (last === undefined) return [];
    return [
      [
        textCell(id),
        textCell(parameter.label[language]),
        textCell(parameter.unit ?? ''),
        values.cell(last.from, DATE),
        values.cell(last.value as Json, parameter),
        sourceCell(last.source),
      ],
    ];
  });
  const columns = [
    ['id', LABELS.parameter],
    ['label', LABELS.label],
    ['unit', LABELS.unit],
    ['from', LABELS.from],
    ['value', LABELS.value],
    ['source', LABELS.source],
  ] as const;
  return sheet(VALUES_PLACE, LABELS.values[language], columns, rows, language);
}

function tableSheet(id: string, table: TableParameter, values: Values, language: keyof Words): Sheet {
  const columns = Object.entries(table.columns);
  const rows = table.rows.flatMap((row) => {
    const last = row.values.at(-1);
    const cells = last?.cells;
    if (last === undefined || cells === undefined || cells === null) return [];
    return [
      [
        textCell(row.id),
        values.cell(last.from, DATE),
        ...columns.map(([name, type]) => values.cell(cells[name] as Json | undefined, type)),
        sourceCell(last.source),
      ],
    ];
  });
  const heads: readonly (readonly [string, Words])[] = [
    ['id', LABELS.id],
    ['from', LABELS.from],
    ...columns.map(([name, { label }]) => [`cell:${name}`, label] as const),
    ['source', LABELS.source],
  ];
  return sheet(`${TABLE_PLACE}${id}`, table.label[language], heads, rows, language);
}

function papersSheet({ papers, words }: RuleSet, language: keyof Words): Sheet {
  const stages = stagesOf(papers);
  const labels = new Map(Object.values(words).flatMap((list) => list.words.map(({ id, label }) => [id, label])));
  const rows = papers.map((paper) => [
    textCell(paper.id),
    textCell(labels.get(paper.id)?.[language] ?? ''),
    textCell(paper.no ?? ''),
    ...stages.map((stage) => {
      const ask = Object.hasOwn(paper.stages, stage) ? paper.stages[stage] : undefined;
      return ask === undefined ? EMPTY : textCell(STAGE_WORDS[ask][language]);
    }),
    sourceCell(paper.source),
  ]);
  const heads: readonly (readonly [string, Words])[] = [
    ['id', LABELS.paper],
    ['label', LABELS.label],
    ['no', LABELS.no],
    ...stages.map((stage) => [`stage:${stage}`, labels.get(stage) ?? { ko: stage, en: stage }] as const),
    ['source', LABELS.source],
  ];
  return sheet(PAPERS_PLACE, LABELS.papers[language], heads, rows, language);
}

function sheet(
  place: string,
  title: string,
  columns: readonly (readonly [string, Words])[],
  rows: readonly (readonly Cell[])[],
  language: keyof Words,
): Sheet {
  return {
    name: title,
    headRows: HEAD_ROWS,
    rows: [
      [textCell(place), textCell(title)],
      columns.map(([name]) => textCell(name)),
      columns.map(([, label]) => textCell(label[language])),
      ...rows,
    ],
    widths: columns.map(([name, label]) => (name === 'label' ? 36 : Math.min(40, Math.max(14, label.ko.length * 2)))),
  };
}

/** Names that Excel takes: at most 31 characters, none of []:*?/\, no two alike. */
function named(sheets: readonly Sheet[]): readonly Sheet[] {
  const taken = new Set<string>();
  return sheets.map((one, index) => {
    const plain = [...one.name.replace(/[[\]:*?/\\]/g, ' ').replace(/^'+|'+$/g, '')].slice(0, 26).join('').trim();
    const name = plain === '' || taken.has(plain.toLowerCase()) ? `${plain} ${index + 1}`.trim() : plain;
    taken.add(name.toLowerCase());
    return { ...one, name };
  });
}
