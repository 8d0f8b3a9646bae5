import { Ajv } from 'ajv';
import fc from 'fast-check';
import { faultsOf } from '../form/validate-data.js';
import { renderTemplate } from './engine.js';
import { parseTemplate } from './parse.js';

const schemaOf = (template: string): ReturnType<typeof parseTemplate>['parsed']['schema'] => {
  const { parsed, problems } = parseTemplate(template);
  expect(problems).toEqual([]);
  return parsed.schema;
};
/** What data lacks for a template: `missing a.b`, or `wrong a.b` for what is there and of another kind. */
const lacks = (template: string, data: object): readonly string[] =>
  faultsOf(schemaOf(template), data).map(
    ({ path, isMissing }) => `${isMissing ? 'missing' : 'wrong'} ${path.join('.')}`,
  );

describe('the schema derived from a template', () => {
  it.each([
    ['{{a}}', { type: ['string', 'number'] }],
    ['{{won a}}', { type: 'integer', minimum: 0 }],
    ['{{wonWords a}}', { type: 'integer', minimum: 0 }],
    ['{{won a}}{{a}}', { type: 'integer', minimum: 0 }],
    ['{{date a}}', { type: 'string', format: 'date' }],
    ['{{percent a}}', { type: ['string', 'number'] }],
    ['{{check a "x"}}', { type: ['string', 'number', 'boolean'] }],
    ['{{check a "x"}}{{a}}', { type: ['string', 'number'] }],
    ['{{join a ", "}}', { type: 'array', minItems: 1 }],
    ['{{#each a}}x{{/each}}', { type: 'array', minItems: 1 }],
    ['{{a.b}}', { type: 'object', properties: { b: { type: ['string', 'number'] } }, required: ['b'] }],
  ])('%s needs a to be %j', (template, a) => {
    expect(schemaOf(template)).toEqual({ type: 'object', properties: { a }, required: ['a'] });
  });

  it('is written the same however often a value is used', () => {
    expect(schemaOf('{{#if x}}{{a}}{{b}}{{/if}}{{#if x}}{{a}}{{/if}}').allOf).toHaveLength(1);
  });
});

