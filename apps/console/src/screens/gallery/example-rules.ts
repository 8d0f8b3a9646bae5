import type { NameView, OperatorView, RuleLanguage, RuleScope, SchemaNode } from '../../conditions/scope.js';
import type { Words } from '../../api/types.js';

const say = (ko: string, en: string): Words => ({ ko, en });
const NUMBERS = ['money', 'count', 'decimal', 'points'];
const DAYS = ['date', 'dateTime'];
const ONE = [...NUMBERS, ...DAYS, 'boolean', 'word', 'text'];
const MANY = ['list', 'map'];
const operator = (
  ko: string,
  en: string,
  types: readonly string[],
  takes: OperatorView['takes'] = 'value',
): OperatorView => ({ label: say(ko, en), types, takes });

const value = (ko: string, en: string): SchemaNode => ({ widget: 'value', label: say(ko, en) });
const values = (ko: string, en: string): SchemaNode => ({
  widget: 'list',
  label: say(ko, en),
  type: 'array',
  items: { widget: 'value' },
  minItems: 1,
});

/** A few words of the language of rules, as the service tells it. */
export const exampleLanguage: RuleLanguage = {
  operators: {
    equal: operator('같음', 'equal to', ONE),
    notEqual: operator('같지 않음', 'other than', ONE),
    greaterThanInclusive: operator('이상', 'at least', NUMBERS),
    greaterThan: operator('초과', 'more than', NUMBERS),
    lessThanInclusive: operator('이하', 'at most', NUMBERS),
    lessThan: operator('미만', 'less than', NUMBERS),
    onOrAfter: operator('당일이거나 뒤', 'on or after', DAYS),
    before: operator('앞', 'before', DAYS),
    in: operator('가운데 하나', 'one of', ONE, 'list'),
    contains: operator('포함', 'contains', MANY),
    empty: operator('비어 있음', 'is empty', MANY, 'yesNo'),
    present: operator('적혀 있음', 'is given', [...ONE, ...MANY, 'record'], 'yesNo'),
  },
  quantifiers: { some: say('하나 이상', 'at least one'), every: say('모두', 'each') },
  mechanismGroups: [
    { id: 'arithmetic', label: say('셈', 'arithmetic') },
    { id: 'choice', label: say('경우와 선택', 'choice') },
    { id: 'lists', label: say('목록', 'lists') },
  ],
  mechanisms: {
    sum: {
      label: say('합계', 'sum'),
      help: say('값을 모두 더합니다.', 'Adds the values.'),
      group: 'arithmetic',
      takes: values('더할 값', 'values to add'),
    },
    share: {
      label: say('비율 금액', 'share of an amount'),
      help: say('금액의 일정 비율을 구합니다.', 'Takes a share of an amount.'),
      group: 'arithmetic',
      takes: {
        properties: { of: value('기준 금액', 'amount'), rate: value('비율', 'share') },
        required: ['of', 'rate'],
      },
    },
    round: {
      label: say('끝수 처리', 'rounding'),
      help: say('끝수를 버리거나 올립니다.', 'Rounds down or up.'),
      group: 'arithmetic',
      takes: {
        properties: {
          value: value('값', 'value'),
          mode: {
            widget: 'choice',
            label: say('방법', 'mode'),
            enum: ['down', 'up'],
            choices: { down: say('버림', 'down'), up: say('올림', 'up') },
          },
          places: value('남길 소수 자리', 'decimal places kept'),
        },
        required: ['value', 'mode'],
      },
    },
    choose: {
      label: say('경우에 따라', 'choice by case'),
      help: say('조건이 처음 맞는 경우의 값을 씁니다.', 'Takes the value of the first case that is met.'),
      group: 'choice',
      takes: {
        properties: {
          cases: {
            widget: 'list',
            label: say('경우', 'cases'),
            identity: 'name',
            type: 'array',
            minItems: 1,
            items: {
              widget: 'object',
              type: 'object',
              required: ['name', 'when', 'then'],
              properties: {
                name: { widget: 'name', names: 'newId', label: say('경우의 식별자', 'id of the case') },
                when: { widget: 'condition', label: say('조건', 'when') },
                then: value('값', 'then'),
              },
            },
          },
          otherwise: value('그 밖에는', 'otherwise'),
        },
        required: ['cases'],
      },
    },
    reading: {
      label: say('해석에 따라', 'by reading'),
      help: say('고른 해석에 딸린 값을 씁니다.', 'Takes the value of the chosen reading.'),
      group: 'choice',
      takes: {
        properties: {
          id: { widget: 'name', names: 'reading', label: say('해석', 'reading') },
          options: {
            widget: 'map',
            keys: 'option',
            label: say('선택지별 값', 'value per option'),
            additionalProperties: { widget: 'value' },
          },
        },
        required: ['id', 'options'],
      },
    },
    count: {
      label: say('건수', 'count'),
      help: say('조건에 맞는 건수를 셉니다.', 'Counts the entries that fit.'),
      group: 'lists',
      takes: {
        properties: {
          of: value('목록', 'list'),
          as: { widget: 'name', names: 'newId', label: say('한 건의 이름', 'name of one element') },
          where: { widget: 'condition', label: say('조건', 'condition') },
        },
        required: ['of', 'as'],
      },
    },
    nothing: {
      label: say('해당 없음', 'nothing'),
      help: say('해당하는 값이 없다고 답합니다.', 'Answers that there is no such value.'),
      group: 'choice',
      takes: { widget: 'mark', const: true },
    },
  },
};

