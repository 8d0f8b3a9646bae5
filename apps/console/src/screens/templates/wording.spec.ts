import { changed, changesBetween, wordingOf, type Wording } from './wording.js';

const wording: Wording = {
  title: { ko: '협약서', en: 'Agreement' },
  ruleSet: 'fund/2024',
  source: '<p>{{name}}</p>',
  sample: { facts: { people: 3, 'a/b': 1 }, fields: { name: '가상' } },
};

describe('what is edited of a template', () => {
  it('has both halves of its sample, whatever the service leaves out', () => {
    expect(wordingOf({ ...wording, sample: {} }).sample).toEqual({ facts: {}, fields: {} });
  });

  it('tells what two wordings differ in by the least places', () => {
    const after: Wording = {
      ...wording,
      title: { ko: '새 협약서', en: 'Agreement' },
      source: '<p>{{name}} 귀하</p>',
      sample: { facts: { people: 4, 'a/b': 1 }, fields: { head: '한' } },
    };
    const changes = changesBetween(wording, after);
    expect(changes.map(({ at }) => at)).toEqual([
      'title/ko',
      'source',
      'sample/facts/people',
      'sample/fields/name',
      'sample/fields/head',
    ]);
    expect(changed(wording, changes)).toEqual(after);
    expect(changed(after, changesBetween(after, wording))).toEqual(wording);
  });

  it('is the same as itself', () => {
    expect(changesBetween(wording, { ...wording })).toEqual([]);
  });

  it('reaches a name that has a slash in it', () => {
    const after = { ...wording, sample: { ...wording.sample, facts: { people: 3, 'a/b': 2 } } };
    expect(changed(wording, changesBetween(wording, after))).toEqual(after);
  });
});
