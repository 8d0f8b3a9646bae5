import { strFromU8, unzipSync } from 'fflate';
import { makeDocx } from '../../../../test/builders/office/docx.js';
import { makeHwpx } from '../../../../test/builders/office/hwpx.js';
import { cell, p, table, type Block } from '../../../../test/builders/office/model.js';
import { fillOffice } from './fill-office.js';
import type { OfficeKind } from './kinds.js';
import { readOffice } from './read-office.js';

const TRACE = { title: '제목', lines: [] };
const MAKE = { hwpx: makeHwpx, docx: makeDocx };
const MAIN = { hwpx: 'Contents/section0.xml', docx: 'word/document.xml' };

const problemsOf = (blocks: readonly Block[], kind: OfficeKind = 'hwpx') =>
  readOffice(MAKE[kind](blocks), kind).problems.map(({ code, where, column }) => [code, where?.en, column]);
const bodyOf = (bytes: Uint8Array, kind: OfficeKind): string =>
  strFromU8(unzipSync(bytes)[MAIN[kind]] ?? new Uint8Array());
/** The paragraphs of a filled file; those of a row together, divided by bars. */
function linesOf(bytes: Uint8Array, kind: OfficeKind, data: object): string[] {
  const { template, problems } = readOffice(bytes, kind);
  expect(problems).toEqual([]);
  const xml = bodyOf(fillOffice(template, data as Record<string, unknown>, TRACE), kind);
  const [prefix, breaks] = kind === 'hwpx' ? ['hp', 'lineBreak'] : ['w', 'br'];
  return xml
    .replace(new RegExp(`<${prefix}:${breaks}/>`, 'g'), '⏎')
    .replace(new RegExp(`</${prefix}:p>(?!</${prefix}:(?:subList|tc)>)|<${prefix}:p/>(?!</${prefix}:tc>)`, 'g'), '\n')
    .replace(new RegExp(`</${prefix}:tr>`, 'g'), '\n')
    .replace(new RegExp(`</${prefix}:tc>`, 'g'), '|')
    .replace(/<[^>]*>/g, '')
    .split('\n')
    .filter((line) => line !== '');
}
const made = (blocks: readonly Block[], kind: OfficeKind, data: object): string[] =>
  linesOf(MAKE[kind](blocks), kind, data);

