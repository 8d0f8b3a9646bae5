import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { strFromU8, unzipSync } from 'fflate';
import { makeDocx } from '../../../../test/builders/office/docx.js';
import { makeHwpx } from '../../../../test/builders/office/hwpx.js';
import { p, table, type Block } from '../../../../test/builders/office/model.js';
import { DocumentError } from '../document-error.js';
import { fillOffice } from './fill-office.js';
import type { OfficeKind } from './kinds.js';
import type { OfficeTemplate } from './office-template.js';
import { readOffice } from './read-office.js';

const TRACE = { title: '제목 <b>', lines: ['서식 틀 a/v1 · 규정 <b>&'] };
const MAKE = { hwpx: makeHwpx, docx: makeDocx };
const MAIN = { hwpx: 'Contents/section0.xml', docx: 'word/document.xml' };
type Data = Readonly<Record<string, unknown>>;

function templateOf(blocks: readonly Block[], kind: OfficeKind): OfficeTemplate {
  const { template, problems } = readOffice(MAKE[kind](blocks, { title: '옛 제목' }), kind);
  expect(problems).toEqual([]);
  return template;
}
const fileOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

/** The texts of a filled file as a strict reader of XML finds them, and how many elements there are. */
function readBack(xml: string): { text: string; elements: number } {
  const parser = new SaxesParser({ xmlns: true });
  let [text, elements] = ['', 0];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local }) => {
    elements += 1;
    if (local === 'lineBreak' || local === 'br') text += '\n';
  });
  parser.on('text', (piece) => (text += piece));
  parser.write(xml).close();
  return { text, elements };
}
const filledBody = (blocks: readonly Block[], kind: OfficeKind, data: Data): string =>
  fileOf(fillOffice(templateOf(blocks, kind), data, { title: '', lines: [] }), MAIN[kind]);
const textOf = (blocks: readonly Block[], kind: OfficeKind, data: Data): string =>
  readBack(filledBody(blocks, kind, data)).text;

