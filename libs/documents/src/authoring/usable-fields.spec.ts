import { realContents } from '../../../../test/builders/real-rule-sets.js';
import { fact, makeRuleSet } from '../../../../test/builders/rule-set.js';
import type { AuthoredTemplate } from './authored-template.js';
import { checkWording } from './check-wording.js';
import { usableFields, type UsableField } from './usable-fields.js';

const said = (ko: string, en: string): { ko: string; en: string } => ({ ko, en });
const authored = (form: string, source: string): AuthoredTemplate => ({
  id: `${form}/draft`,
  form,
  title: said('시험', 'Test'),
  language: 'ko',
  source,
  sample: {},
  office: {},
});
const forms = (await realContents()).flatMap(({ ruleSet }) =>
  ruleSet.forms.map(({ id }) => [`${ruleSet.manifest.id}/${id}`, ruleSet, id] as const),
);
/** Snippets at the top, and of the parts of records; those of a list's elements stand in the list's own. */
const snippetsOf = ({ snippets, parts = [], what }: UsableField): readonly string[] => [
  ...snippets.map(({ text }) => text),
  ...(what.en === 'a list' ? [] : parts.flatMap(snippetsOf)),
];

describe('the fields that a wording may use', () => {
  it.each(forms)('of %s can each be written as offered, and are what the form has', (_, ruleSet, form) => {
    const fields = usableFields(ruleSet, form);
    const found = ruleSet.forms.find(({ id }) => id === form);
    expect(fields.slice(0, found?.fields.length).map(({ name }) => name)).toEqual(found?.fields.map(({ id }) => id));
    // Each by itself: two ways of writing one value may exclude each other only by mistake.
    const source = fields
      .flatMap(snippetsOf)
      .map((text) => `<p>${text}</p>`)
      .join('\n');
    const { problems } = checkWording(authored(form, source), ruleSet);
    const errors = problems.filter(({ severity, file }) => severity === 'error' && file === 'form.hbs');
    // What this form or notice has nothing of is offered by no other way than its name.
    expect(
      errors.filter(
        ({ code, words }) =>
          code !== 'form/notice-lacks' && !(code === 'form/unknown-placeholder' && /“form\./.test(words.ko)),
      ),
    ).toEqual([]);
    for (const { label, what } of fields)
      expect([label.ko, what.ko]).toEqual([expect.stringMatching(/[가-힣]/), expect.stringMatching(/[가-힣]/)]);
  });

  it('say how an amount, a day, a yes or no, a listed word, a list and its parts are written', () => {
    const label = said('항목', 'field');
    const ruleSet = makeRuleSet({
      words: { kinds: { label, words: [{ id: 'novel', label: said('소설', 'novel') }] } },
      facts: {
        fee: fact('money'),
        day: fact('date'),
        isMember: fact('boolean'),
        kind: fact('word', { words: 'kinds' }),
        scores: fact('list', {
          of: { type: 'record', fields: { who: { label: said('이름', 'name'), type: 'text' } } },
        }),
      },
      forms: [
        {
          id: 'slip',
          label,
          printed: true,
          signers: [],
          source: ['product'],
          fields: ['fee', 'day', 'isMember', 'kind', 'scores'].map((id) => ({ id, label, fact: id })),
        },
      ],
    });
    const first = usableFields(ruleSet, 'slip').map(({ name, snippets: [one] }) => [name, one?.text]);
    expect(first.slice(0, 5)).toEqual([
      ['fee', '{{won fee}}'],
      ['day', '{{date day}}'],
      ['isMember', '{{check isMember true}}'],
      ['kind', '{{kind.label}}'],
      ['scores', '{{#each scores}}\n  {{who}}\n{{/each}}'],
    ]);
    const byName = Object.fromEntries(usableFields(ruleSet, 'slip').map((one) => [one.name, one]));
    expect(byName['kind']?.snippets[1]?.text).toBe('{{check kind.id "novel"}}');
    expect(byName['scores']?.parts).toMatchObject([{ name: 'who', label: said('이름', 'name') }]);
    expect(usableFields(ruleSet, 'other')).toEqual([]);
  });
});