const word = (id: string, ko: string, en: string) => ({ id, label: say(ko, en) });
const regions = [word('capital', '수도권', 'capital area'), word('other', '그 밖의 지역', 'elsewhere')];

export const exampleNames: readonly NameView[] = [
  { fact: 'fund', label: say('가상 운영자금', 'imaginary fund'), kind: 'fact', type: { type: 'money', unit: 'won' } },
  { fact: 'members', label: say('구성원 수', 'members'), kind: 'fact', type: { type: 'count', unit: 'persons' } },
  { fact: 'rate', label: say('자기부담 비율', 'own share'), kind: 'fact', type: { type: 'decimal', unit: 'share' } },
  { fact: 'startedOn', label: say('개업일', 'day it opened'), kind: 'fact', type: { type: 'date' } },
  { fact: 'isNew', label: say('새로 만든 곳', 'newly founded'), kind: 'fact', type: { type: 'boolean' } },
  { fact: 'region', label: say('지역', 'region'), kind: 'fact', type: { type: 'word', words: regions } },
  {
    fact: 'visited',
    label: say('다녀온 지역', 'regions visited'),
    kind: 'fact',
    type: { type: 'list', of: { type: 'word', words: regions } },
  },
  {
    fact: 'committee',
    label: say('심사위원', 'committee'),
    kind: 'fact',
    type: {
      type: 'list',
      of: {
        type: 'record',
        fields: [{ id: 'outside', label: say('외부 위원', 'from outside'), type: 'boolean' }],
      },
    },
  },
  {
    fact: 'fund.cap',
    label: say('운영자금 상한', 'cap of the fund'),
    kind: 'parameter',
    type: { type: 'money', unit: 'won' },
  },
  {
    fact: 'window',
    path: 'from',
    label: say('접수 시작일', 'first day of the window'),
    kind: 'derived',
    type: { type: 'date' },
  },
];

/** What an editor of rules finds around it, invented. */
export const exampleScope: RuleScope = {
  language: exampleLanguage,
  names: exampleNames,
  conditions: [{ id: 'isSplit', label: say('나누어 만든 곳', 'split from another') }],
  rules: [{ id: 'window', label: say('신청일이 기간 안', 'applied in time') }],
  readings: [
    {
      id: 'R-01',
      label: say('마감일도 기간에 드는가?', 'Does the last day count?'),
      options: [word('counts', '든다', 'it does'), word('not', '들지 않는다', 'it does not')],
    },
  ],
  clauses: [
    { id: 'F-001-01', label: say('제1조', 'Article 1'), text: '접수 기간은 공고한 날부터로 한다.' },
    { id: 'F-001-02', label: say('제2조', 'Article 2'), text: '운영자금은 상한을 넘지 못한다.' },
  ],
  takenNames: () => ['members'],
};

/** A condition with something of everything in it. */
export const exampleCondition = {
  all: [
    { name: 'fund-at-most', fact: 'fund', operator: 'lessThanInclusive', value: { fact: 'fund.cap' } },
    { name: 'members-at-least', fact: 'members', operator: 'greaterThanInclusive', value: 3 },
    {
      any: [
        { name: 'region-in', fact: 'region', operator: 'in', value: ['capital'] },
        { name: 'started-on-or-after', fact: 'startedOn', operator: 'onOrAfter', value: '2024-01-30' },
        { not: { condition: 'isSplit' } },
      ],
    },
    { not: { any: [{ name: 'rate-above', fact: 'rate', operator: 'greaterThan', value: '0.3' }] } },
  ],
} as const;

/** A value with another inside it, and a choice by case. */
export const exampleValue = {
  choose: {
    cases: [
      {
        name: 'capital',
        when: { all: [{ name: 'in-capital', fact: 'region', operator: 'equal', value: 'capital' }] },
        then: { sum: [{ fact: 'fund' }, { share: { of: { fact: 'fund.cap' }, rate: '0.3' } }] },
      },
    ],
    otherwise: { fact: 'fund' },
  },
};