describe.each(['hwpx', 'docx'] as const)('a filled file of kind %s', (kind) => {
  const members = [p('{{title}}'), table(['번호', '이름'], ['{{#each list}}{{inc @index}}', '{{name}}{{/each}}'])];
  const three = { title: '명단', list: [{ name: '가' }, { name: '나' }, { name: '다' }] };

  it('is the same bytes each time, in another order of its data too', () => {
    const template = templateOf(members, kind);
    const once = fillOffice(template, three, TRACE);
    const again = fillOffice(templateOf(members, kind), { list: structuredClone(three.list), title: '명단' }, TRACE);
    expect(Buffer.compare(once, again)).toBe(0);
  });
  it('begins with what it is known by, and holds no time', () => {
    const bytes = fillOffice(templateOf(members, kind), three, TRACE);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const name = strFromU8(bytes.subarray(30, 30 + view.getUint16(26, true)));
    expect(name).toBe(kind === 'hwpx' ? 'mimetype' : '[Content_Types].xml');
    if (kind === 'hwpx')
      expect([view.getUint16(8, true), strFromU8(bytes.subarray(38, 57))]).toEqual([0, 'application/hwp+zip']);
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, 0x21]);
  });
  it('says below its wording what it was made from, and has the title of the form', () => {
    const bytes = fillOffice(templateOf(members, kind), three, TRACE);
    expect(readBack(fileOf(bytes, MAIN[kind])).text).toMatch(/다서식 틀 a\/v1 · 규정 <b>&$/);
    expect(fileOf(bytes, kind === 'hwpx' ? 'Contents/content.hpf' : 'docProps/core.xml')).toMatch(
      /title>제목 &lt;b&gt;<\//,
    );
  });
  it('takes every value as text: markup, tags, links and formulas stay what they are', () => {
    for (const value of [
      '</hp:t></hp:run><hp:secPr/>',
      '</w:t></w:r></w:p><w:p><w:r><w:instrText>DDEAUTO</w:instrText></w:r></w:p>',
      '<![CDATA[x]]>',
      '<?xml version="1.0"?>',
      '<!-- x -->',
      '&amp; &lt; &#x41; &xxe;',
      ']]>',
      '"\'`=',
      '{{constructor}} {{#each list}}',
      '\\{{name}}',
      'javascript:alert(1)',
      'http://example.org/a.png',
      '=HYPERLINK("http://example.org")',
      "@SUM(1+1)*cmd|' /C calc'!A0",
      '-1+1',
      '\u202e돌아가는\u202c 글',
      '보이지\u200b 않는\u200d 글\u2060',
      '가'.repeat(66) + 'ab',
      '𠮷野家 👨‍👩‍👧',
    ]) {
      expect(textOf([p('[{{a}}]')], kind, { a: value })).toBe(`[${value}]`);
      const inTable = readBack(filledBody([p('x'), table(['{{a}}', '{{a}}'])], kind, { a: value }));
      expect(inTable.elements).toBe(
        readBack(filledBody([p('x'), table(['{{a}}', '{{a}}'])], kind, { a: 'y' })).elements,
      );
    }
  });
  it('is rid of what XML cannot hold, and breaks lines where a value does', () => {
    expect(textOf([p('{{a}}')], kind, { a: '가\u0000\u0007\u001b나\ufffe\ufdd0\ufdd1\ufdd2다\ud800라' })).toBe(
      '가나다\ufffd라',
    );
    expect(textOf([p('{{a}}')], kind, { a: '가\r\n나\n다\r라\u2028마\t바' })).toBe('가\n나\n다\n라\n마 바');
  });
  it('reads marks of ours that stand in its own wording as nothing', () => {
    expect(textOf([p('{{a}}\ufdd00\ufdd1\ufdd3')], kind, { a: 'x' })).toBe('x0');
  });
  it('has in it every value that chance makes, as often as it stands there, and is well formed', () => {
    const seed = Number(process.env['SEED']);
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    const template = templateOf([p('‹{{a}}› ‹{{a}}›'), table(['{{#each list}}‹{{this}}›', '{{/each}}'])], kind);
    fc.assert(
      fc.property(text, fc.array(text, { minLength: 1, maxLength: 8 }), (a, list) => {
        const wanted = [a, a, ...list].map((value) => `‹${value}›`.replace(/\r\n?/g, '\n').replace(/\t/g, ' '));
        const { text: found } = readBack(
          fileOf(fillOffice(template, { a, list }, { title: '', lines: [] }), MAIN[kind]),
        );
        let at = 0;
        for (const one of wanted) {
          const kept = one.replace(/[\u0085\u2028\u2029]/g, '\n').replace(/(?!\n)\p{Cc}/gu, '');
          const next = found.indexOf(kept, at);
          expect(next).not.toBe(-1);
          at = next + kept.length;
        }
      }),
      { seed, numRuns: 200 },
    );
  });
  it('of a loop of 40 in 40 in 40 in 40 is stopped, and so is one that would be too large', () => {
    const forty = (name: string): string[] => Array.from({ length: 40 }, (_, at) => `${name}${at}`);
    const lists = { a: forty('a'), b: forty('b'), c: forty('c'), d: forty('d') };
    const deep = '{{#each a}}{{#each ../b}}{{#each ../../c}}{{#each ../../../d}}x{{/each}}{{/each}}{{/each}}{{/each}}';
    expect(() => filledBody([p(`가 ${deep}`)], kind, lists)).toThrow(
      expect.objectContaining({ code: 'render/too-much-work' }),
    );
    const wide = table(
      Array.from({ length: 40 }, (_, at) => (at === 0 ? '{{#each list}}{{this}}' : at === 39 ? '{{/each}}' : '칸')),
    );
    const many = { list: Array.from({ length: 19_000 }, () => 'x') };
    expect(() => filledBody([p('x'), wide], kind, many)).toThrow(
      expect.objectContaining({ code: 'office/filled-too-large' }),
    );
  });
  it('reaches nothing of the program by data that has no prototype of its own', () => {
    const data = JSON.parse('{"a":{"__proto__":{"b":"x"},"constructor":"y"},"list":["z"]}') as Data;
    expect(textOf([p('{{#if a}}가{{/if}}{{#each list}}{{this}}{{/each}}')], kind, data)).toBe('가z');
    expect(() => filledBody([p('{{a.b}}')], kind, { a: Object.create({ b: 'x' }) as object })).toThrow(DocumentError);
  });
  it('of 1,000 rows is made in a moment', () => {
    const template = templateOf(members, kind);
    const list = Array.from({ length: 1_000 }, (_, at) => ({ name: `구성원 ${at}` }));
    const bytes = fillOffice(template, { title: '명단', list }, TRACE);
    expect(readBack(fileOf(bytes, MAIN[kind])).text).toContain('구성원 999');
  }, 5_000);
});

describe('a template', () => {
  const refused = (blocks: readonly Block[], kind: OfficeKind = 'hwpx'): readonly string[] => [
    ...new Set(readOffice(MAKE[kind](blocks), kind).problems.map(({ code }) => code)),
  ];
  it('of 100,000 tags, of 1,600 blocks inside each other, or of too many blocks is refused at once', () => {
    expect(refused([p('{{a}}'.repeat(19_000))])).toEqual(['template/too-many']);
    expect(refused([p('{{a}}'.repeat(100_000))])).toEqual(['template/too-long']);
    expect(refused([p('{{#if a}}'.repeat(1_600) + '{{/if}}'.repeat(1_600))])).toEqual(['template/too-many']);
    expect(refused([p('가{{#if a}}'.repeat(12) + '{{/if}}'.repeat(12))])).toEqual(['template/too-deep']);
  });
});

