import { derived, fact, leaf, makeRuleSet, parameter, rule } from '../../../../test/builders/rule-set.js';
import { validatePart } from '../rule-set/validate.js';
import { check } from './check.js';

const label = { ko: '항목', en: 'field' };
const parts = {
  facts: {
    won: fact('money'),
    rows: fact('list', { of: { type: 'record', fields: { day: { label, type: 'date' } } } }),
  },
  parameters: { cap: parameter('money', 100) },
  words: { kinds: { label, words: [{ id: 'a', label }] } },
  readings: {
    'R-01': { question: label, options: { a: { label }, b: { label } }, chosen: 'a', why: label, clauses: [] },
  },
  decisions: {
    may: { answer: 'yesOrNo', inputs: [{ fact: 'won' }], require: [rule('r', leaf('won', 'lessThan', 5))] },
    sums: {
      inputs: [{ fact: 'won' }, { fact: 'rows' }],
      values: {
        sum: derived({ sum: [{ fact: 'won' }, { fact: 'cap' }] }),
        rows: derived({ fact: 'rows' }),
        small: derived({ holds: leaf('won', 'lessThan', 5) }),
        kind: derived({ choose: { cases: [{ name: 'w', when: leaf('won', 'lessThan', 5), then: 'a' }] } }),
      },
    },
  },
};
const form = (fields: readonly object[], more: object = {}): object => ({
  id: 'f',
  label,
  printed: true,
  signers: [],
  fields: fields.map((field, index) => ({ id: `field${index}`, label, ...field })),
  source: ['product'],
  ...more,
});
const found = (fields: readonly object[], more: object = {}): readonly string[] =>
  check(makeRuleSet({ ...parts, forms: [form(fields, more)] }))
    .filter(({ file, severity }) => file === 'forms.json' && severity === 'error')
    .map(({ code, pointer }) => `${code} ${pointer}`);

describe('forms', () => {
  it.each<readonly [object, readonly string[]]>([
    [{ fact: 'won' }, []],
    [{ parameter: 'cap' }, []],
    [{ decision: 'sums', value: 'sum' }, []],
    [{ application: 'name' }, []],
    [{ type: 'word', words: 'kinds' }, []],
    [{ fact: 'yen' }, ['ref/unknown-fact /forms/0/fields/0/fact']],
    [{ parameter: 'lid' }, ['ref/unknown-parameter /forms/0/fields/0/parameter']],
    [{ decision: 'sum', value: 'sum' }, ['ref/unknown-decision /forms/0/fields/0/decision']],
    [{ decision: 'sums', value: 'total' }, ['ref/unknown-value /forms/0/fields/0/value']],
    [{ decision: 'may', value: 'sum' }, ['ref/unknown-value /forms/0/fields/0/value']],
    [{ type: 'word', words: 'sorts' }, ['ref/unknown-words /forms/0/fields/0/words']],
    [{ type: 'list', of: { type: 'word', words: 'sorts' } }, ['ref/unknown-words /forms/0/fields/0/of/words']],
    [{ fact: 'rows', path: '0.day' }, []],
    [{ decision: 'sums', value: 'rows', path: '0.day' }, []],
    [{ fact: 'rows', path: '0.night' }, ['ref/unknown-path /forms/0/fields/0/path']],
    [{ decision: 'sums', value: 'rows', path: 'day' }, ['ref/unknown-path /forms/0/fields/0/path']],
    [{ parameter: 'cap', path: 'x' }, ['ref/unknown-path /forms/0/fields/0/path']],
    [{ fact: 'won', parameter: 'cap' }, ['form/two-bindings /forms/0/fields/0/parameter']],
    [{ application: 'name', decision: 'sums', value: 'sum' }, ['form/two-bindings /forms/0/fields/0/decision']],
    [{ fact: 'won', type: 'text' }, ['form/two-bindings /forms/0/fields/0/type']],
    [{ reading: 'R-01' }, []],
    [{ reading: 'R-02' }, ['ref/unknown-reading /forms/0/fields/0/reading']],
    [{ fact: 'won', reading: 'R-01' }, ['form/two-bindings /forms/0/fields/0/reading']],
  ])('a field with %j earns %j', (field, wanted) => {
    expect(found([field])).toEqual(wanted);
  });

  it.each([
    [{ name: 'field0', body: 'field0' }, []],
    [{ name: 'field1' }, ['form/unknown-signer-field /forms/0/signers/0/name']],
    [{ name: 'field0', body: 'hall' }, ['form/unknown-signer-field /forms/0/signers/0/body']],
  ])('a signer with %j earns %j', (signer, wanted) => {
    const signed = found([{}], { signers: [{ role: 'reader', label, ...signer }] });
    expect(signed.filter((one) => !one.startsWith('ref/unknown-role'))).toEqual(wanted);
  });

  it('rest on clauses of the notice, and on nothing else', () => {
    expect(found([], { grounds: { aim: ['product', 'R-01', 'F-001-01'] } })).toEqual([
      'ref/unknown-clause /forms/0/grounds/aim/0',
      'ref/unknown-clause /forms/0/grounds/aim/1',
      'ref/unknown-clause /forms/0/grounds/aim/2',
    ]);
  });

  it.each([
    [{ decision: 'may', outcome: 'yes' }, []],
    [{ decision: 'sums', outcome: 'computed' }, []],
    [{ decision: 'must', outcome: 'yes' }, ['ref/unknown-decision /forms/0/requires/0/decision']],
    [{ decision: 'sums', outcome: 'yes' }, ['form/impossible-outcome /forms/0/requires/0/outcome']],
    [{ decision: 'may', outcome: 'computed' }, ['form/impossible-outcome /forms/0/requires/0/outcome']],
    [{ decision: 'sums', value: 'kind', is: 'a' }, []],
    [{ decision: 'sums', value: 'small', is: false }, []],
    [{ decision: 'sums', value: 'sort', is: 'a' }, ['ref/unknown-value /forms/0/requires/0/value']],
    [{ decision: 'must', value: 'kind', is: 'a' }, ['ref/unknown-decision /forms/0/requires/0/decision']],
    [{ decision: 'sums', value: 'kind', is: 'b' }, ['form/impossible-value /forms/0/requires/0/is']],
    [{ decision: 'sums', value: 'small', is: 'a' }, ['form/impossible-value /forms/0/requires/0/is']],
  ])('a form that requires %j earns %j', (required, wanted) => {
    expect(found([], { requires: [required] })).toEqual(wanted);
  });

  it('use the parameters, facts, readings and word lists they name', () => {
    const { decisions: _, ...without } = parts;
    const unused = (fields: readonly object[]): readonly string[] =>
      check(makeRuleSet({ ...without, forms: [form(fields)] }))
        .filter(({ code }) => code.startsWith('unused/'))
        .map(({ pointer }) => pointer);
    expect(unused([])).toEqual(['/facts/rows', '/facts/won', '/parameters/cap', '/readings/R-01', '/words/kinds']);
    const kinds = { type: 'word', words: 'kinds' };
    expect(unused([{ fact: 'won' }, { fact: 'rows' }, { parameter: 'cap' }, { reading: 'R-01' }, kinds])).toEqual([]);
  });
});