describe('every derived schema', () => {
  it('is a JSON Schema', () => {
    const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, formats: { date: true } });
    fc.assert(
      fc.property(template, (source) => {
        expect(ajv.validateSchema(parseTemplate(source).parsed.schema)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('data that a template can print', () => {
  it.each<readonly [string, object, readonly string[]]>([
    ['{{a}}', {}, ['missing a']],
    ['{{a}}', { a: 'x' }, []],
    ['{{a}}', { a: null }, ['wrong a']],
    ['{{a}}', { a: ['x'] }, ['wrong a']],
    ['{{won a}}', { a: '1' }, ['wrong a']],
    ['{{won a}}', { a: -1 }, ['wrong a']],
    ['{{won a}}', { a: 1.5 }, ['wrong a']],
    ['{{date a}}', { a: '2024-02-30' }, ['wrong a']],
    ['{{date a}}', { a: '2024-02-29' }, []],
    ['{{a.b}}', {}, ['missing a']],
    ['{{a.b}}', { a: {} }, ['missing a.b']],

    ['{{#if a}}{{b}}{{/if}}', {}, []],
    ['{{#if a}}{{b}}{{/if}}', { a: 0 }, []],
    ['{{#if a}}{{b}}{{/if}}', { a: '' }, []],
    ['{{#if a}}{{b}}{{/if}}', { a: [] }, []],
    ['{{#if a}}{{b}}{{/if}}', { a: false }, []],
    ['{{#if a}}{{b}}{{/if}}', { a: 1 }, ['missing b']],
    ['{{#if a}}{{b}}{{else}}{{c}}{{/if}}', {}, ['missing c']],
    ['{{#if a}}{{b}}{{else}}{{c}}{{/if}}', { a: 1, b: 'x' }, []],
    ['{{#if a}}{{a}}{{/if}}', {}, []],
    ['{{#unless a}}{{b}}{{/unless}}', {}, ['missing b']],
    ['{{#unless a}}{{b}}{{/unless}}', { a: 'x' }, []],
    ['{{^if a}}{{b}}{{/if}}', {}, ['missing b']],
    ['{{#if a}}{{#if b}}{{c}}{{/if}}{{/if}}', { a: 1 }, []],
    ['{{#if a}}{{#if b}}{{c}}{{/if}}{{/if}}', { a: 1, b: 1 }, ['missing c']],
    ['{{#if a}}x{{else if b}}{{c}}{{/if}}', { b: 1 }, ['missing c']],
    ['{{#if a}}x{{else if b}}{{c}}{{/if}}', { a: 1, b: 1 }, []],

    ['{{#if (eq s.id "new")}}{{a}}{{else}}{{b}}{{/if}}', {}, ['missing s', 'missing b']],
    ['{{#if (eq s.id "new")}}{{a}}{{else}}{{b}}{{/if}}', { s: { id: 'new' } }, ['missing a']],
    ['{{#if (eq s.id "new")}}{{a}}{{else}}{{b}}{{/if}}', { s: { id: 'old' } }, ['missing b']],
    ['{{#unless (eq s.id "new")}}{{a}}{{/unless}}', { s: { id: 'new' } }, []],
    ['{{#if (eq s "a")}}x{{else if (eq s "b")}}{{c}}{{/if}}', { s: 'b' }, ['missing c']],
    ['{{#if (eq s "a")}}x{{else if (eq s "b")}}{{c}}{{/if}}', { s: 'a' }, []],

    ['{{#each l}}{{p}}{{/each}}', {}, ['missing l']],
    ['{{#each l}}{{p}}{{/each}}', { l: [] }, ['missing l']],
    ['{{#each l}}{{p}}{{/each}}', { l: {} }, ['wrong l']],
    ['{{#each l}}{{p}}{{/each}}', { l: [{ p: 'x' }, {}] }, ['missing l.1.p']],
    ['{{#each l}}{{p}}{{else}}{{a}}{{/each}}', {}, ['missing a']],
    ['{{#each l}}{{p}}{{else}}{{a}}{{/each}}', { l: [] }, ['missing a']],
    ['{{#each l}}{{p}}{{else}}{{a}}{{/each}}', { l: [{ p: 'x' }] }, []],
    ['{{#each l}}{{../a}}{{/each}}', { l: [{}] }, ['missing a']],
    ['{{#each l}}{{this}}{{/each}}', { l: ['x', null] }, ['wrong l.1']],
    ['{{#each l}}{{#if p}}{{q}}{{/if}}{{/each}}', { l: [{}, { p: 1 }, { p: 1, q: 'x' }] }, ['missing l.1.q']],
    ['{{#each l}}{{#if ../a}}{{p}}{{/if}}{{/each}}', { l: [{}] }, []],
    ['{{#each l}}{{#if ../a}}{{p}}{{/if}}{{/each}}', { a: 1, l: [{}] }, ['missing l.0.p']],
    ['{{#each l}}{{#if (eq p "x")}}{{../a}}{{/if}}{{/each}}', { l: [{ p: 'y' }] }, []],
    ['{{#each l}}{{#if (eq p "x")}}{{../a}}{{/if}}{{/each}}', { l: [{ p: 'y' }, { p: 'x' }] }, ['missing a']],
    ['{{#each l}}{{#if p}}{{#each q}}{{r}}{{../../a}}{{/each}}{{/if}}{{/each}}', { l: [{ p: 0 }] }, []],
    ['{{#each l}}{{#if p}}{{#each q}}{{r}}{{/each}}{{/if}}{{/each}}', { l: [{ p: 1 }] }, ['missing l.0.q']],
    [
      '{{#each l}}{{#if p}}{{#each q}}{{r}}{{/each}}{{/if}}{{/each}}',
      { l: [{ p: 1, q: [{}] }] },
      ['missing l.0.q.0.r'],
    ],
    ['{{#each l}}{{#if @first}}{{p}}{{/if}}{{/each}}', { l: [{}] }, ['missing l.0.p']],

    ['{{#with a}}{{b}}{{../c}}{{/with}}', {}, ['missing a', 'missing c']],
    ['{{#with a}}{{b}}{{/with}}', { a: {} }, ['missing a.b']],
    ['{{#with a}}{{b}}{{else}}{{c}}{{/with}}', {}, ['missing c']],
    ['{{#with a}}{{b}}{{else}}{{c}}{{/with}}', { a: {} }, ['missing a.b']],
  ])('%s with %j: %j', (template, data, wanted) => {
    expect([...lacks(template, data)].sort()).toEqual([...wanted].sort());
  });
});

/** Small templates over few names, so that conditions and what hangs on them meet often. */
const scalar = fc.constantFrom('a', 'b', 'c.d');
const { block } = fc.letrec<{ block: string; part: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar.map((name) => `[{{${name}}}]`),
    fc.tuple(scalar, tie('block')).map(([name, inner]) => `{{#if ${name}}}${inner}{{/if}}`),
    fc.tuple(scalar, tie('block'), tie('block')).map(([name, a, b]) => `{{#if ${name}}}${a}{{else}}${b}{{/if}}`),
    fc.tuple(scalar, tie('block')).map(([name, inner]) => `{{#unless ${name}}}${inner}{{/unless}}`),
    fc
      .tuple(scalar, fc.constantFrom('x', 'y'), tie('block'), tie('block'))
      .map(([name, word, a, b]) => `{{#if (eq ${name} "${word}")}}${a}{{else}}${b}{{/if}}`),
  ),
  block: fc.array(tie('part'), { maxLength: 3 }).map((parts) => parts.join('')),
}));
const inLoop = fc
  .tuple(scalar, fc.constantFrom('p', '../a', 'q'), block, fc.boolean())
  .map(([name, item, outside, hasElse]) => {
    const body = `{{#if ${item}}}[{{${item}}}][{{p}}]{{else}}[{{../${name}}}]{{/if}}`;
    return `{{#each l}}${body}${hasElse ? `{{else}}${outside}` : ''}{{/each}}`;
  });
const template = fc.tuple(block, inLoop, block).map((parts) => parts.join(''));
const word = fc.constantFrom<unknown>('x', 'y', 'z', 0, 3);
const maybe = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => fc.option(value, { nil: undefined });
const item = fc.record({ p: maybe(word), q: maybe(word) });
const data = fc
  .record({
    a: maybe(word),
    b: maybe(word),
    c: maybe(fc.record({ d: maybe(word) })),
    l: maybe(fc.array(item, { maxLength: 3 })),
  })
  .map((value) => JSON.parse(JSON.stringify(value)) as Record<string, unknown>);

describe('data that meets the schema', () => {
  it('always renders, without a blank where a value belongs', () => {
    let rendered = 0;
    fc.assert(
      fc.property(template, data, (source, value) => {
        const { parsed, problems } = parseTemplate(source);
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        if (faultsOf(parsed.schema, value).length > 0) return;
        rendered += 1;
        expect(renderTemplate(source, value)).not.toMatch(/\[\]|undefined|object/);
      }),
      { numRuns: 200 },
    );
    // A schema that refused everything would pass as well.
    expect(rendered).toBeGreaterThan(20);
  });

  it('and data that does not, lacks something that the template would print', () => {
    fc.assert(
      fc.property(block, data, (source, value) => {
        const { parsed } = parseTemplate(source);
        const isMet = faultsOf(parsed.schema, value).length === 0;
        expect(isMet).toBe(!isBlankSomewhere(source, value));
      }),
      { numRuns: 200 },
    );
  });
});

/** Outside loops the schema is exact: it asks for what is printed and for nothing else. */
function isBlankSomewhere(source: string, value: Record<string, unknown>): boolean {
  try {
    return /\[\]/.test(renderTemplate(source, value));
  } catch {
    return true;
  }
}
