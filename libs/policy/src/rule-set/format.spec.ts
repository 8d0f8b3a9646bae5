import fc from 'fast-check';
import { formatJson } from './format.js';

describe('the written form of rule files', () => {
  it('keeps what fits on one line together and breaks what does not', () => {
    expect(formatJson({ id: 'a', label: { ko: '가', en: 'a' }, list: [1, 2], none: {}, empty: [] })).toBe(
      '{\n  "id": "a",\n  "label": { "ko": "가", "en": "a" },\n  "list": [1, 2],\n  "none": {},\n  "empty": []\n}\n',
    );
    const long = 'x'.repeat(60);
    expect(formatJson({ a: [long, long] })).toBe(`{\n  "a": [\n    "${long}",\n    "${long}"\n  ]\n}\n`);
  });

  it('gives the same bytes again for what it wrote, and loses nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const text = formatJson(value);
        const back: unknown = JSON.parse(text);
        expect(back).toEqual(JSON.parse(JSON.stringify(value)));
        expect(formatJson(back)).toBe(text);
      }),
    );
  });
});