describe('a filled HWPX file', () => {
  const rows = [p('x'), table(['a', 'b'], ['{{#each list}}{{this}}', '{{/each}}'], ['c', 'd']), table(['e'])];
  const xml = fileOf(fillOffice(templateOf(rows, 'hwpx'), { list: ['1', '2', '3'] }, TRACE), MAIN.hwpx);

  it('tells how many rows each table has, and each cell in which it stands', () => {
    expect([...xml.matchAll(/rowCnt="(\d+)"/g)].map(([, count]) => count)).toEqual(['5', '1']);
    expect([...xml.matchAll(/rowAddr="(\d+)"/g)].map(([, row]) => row).join('')).toBe('00112233440');
  });
  it('gives each table a number of its own', () => {
    const ids = [...xml.matchAll(/<hp:tbl id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(2);
  });
  it('counts the rows of a repeated table, and of one inside another, by themselves', () => {
    const nested = table(['{{#each list}}{{this}}'], ['{{/each}}']);
    const outer = {
      ...table(['']),
      rows: [[{ blocks: [p('{{#each groups}}'), nested, p('{{/each}}')], isHead: false, columns: 1, rows: 1 }]],
    };
    const body = fileOf(
      fillOffice(templateOf([p('x'), outer], 'hwpx'), { groups: [{ list: ['a'] }, { list: ['b', 'c'] }] }, TRACE),
      MAIN.hwpx,
    );
    expect([...body.matchAll(/rowCnt="(\d+)"/g)].map(([, count]) => count)).toEqual(['1', '1', '2']);
  });
  it('has no layout of another text, no preview of the tags, and the cursor at its beginning', () => {
    const bytes = makeHwpx([p('{{a}}'), table(['{{a}}'])], { hasLayout: true });
    expect(fileOf(bytes, MAIN.hwpx)).toContain('linesegarray');
    const filled = fillOffice(readOffice(bytes, 'hwpx').template, { a: 'x' }, TRACE);
    expect(fileOf(filled, MAIN.hwpx)).not.toMatch(/lineseg|\{\{/);
    expect(fileOf(filled, 'Preview/PrvText.txt')).toBe('');
    expect(fileOf(filled, 'settings.xml')).toContain('listIDRef="0" paraIDRef="0" pos="0"');
  });
  it('keeps pictures as they are, and gives each repeated one a number of its own', () => {
    const seal = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1, 2, 3]);
    const picture =
      '<hp:run charPrIDRef="0"><hp:pic id="5" zOrder="1"><hp:img binaryItemIDRef="seal"/></hp:pic></hp:run>';
    const paragraph = (text: string, more = ''): string =>
      `<hp:p id="0" paraPrIDRef="0" styleIDRef="0"><hp:run charPrIDRef="0"><hp:t>${text}</hp:t></hp:run>${more}</hp:p>`;
    const body = paragraph('{{#each list}}') + paragraph('{{this}}', picture) + paragraph('{{/each}}');
    const { template, problems } = readOffice(makeHwpx([], { body, entries: { 'BinData/seal.png': seal } }), 'hwpx');
    expect(problems).toEqual([]);
    const filled = fillOffice(template, { list: ['가', '나'] }, TRACE);
    expect(unzipSync(filled)['BinData/seal.png']).toEqual(seal);
    const ids = [...fileOf(filled, MAIN.hwpx).matchAll(/<hp:pic id="(\d+)"/g)].map(([, id]) => id);
    expect([ids.length, new Set(ids).size]).toEqual([2, 2]);
  });
  it('is filled in headers, footnotes and text boxes too, which belong to no paragraph around them', () => {
    const inside = (name: string, tag: string): string =>
      `<hp:ctrl><hp:${name}><hp:subList><hp:p id="0" paraPrIDRef="0" styleIDRef="0"><hp:run charPrIDRef="0"><hp:t>${tag}</hp:t></hp:run></hp:p></hp:subList></hp:${name}></hp:ctrl>`;
    const body = `<hp:p id="0" paraPrIDRef="0" styleIDRef="0"><hp:run charPrIDRef="0">${inside('header', '{{a}}')}<hp:t>{{#if a}}글</hp:t>${inside('footNote', '각주 {{b}}')}<hp:t>끝{{/if}}</hp:t></hp:run></hp:p>`;
    const { template, problems } = readOffice(makeHwpx([], { body }), 'hwpx');
    expect(problems).toEqual([]);
    expect(
      readBack(fileOf(fillOffice(template, { a: '머리', b: 'x' }, { title: '', lines: [] }), MAIN.hwpx)).text,
    ).toBe('머리글각주 x끝');
    expect(readBack(fileOf(fillOffice(template, { a: '', b: 'x' }, { title: '', lines: [] }), MAIN.hwpx)).text).toBe(
      '',
    );
  });
  it('writes what is empty as one tag: some readers pass over a position that has an end of its own', () => {
    expect(xml).not.toMatch(/<hp:(?:pos|sz|cellAddr|cellSpan|cellSz)\b[^>]*[^/]>/);
  });
});