describe('the schema of forms', () => {
  const isValid = (field: object, more: object = {}): boolean =>
    validatePart('forms', { forms: [form([field], more)] }, 'forms.json').length === 0;

  it.each([
    {},
    { help: label },
    { type: 'longText' },
    { type: 'money', unit: 'won' },
    { type: 'word', words: 'kinds' },
    { type: 'record', fields: { a: { label, type: 'date' } } },
    { fact: 'won', path: 'a.0' },
    { application: 'centre' },
    { decision: 'd', value: 'v', path: 'a' },
    { parameter: 'support.months' },
    { reading: 'R-01' },
  ])('takes a field with %j', (field) => {
    expect(isValid(field)).toBe(true);
  });
  it.each([
    { type: 'word' },
    { type: 'money' },
    { type: 'list' },
    { type: 'dateTime' },
    { decision: 'd' },
    { value: 'v' },
    { path: 'a' },
    { application: 'name', path: 'a' },
    { application: 'amount' },
    { reading: 'months' },
    { reading: 'R-01', path: 'a' },
    { colour: 'red' },
  ])('takes no field with %j', (field) => {
    expect(isValid(field)).toBe(false);
  });
  it('takes no signer without a name where the form is printed by a template', () => {
    const signers = [{ role: 'reader', label }];
    expect(isValid({}, { signers })).toBe(true);
    expect(isValid({}, { signers, template: 'agreement/v1' })).toBe(false);
    expect(isValid({}, { signers: [{ ...signers[0], name: 'field0' }], template: 'agreement/v1' })).toBe(true);
  });
  it.each(['agreement/v1', 'memberList/v12'])('takes the template %s', (template) => {
    expect(isValid({}, { template })).toBe(true);
  });
  it.each(['agreement', 'agreement/1', 'agreement/v0', '../v1', 'a/b/v1'])('takes no template %s', (template) => {
    expect(isValid({}, { template })).toBe(false);
  });
});
