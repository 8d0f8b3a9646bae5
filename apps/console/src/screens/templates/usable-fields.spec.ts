import { listedFields, type OfferedField } from './usable-fields.js';

const both = (ko: string) => ({ ko, en: ko });
const field = (name: string, rest: Partial<OfferedField> = {}): OfferedField => ({
  name,
  label: both(`${name}의 이름`),
  what: both('글'),
  from: 'fact',
  snippets: [{ text: `{{${name}}}` }],
  ...rest,
});

describe('the fields that a template may use', () => {
  it('stand under the names they are written with: through records, and from the entry in a list', () => {
    const offered = [
      field('notice', { snippets: [], parts: [field('title', { snippets: [{ text: '{{notice.title}}' }] })] }),
      field('members', {
        snippets: [{ text: '{{#each members}}{{/each}}', helper: 'each' }],
        parts: [field('home', { snippets: [], parts: [field('city', { snippets: [{ text: '{{home.city}}' }] })] })],
      }),
    ];
    expect(listedFields(offered, ({ ko }) => ko).map(({ path, list, group }) => ({ path, list, group }))).toEqual([
      { path: 'notice.title', list: undefined, group: 'notice의 이름' },
      { path: 'members', list: undefined, group: undefined },
      { path: 'home.city', list: 'members', group: 'members의 이름 › home의 이름' },
    ]);
  });

  it('tell in words what a snippet prints besides, and leave a list without parts as it is', () => {
    const offered = [field('tags', { snippets: [{ text: '{{join tags ", "}}', helper: 'join', words: both('쉼표로') }] })];
    expect(listedFields(offered, ({ ko }) => ko)[0]?.snippets).toEqual([{ text: '{{join tags ", "}}', label: '쉼표로' }]);
  });
});