describe.each(['hwpx', 'docx'] as const)('tags in a file of kind %s', (kind) => {
  it('are read as one where the program has split them over runs', () => {
    const blocks = [p(['이름: {', '{na', 'me}', '} 님', '{{josa name ', '“은/는”}', '} 끝'])];
    expect(made(blocks, kind, { name: '햇살' })).toEqual(['이름: 햇살 님햇살은 끝']);
  });
  it('are read with curly quotes and hard spaces, and with those of any program', () => {
    expect(made([p('{{check\u00a0a “x”}}{{check a ‘y’}} “{{a}}”')], kind, { a: 'x' })).toEqual(['■□ “x”']);
  });
  it('repeat a row of a table when they begin in its first cell and end in its last', () => {
    const blocks = [
      table(['번호', '이름'], ['{{#each list}}{{inc @index}}', '{{name}}{{/each}}'], ['합계', '{{won sum}}']),
    ];
    const data = { list: [{ name: '가' }, { name: '나' }], sum: 1_000 };
    expect(made(blocks, kind, data)).toEqual(['번호|이름|', '1|가|', '2|나|', '합계|1,000|']);
  });
  it('repeat several rows between rows that hold nothing else, which go', () => {
    const blocks = [
      table(['{{#each list}}', ''], ['이름', '{{name}}'], ['나이', '{{age}}'], ['{{/each}}', ''], ['끝', '']),
    ];
    const data = {
      list: [
        { name: '가', age: 1 },
        { name: '나', age: 2 },
      ],
    };
    expect(made(blocks, kind, data)).toEqual(['이름|가|', '나이|1|', '이름|나|', '나이|2|', '끝||']);
  });
  it('leave rows out, or put others in their place', () => {
    const blocks = [
      table(['머리'], ['{{#if a}}가{{/if}}'], ['{{#each list}}'], ['{{this}}'], ['{{else}}'], ['없음'], ['{{/each}}']),
    ];
    expect(made(blocks, kind, { a: true, list: ['x'] })).toEqual(['머리|', '가|', 'x|']);
    expect(made(blocks, kind, { a: false, list: [] })).toEqual(['머리|', '|', '없음|']);
  });
  it('repeat a paragraph that they fill, and paragraphs between them', () => {
    const blocks = [
      p('시작'),
      p('{{#each list}}· {{this}}{{/each}}'),
      p('{{#if a}}'),
      p('하나'),
      table(['칸 {{b}}']),
      p('{{else}}'),
      p('둘'),
      p('{{/if}}'),
      p('끝'),
    ];
    expect(made(blocks, kind, { list: ['x', 'y'], a: true, b: 'z' })).toEqual([
      '시작',
      '· x',
      '· y',
      '하나',
      '칸 z|',
      '끝',
    ]);
    expect(made(blocks, kind, { list: ['x'], a: false, b: 'z' })).toEqual(['시작', '· x', '둘', '끝']);
  });
  it('begin at the end of one paragraph and end at the beginning of another', () => {
    const blocks = [p('앞'), p('가{{#if a}}'), p('나'), p('{{/if}}다')];
    expect(made(blocks, kind, { a: true })).toEqual(['앞', '가', '나', '다']);
    expect(made(blocks, kind, { a: false })).toEqual(['앞', '가', '다']);
  });
  it('within a paragraph leave out what is between them, over runs that look otherwise', () => {
    const blocks = [
      p(['가{{#if a}}', '나', '다{{/if}}라']),
      p('{{#each list}}{{this}}{{#unless @last}}, {{/unless}}{{/each}} 끝'),
    ];
    expect(made(blocks, kind, { a: true, list: ['x', 'y'] })).toEqual(['가나다라', 'x, y 끝']);
    expect(made(blocks, kind, { a: false, list: ['x'] })).toEqual(['가라', 'x 끝']);
  });
  it('stand inside each other, rows in rows of a table in a cell', () => {
    const inner = table(['{{#each parts}}{{this}}', '{{/each}}']);
    const blocks = [p('제목'), table([cell([p('{{#each list}}{{name}}'), inner, p('{{/each}}')])], ['끝'])];
    const data = {
      list: [
        { name: '가', parts: ['1', '2'] },
        { name: '나', parts: ['3'] },
      ],
    };
    expect(made(blocks, kind, data).join('').replace(/\|/g, '')).toBe('제목가12나3끝');
  });
  it('leave an empty paragraph where a cell would have none', () => {
    const blocks = [p('제목'), table([cell([p('{{#if a}}'), p('글'), p('{{/if}}')]), '옆'])];
    const { template } = readOffice(MAKE[kind](blocks), kind);
    const xml = bodyOf(fillOffice(template, { a: false }, TRACE), kind);
    expect(xml).not.toMatch(/<hp:subList[^>]*><\/hp:subList>|<\/w:tcPr><\/w:tc>/);
    expect(xml).toMatch(/<hp:subList[^>]*><hp:p [^>]*><hp:run|<\/w:tcPr><w:p\/><\/w:tc>/);
  });

  const wrong: readonly (readonly [string, readonly Block[], readonly unknown[]])[] = [
    [
      'a helper nobody knows',
      [p('제목'), p('{{shout name}}')],
      [['template/unknown-helper', 'form.KIND paragraph 2', 3]],
    ],
    [
      'a name that leads out of the data',
      [p('제목'), table(['', '{{a.constructor}}'])],
      [['template/prototype', 'form.KIND table 1, row 1, cell 2', 3]],
    ],
    [
      '__proto__ in a loop',
      [p('{{#each list}}{{__proto__.x}}{{/each}} 끝')],
      [['template/prototype', 'form.KIND paragraph 1', 17]],
    ],
    ['output that is not escaped', [p('가 {{{name}}}')], [['template/unescaped', 'form.KIND paragraph 1', 3]]],
    ['a partial', [p('{{> other}}')], [['template/partial', 'form.KIND paragraph 1', 1]]],
    ['a decorator', [p('{{* deco}}')], [['template/decorator', 'form.KIND paragraph 1', 1]]],
    [
      'a field used as amount and as day',
      [p('{{won a}} {{date a}}')],
      [['template/clashing-uses', 'form.KIND paragraph 1', 18]],
    ],
    ['a particle after a field', [p('{{name}}은 온다')], [['template/bare-particle', 'form.KIND paragraph 1', 9]]],
    ['text that turns its direction', [p('{{a}}\u202e')], [['template/hidden-character', 'form.KIND paragraph 1', 6]]],
    ['a block that never ends', [p('{{#if a}}글')], [['template/syntax', expect.any(String), expect.any(Number)]]],
    ['a tag that never ends', [p('가 {{name'), p('나')], [['template/syntax', expect.any(String), expect.any(Number)]]],
    [
      'a block from a cell to outside',
      [p('제목'), table(['{{#if a}}글']), p('{{/if}}')],
      [['office/block-across', 'form.KIND table 1, row 1, cell 1', 1]],
    ],
    [
      'a loop that begins in the second cell',
      [p('제목'), table(['이름', '{{#each a}}{{this}}', '{{/each}}'])],
      [['office/block-place', 'form.KIND table 1, row 1, cell 2', 1]],
    ],
    [
      'a block that ends amid another paragraph',
      [p('제목'), p('{{#if a}}가'), p('나{{/if}}다')],
      [['office/block-place', 'form.KIND paragraph 3', 1]],
    ],
    [
      'a table that may lose all its rows',
      [p('제목'), table(['{{#if a}}가', '나{{/if}}'])],
      [['office/block-table', 'form.KIND table 1, row 1, cell 1', 1]],
    ],
    [
      'a loop over part of a merged cell',
      [
        p('제목'),
        table([cell('합친 칸', { rows: 2 }), '가'], ['{{#each a}}{{this}}{{/each}}'], ['{{#each a}}가', '{{/each}}']),
        table([cell('가', { rows: 2 }), '나'], ['{{#each a}}{{this}}'], ['다', '라{{/each}}']),
      ],
      [['office/block-merged', 'form.KIND table 2, row 2, cell MERGED', 1]],
    ],
  ];
  it.each(wrong)('%s is told at its place', (_, blocks, expected) => {
    const wanted = JSON.parse(
      JSON.stringify(expected.map((one) => (one as unknown[]).map((part) => (typeof part === 'object' ? '*' : part))))
        .replaceAll('KIND', kind)
        // DOCX counts the lower part of a merged cell, HWPX does not.
        .replaceAll('MERGED', kind === 'docx' ? '2' : '1'),
    ) as unknown[][];
    const found = problemsOf(blocks, kind).map((one, index) =>
      one.map((part, at) => (wanted[index]?.[at] === '*' ? '*' : part)),
    );
    expect(found).toEqual(wanted);
  });
});

