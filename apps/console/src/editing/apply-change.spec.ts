import { applyChanges, inverseOf, NoPlace, type Content } from './apply-change.js';
import type { Change } from './change.js';

const content: Content = {
  decisions: {
    eligibility: {
      id: 'eligibility',
      require: [
        { id: 'age', label: { ko: '나이', en: 'age' } },
        { id: 'place', label: { ko: '곳', en: 'place' } },
      ],
    },
    'a/b': { id: 'a/b' },
  },
  parameters: { cap: { values: [{ from: '2024-01-01', value: 1, source: ['F-1'] }] } },
  cases: { 'JE-01': { expect: { outcome: 'yes' } } },
};
const ids = (made: Content): string[] =>
  (made['decisions'] as { eligibility: { require: { id: string }[] } }).eligibility.require.map(({ id }) => id);
const rule = { id: 'new' };
const at = (id: string): string => `decisions/eligibility/require/${id}`;

describe('making a change', () => {
  it.each<[string, Change, string[]]>([
    ['last where nothing is said', { at: at('new'), set: rule }, ['age', 'place', 'new']],
    ['first after null', { at: at('new'), set: rule, after: null }, ['new', 'age', 'place']],
    ['after the one named', { at: at('new'), set: rule, after: 'age' }, ['age', 'new', 'place']],
    ['away when it is removed', { at: at('age'), remove: true }, ['place']],
    ['first when it is moved after null', { at: at('place'), move: true, after: null }, ['place', 'age']],
    ['behind another when it is moved there', { at: at('age'), move: true, after: 'place' }, ['place', 'age']],
    ['where it was when it is replaced', { at: at('age'), set: { id: 'age' } }, ['age', 'place']],
    [
      'elsewhere when it is replaced and put there',
      { at: at('age'), set: { id: 'age' }, after: 'place' },
      ['place', 'age'],
    ],
  ])('puts an element %s', (_, change, order) => {
    expect(ids(applyChanges(content, [change]))).toEqual(order);
  });

  it('reaches a name that holds a slash by ~1', () => {
    const made = applyChanges(content, [{ at: 'decisions/a~1b/label', set: 'x' }]);
    expect(made['decisions']).toMatchObject({ 'a/b': { label: 'x' } });
  });

  it('adds a value from a day on beside the earlier ones', () => {
    const made = applyChanges(content, [{ at: 'parameters/cap', from: '2025-01-01', value: 2, source: ['F-2'] }]);
    expect(made['parameters']).toMatchObject({ cap: { values: [{ value: 1 }, { from: '2025-01-01', value: 2 }] } });
  });

  it('leaves what it does not touch the same object, and the former content as it was', () => {
    const made = applyChanges(content, [{ at: 'cases/JE-01/expect/outcome', set: 'no' }]);
    expect(made['decisions']).toBe(content['decisions']);
    expect(content['cases']).toEqual({ 'JE-01': { expect: { outcome: 'yes' } } });
  });

  it.each<Change>([
    { at: 'decisions/none/label', set: 1 },
    { at: at('none'), remove: true },
    { at: at('age'), move: true, after: 'none' },
    { at: at('new'), set: rule, after: 'none' },
    { at: at('new'), set: { id: 'other' } },
    { at: 'decisions/eligibility/label', set: 'x', after: null },
    { at: 'cases', remove: true },
    { at: 'unknown', set: {} },
    { at: 'decisions/eligibility', from: '2025-01-01', value: 1, source: [] },
  ])('is refused where there is no such place: %j', (change) => {
    expect(() => applyChanges(content, [change])).toThrow(NoPlace);
  });

  it.each<Change>([
    { at: at('new'), set: rule, after: 'age' },
    { at: at('age'), set: { id: 'older' } },
    { at: at('age'), set: { id: 'age' }, after: 'place' },
    { at: at('age'), remove: true },
    { at: at('place'), move: true, after: null },
    { at: `${at('age')}/label/ko`, set: '만 나이' },
    { at: 'decisions/eligibility/answer', set: 'yesOrNo' },
    { at: 'parameters/cap', from: '2025-01-01', value: 2, source: ['F-2'] },
    { at: 'cases/JE-01', remove: true },
  ])('is taken back by its inverse: %j', (change) => {
    expect(applyChanges(applyChanges(content, [change]), inverseOf(content, change))).toEqual(content);
  });
});
