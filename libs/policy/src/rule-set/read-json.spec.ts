import fc from 'fast-check';
import { PolicyError } from '../policy-error.js';
import { readJson } from './read-json.js';

function refusal(text: string, limits = {}): { code: string; pointer: string } {
  try {
    readJson(text, limits);
  } catch (error) {
    if (error instanceof PolicyError) return { code: error.code, pointer: error.pointer };
    throw error;
  }
  return { code: 'accepted', pointer: '' };
}

/** JSON whose keys stand as they were put, also those that no object could have. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(textOf).join(',')}]`;
  if (value instanceof Map)
    return `{${[...value].map(([key, entry]) => `${JSON.stringify(key)}:${textOf(entry)}`).join(',')}}`;
  return JSON.stringify(value);
}

describe('reading JSON strictly', () => {
  it('reads what JSON.parse reads, for any JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        const expected: unknown = JSON.parse(text);
        let got: unknown;
        try {
          got = readJson(text, { keepInexact: true });
        } catch (error) {
          expect((error as PolicyError).code).toBe('json/forbidden-key');
          return;
        }
        expect(got).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads and refuses the same whether it is written close together or in lines', () => {
    const key = fc.oneof(fc.string(), fc.constantFrom('a', '2', '1', '__proto__', 'constructor', 'prototype'));
    const number = fc.oneof(fc.double(), fc.constantFrom(9_007_199_254_740_992, 1e20, 1e21, -0, 0.1, 1e-7));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.oneof(fc.string({ unit: 'binary' }), number, fc.boolean(), fc.constant(null)),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.array(fc.tuple(key, tie('value')), { maxLength: 4 }).map((entries) => new Map(entries)),
      ),
    }));
    const answer = (text: string): unknown => {
      const { code, pointer } = refusal(text, { depth: 4 });
      return code === 'accepted' ? JSON.stringify(readJson(text, { depth: 4 })) : [code, pointer];
    };
    fc.assert(
      fc.property(value, (written) => {
        const close = textOf(written);
        expect(answer(close)).toEqual(answer(`\n${close}`));
      }),
      { numRuns: 2000 },
    );
    for (const text of ['{"a":1,"a":1}', '{"a":1.0}', '{"a":-0}', '[1e2]', '"a"', '{"a":"\\u0041"}', '{"2":1,"1":2}'])
      expect(answer(text)).toEqual(answer(`\n${text}`));
  });

  it('refuses a key that stands twice, with its pointer', () => {
    expect(refusal('{"a":{"b":1,"c":2,"b":3}}')).toEqual({ code: 'json/duplicate-key', pointer: '/a/b' });
  });

  it('refuses __proto__, constructor and prototype as keys', () => {
    for (const key of ['__proto__', 'constructor', 'prototype'])
      expect(refusal(`{"x":[{"${key}":{}}]}`)).toEqual({ code: 'json/forbidden-key', pointer: `/x/0/${key}` });
  });

  it('refuses 10,000 levels of nesting without running out of stack', () => {
    expect(refusal('['.repeat(10_000)).code).toBe('json/too-deep');
    expect(refusal(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`).code).toBe('json/too-deep');
    expect(refusal('[[[]]]', { depth: 3 }).code).toBe('accepted');
    expect(refusal('[[[[]]]]', { depth: 3 }).code).toBe('json/too-deep');
  });

  it('refuses numbers a JSON number cannot hold, and what is no JSON number', () => {
    expect(refusal('{"won":9007199254740993}')).toEqual({ code: 'json/inexact-number', pointer: '/won' });
    expect(refusal('1e400').code).toBe('json/inexact-number');
    for (const text of ['NaN', 'Infinity', '01', '+1', '.5', '5.', '0x10', '-'])
      expect(refusal(text).code).toBe('json/syntax');
  });

  it('refuses broken text with the place, and text beyond its limit', () => {
    for (const text of ['', '{', '{"a"}', '[1,]', '{"a":1,}', '"a', '"\u0001"', 'tru', '[1] 2', "{'a':1}"])
      expect(refusal(text).code).toBe('json/syntax');
    expect(refusal('[1,2,3]', { characters: 5 }).code).toBe('json/too-long');
    expect(() => readJson('{\n  "a": x\n}')).toThrow('line 2');
  });
});
