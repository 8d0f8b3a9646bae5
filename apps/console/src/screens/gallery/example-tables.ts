import type { Language, Words } from '../../api/types.js';
import type { RuleSetJson } from '../../editing/index.js';
import type { GridColumn, GridRow } from '../../grid/grid-types.js';
import type { FormSchema } from '../../schema-form/schema-node.js';

const both = (ko: string, en: string): Words => ({ ko, en });
const kinds = [
  { id: 'a', label: both('가형', 'kind A') },
  { id: 'b', label: both('나형', 'kind B') },
];

/** All of it is invented. */
export const exampleColumns = (language: Language): readonly GridColumn[] => [
  { id: 'item', label: both('항목', 'item')[language], type: { kind: 'text' } },
  { id: 'points', label: both('배점', 'points')[language], type: { kind: 'points', unit: 'points' }, isSummed: true },
  { id: 'from', label: both('시작일', 'first day')[language], type: { kind: 'date' } },
  { id: 'kind', label: both('유형', 'kind')[language], type: { kind: 'word', words: kinds } },
];

export function exampleGridRows(language: Language): readonly GridRow[] {
  const row = (id: string, item: Words, points: number, more: Partial<GridRow> = {}): GridRow => ({
    id,
    name: item[language],
    cells: { item: item[language], points, from: '2025-03-01', kind: 'a' },
    state: 'same',
    ...more,
  });
  const need = both('필요성', 'need');
  return [
    row('need', need, 40, {
      state: 'changed',
      before: { item: need[language], points: 30, from: '2024-03-01', kind: 'a' },
    }),
    row('plan', both('계획', 'plan'), 30, { isLit: true }),
    row('staff', both('인력', 'staff'), 30, { state: 'added' }),
    row('place', both('장소', 'place'), 20, { state: 'removed' }),
  ];
}

const words = both('이름', 'name');
const help = both('화면에 쓰는 이름입니다.', 'The name that screens use.');
export const exampleFormSchema: FormSchema = {
  parts: { words: { widget: 'map', additionalProperties: { $ref: '#/definitions/wordList' } } },
  definitions: {
    bilingual: { widget: 'bilingual' },
    wordList: {
      widget: 'object',
      label: both('단어 목록', 'word list'),
      required: ['label', 'words'],
      properties: {
        label: { $ref: '#/definitions/bilingual', label: words, help, widget: 'bilingual' },
        words: {
          widget: 'list',
          identity: 'id',
          label: both('단어', 'words'),
          items: {
            widget: 'object',
            required: ['id', 'label'],
            properties: {
              id: { widget: 'name', names: 'newId' },
              label: { $ref: '#/definitions/bilingual', label: words, help, widget: 'bilingual' },
            },
          },
        },
      },
    },
  },
  units: {},
};

export const exampleRuleSet = {
  manifest: { id: 'example/2025', title: both('예시', 'example'), inForce: { from: '2025-01-01' } },
  words: { kinds: { label: both('유형', 'kinds'), words: kinds } },
} as unknown as RuleSetJson;