describe('an HWPX file', () => {
  const FIELD = (name: string, text: string): string =>
    `<hp:p id="0" paraPrIDRef="0" styleIDRef="0"><hp:run charPrIDRef="0"><hp:ctrl><hp:fieldBegin id="7" type="CLICK_HERE" name="${name}" editable="1" dirty="0" fieldid="9"><hp:parameters cnt="1"><hp:stringParam name="Direction">이곳을 누르세요</hp:stringParam></hp:parameters></hp:fieldBegin></hp:ctrl>${text}<hp:ctrl><hp:fieldEnd beginIDRef="7" fieldid="9"/></hp:ctrl><hp:t> 끝</hp:t></hp:run></hp:p>`;
  it.each([
    ['typed into it', FIELD('이름', '<hp:t>{{name}}</hp:t>')],
    ['in its name, in place of its hint', FIELD('{{name}}', '<hp:t>이곳을 </hp:t><hp:t>누르세요</hp:t>')],
    ['in its name, when it is empty', FIELD('{{name}}', '')],
  ])('has a field to be clicked (누름틀) with a tag %s filled as plain text, which is printed', (_, body) => {
    const { template, problems } = readOffice(makeHwpx([], { body }), 'hwpx');
    expect(problems).toEqual([]);
    const xml = bodyOf(fillOffice(template, { name: '햇살' }, TRACE), 'hwpx');
    expect(xml.replace(/<[^>]*>/g, '').trim()).toBe('햇살 끝');
    expect(xml).not.toMatch(/fieldBegin|fieldEnd|누르세요/);
  });
  it('keeps a field to be clicked that has no tag', () => {
    const { template } = readOffice(makeHwpx([], { body: FIELD('이름', '<hp:t>이곳을 누르세요</hp:t>') }), 'hwpx');
    expect(bodyOf(fillOffice(template, {}, TRACE), 'hwpx')).toMatch(/fieldBegin.*누르세요.*fieldEnd/);
  });
  it('keeps the settings of its page: its first paragraph is neither repeated nor left out', () => {
    expect(problemsOf([p('{{#if a}}'), p('글'), p('{{/if}}')])).toEqual([]);
    const xml = bodyOf(
      fillOffice(readOffice(makeHwpx([p('{{#if a}}'), p('글'), p('{{/if}}')]), 'hwpx').template, { a: false }, TRACE),
      'hwpx',
    );
    expect(xml).toContain('<hp:secPr');
    expect(xml).not.toContain('글');
  });
  it('with changes that nobody has accepted is refused', () => {
    const body = '<hp:p><hp:run><hp:t><hp:insertBegin Id="1"/>가<hp:insertEnd Id="1"/></hp:t></hp:run></hp:p>';
    expect(() => readOffice(makeHwpx([], { body }), 'hwpx')).toThrow(
      expect.objectContaining({ code: 'office/tracked-changes' }),
    );
  });
});

