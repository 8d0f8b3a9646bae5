import { Ajv } from 'ajv';
import { dataSchema } from './data-schema.js';

const both = (text: string) => ({ ko: text, en: text });
const word = (id: string) => ({ id, label: both(id) });
const facts = [
  { id: 'lentOn', label: both('빌린 날'), type: 'date', isAlwaysPrinted: true },
  { id: 'fee', label: both('요금'), type: 'money', isAlwaysPrinted: false },
  { id: 'share', label: both('비율'), type: 'decimal', isAlwaysPrinted: false },
  { id: 'kind', label: both('종류'), type: 'word', words: [word('novel'), word('atlas')], isAlwaysPrinted: false },
  { id: 'isNew', label: both('새 책'), type: 'boolean', isAlwaysPrinted: false },
  {
    id: 'marks',
    label: both('점수'),
    type: 'list',
    of: { type: 'map', keys: [word('care')], of: { type: 'points' } },
    isAlwaysPrinted: false,
  },
];
const fields = [{ id: 'reader', label: both('독자'), type: 'longText', isAlwaysPrinted: true }];
const fits = new Ajv({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(dataSchema(facts, fields));
const given = { facts: { lentOn: '2024-04-05' }, fields: { reader: '가상 독자' } };
const withFact = (id: string, value: unknown) => ({ ...given, facts: { ...given.facts, [id]: value } });

describe('the schema of what a form is made from', () => {
  it('takes what is always printed, and no less', () => {
    expect(fits(given)).toBe(true);
    expect(fits({ facts: given.facts })).toBe(false);
    expect(fits({ ...given, fields: {} })).toBe(false);
    expect(fits({ ...given, facts: {} })).toBe(false);
  });

  it('takes the day whose values hold, as a day', () => {
    expect(fits({ ...given, asOf: '2024-04-11' })).toBe(true);
    expect(fits({ ...given, asOf: 'today' })).toBe(false);
  });

  it.each([
    ['fee', 0],
    ['fee', 30_000_000],
    ['share', '0.3'],
    ['share', 1],
    ['kind', 'atlas'],
    ['isNew', false],
    ['marks', [{ care: '7.5' }, {}]],
  ])('takes %s: %j', (id, value) => expect(fits(withFact(id, value))).toBe(true));

  it.each([
    ['fee', -1],
    ['fee', 1.5],
    ['fee', '30000000'],
    ['share', 0.3],
    ['share', 'a third'],
    ['kind', 'poem'],
    ['isNew', 'yes'],
    ['lentOn', '5 April'],
    ['marks', [{ haste: 1 }]],
    ['marks', {}],
    ['colour', 'red'],
  ])('refuses %s: %j', (id, value) => expect(fits(withFact(id, value))).toBe(false));

  it('names each value as the rule set does', () => {
    expect(dataSchema(facts, fields)).toMatchObject({
      properties: {
        facts: { properties: { fee: { title: '요금' } } },
        fields: { properties: { reader: { title: '독자' } } },
      },
    });
  });
});