describe('a DOCX file', () => {
  it('with changes that nobody has accepted is refused', () => {
    const body = '<w:p><w:ins><w:r><w:t>가</w:t></w:r></w:ins></w:p>';
    expect(() => readOffice(makeDocx([], { body }), 'docx')).toThrow(
      expect.objectContaining({ code: 'office/tracked-changes' }),
    );
  });
  it('is filled in headers and footers too, and in boxes', () => {
    const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const bytes = makeDocx([p('{{a}}')], {
      entries: { 'word/header1.xml': `<w:hdr ${W}><w:p><w:r><w:t>머리 {{b}}</w:t></w:r></w:p></w:hdr>` },
    });
    const { template, problems } = readOffice(bytes, 'docx');
    expect(problems).toEqual([]);
    const files = unzipSync(fillOffice(template, { a: 'x', b: 'y' }, TRACE));
    expect(strFromU8(files['word/header1.xml'] ?? new Uint8Array())).toContain('머리 y');
  });
  it('is told where a block begins in a link and ends outside', () => {
    const body =
      '<w:p><w:r><w:t>{{#if a}}</w:t></w:r><w:hyperlink w:anchor="x"><w:r><w:t>가{{/if}}</w:t></w:r></w:hyperlink><w:r><w:t>나</w:t></w:r></w:p>';
    expect(readOffice(makeDocx([], { body }), 'docx').problems.map(({ code }) => code)).toEqual([
      'office/block-styles',
    ]);
  });
  it('loses what would tie repeated paragraphs to each other, and content controls that would overwrite a value', () => {
    const body =
      '<w:sdt><w:sdtPr><w:showingPlcHdr/><w:dataBinding w:xpath="/a"/></w:sdtPr><w:sdtContent><w:p w14:paraId="1" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:r><w:t>{{a}}</w:t></w:r></w:p></w:sdtContent></w:sdt>';
    const xml = bodyOf(fillOffice(readOffice(makeDocx([], { body }), 'docx').template, { a: 'x' }, TRACE), 'docx');
    expect(xml).not.toMatch(/paraId|showingPlcHdr|dataBinding/);
    expect(xml).toContain('>x<');
  });
});
