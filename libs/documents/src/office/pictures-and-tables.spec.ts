import { unzipSync, strFromU8 } from 'fflate';
import { makeDocx } from '../../../../test/builders/office/docx.js';
import { makeHwpx } from '../../../../test/builders/office/hwpx.js';
import { cell, p, table, type Block, type TableBlock } from '../../../../test/builders/office/model.js';
import { fillOffice } from './fill-office.js';
import type { OfficeKind } from './kinds.js';
import { readOffice } from './read-office.js';
import { qrPicture } from '../identity/qr-picture.js';
import { readByRhwp, readByWordExtractor } from '../../../../test/documents/read-office.js';
import { readQr } from '../../../../test/documents/read-qr.js';

/** Pictures that tell by themselves which one they are. */
const LOGO = qrPicture('logo').bytes;
const SEAL = qrPicture('seal').bytes;
const TRACE = {
  title: '제목',
  lines: ['서식 틀 a/v1'],
  mark: { number: '제2024-000001호', code: '3467-9ACD-EFGH-JKMN', address: 'http://a/verify/x', madeOn: '2024-04-05' },
};
const PEOPLE = Array.from({ length: 6 }, (_, at) => ({ name: `사람${at}`, amount: `${at}000` }));

const filled = (bytes: Uint8Array, kind: OfficeKind, data: Readonly<Record<string, unknown>>): Uint8Array => {
  const { template, problems } = readOffice(bytes, kind);
  expect(problems).toEqual([]);
  return fillOffice(template, data, TRACE);
};
const linesOf = async (bytes: Uint8Array, kind: OfficeKind): Promise<readonly string[]> =>
  kind === 'hwpx' ? (await readByRhwp(bytes)).lines : readByWordExtractor(bytes);

describe('pictures of an office in its HWPX file', () => {
  const SIDE = 3_000;
  const hwpxPicture = (id: string, place = 'treatAsChar="1"', wrap = 'TOP_AND_BOTTOM'): string =>
    `<hp:pic id="1" zOrder="1" numberingType="PICTURE" textWrap="${wrap}" textFlow="BOTH_SIDES" lock="0" dropcapstyle="None" href="" groupLevel="0" instid="1" reverse="0"><hp:offset x="0" y="0"/><hp:orgSz width="${SIDE}" height="${SIDE}"/><hp:curSz width="${SIDE}" height="${SIDE}"/><hp:flip horizontal="0" vertical="0"/><hp:rotationInfo angle="0" centerX="0" centerY="0" rotateimage="1"/><hp:renderingInfo><hc:transMatrix e1="1" e2="0" e3="0" e4="0" e5="1" e6="0"/><hc:scaMatrix e1="1" e2="0" e3="0" e4="0" e5="1" e6="0"/><hc:rotMatrix e1="1" e2="0" e3="0" e4="0" e5="1" e6="0"/></hp:renderingInfo><hc:img binaryItemIDRef="${id}" bright="0" contrast="0" effect="REAL_PIC" alpha="0"/><hp:imgRect><hc:pt0 x="0" y="0"/><hc:pt1 x="${SIDE}" y="0"/><hc:pt2 x="${SIDE}" y="${SIDE}"/><hc:pt3 x="0" y="${SIDE}"/></hp:imgRect><hp:imgClip left="0" right="${SIDE}" top="0" bottom="${SIDE}"/><hp:inMargin left="0" right="0" top="0" bottom="0"/><hp:imgDim dimwidth="${SIDE}" dimheight="${SIDE}"/><hp:effects/><hp:sz width="${SIDE}" widthRelTo="ABSOLUTE" height="${SIDE}" heightRelTo="ABSOLUTE" protect="0"/><hp:pos ${place} affectLSpacing="0" flowWithText="1" allowOverlap="1" holdAnchorAndSO="0" vertRelTo="PARA" horzRelTo="PARA" vertAlign="TOP" horzAlign="LEFT" vertOffset="0" horzOffset="9000"/><hp:outMargin left="0" right="0" top="0" bottom="0"/></hp:pic>`;
  /** The file of a builder, with pictures put where a text says so. */
  const withPictures = (blocks: readonly Block[], pictures: Readonly<Record<string, string>>): Uint8Array => {
    const plain = unzipSync(makeHwpx(blocks));
    const item = (id: string): string =>
      `<opf:item id="${id}" href="BinData/${id}.png" media-type="image/png" isEmbeded="1"/>`;
    let section = strFromU8(plain['Contents/section0.xml']!);
    for (const [text, xml] of Object.entries(pictures)) section = section.replace(`<hp:t>${text}</hp:t>`, () => xml);
    return makeHwpx(blocks, {
      entries: {
        'Contents/section0.xml': section,
        'Contents/content.hpf': strFromU8(plain['Contents/content.hpf']!).replace(
          '</opf:manifest>',
          `${item('image1')}${item('image2')}</opf:manifest>`,
        ),
        'BinData/image1.png': LOGO,
        'BinData/image2.png': SEAL,
      },
    });
  };
  const drawn = async (bytes: Uint8Array): Promise<string[]> => (await readByRhwp(bytes)).pictures.map(readQr);

  it('are drawn as they were: in the text, over it as a seal is, in a cell and in the head of the page', async () => {
    const head = `<hp:ctrl><hp:header id="1" applyPageType="BOTH"><hp:subList id="" textDirection="HORIZONTAL" lineWrap="BREAK" vertAlign="TOP" linkListIDRef="0" linkListNextIDRef="0" textWidth="48190" textHeight="2834" hasTextRef="0" hasNumRef="0"><hp:p id="0" paraPrIDRef="0" styleIDRef="0"><hp:run charPrIDRef="0">${hwpxPicture('image1')}<hp:t/></hp:run></hp:p></hp:subList></hp:header></hp:ctrl>`;
    const bytes = withPictures(
      [p('글'), p('머리'), p('그림'), p(['대표 {{name}} (인)', '도장']), table(['칸그림', '나'])],
      {
        머리: head,
        그림: hwpxPicture('image1'),
        도장: hwpxPicture('image2', 'treatAsChar="0"', 'IN_FRONT_OF_TEXT'),
        칸그림: hwpxPicture('image2'),
      },
    );
    const made = filled(bytes, 'hwpx', { name: '김하나' });
    // The reader draws none of a page's head, here or there; it stands in the file as it stood.
    const before = await drawn(bytes);
    expect(before.toSorted()).toEqual(['logo', 'seal', 'seal']);
    expect((await drawn(made)).toSorted()).toEqual([TRACE.mark.address, ...before].toSorted());
    expect(strFromU8(unzipSync(made)['Contents/section0.xml']!)).toMatch(/<hp:header .*"image1".*<\/hp:header>/);
    expect((await readByRhwp(made)).lines.join()).toContain('대표 김하나 (인)');
    expect(Object.keys(unzipSync(made)).filter((name) => name.startsWith('BinData/'))).toEqual([
      'BinData/image1.png',
      'BinData/image2.png',
      'BinData/image3.png',
    ]);
  });
  it('are repeated with their row, and left out with their paragraph', async () => {
    const bytes = withPictures(
      [
        p('글'),
        table(['{{#each list}}{{name}}', '칸그림'], ['{{/each}}', '']),
        p('{{#if a}}'),
        p('그림'),
        p('{{/if}}'),
      ],
      { 칸그림: hwpxPicture('image2'), 그림: hwpxPicture('image1') },
    );
    const pictures = async (a: boolean): Promise<string[]> => drawn(filled(bytes, 'hwpx', { list: PEOPLE, a }));
    expect((await pictures(true)).filter((one) => one === 'logo')).toHaveLength(1);
    expect((await pictures(false)).filter((one) => one === 'logo')).toHaveLength(0);
    expect((await pictures(true)).filter((one) => one === 'seal')).toHaveLength(PEOPLE.length);
  });
});

describe('pictures of an office in its DOCX file', () => {
  const PICTURE = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
  const graphic = `<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="${PICTURE}"><pic:pic xmlns:pic="${PICTURE}"><pic:nvPicPr><pic:cNvPr id="0" name="seal"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="rId7"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="400000" cy="400000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>`;
  const WP = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';
  const inline = `<w:drawing><wp:inline ${WP}><wp:extent cx="400000" cy="400000"/><wp:docPr id="1" name="seal"/>${graphic}</wp:inline></w:drawing>`;
  /** Over the text, as a seal is. */
  const floating = `<w:drawing><wp:anchor ${WP} behindDoc="0" distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>900000</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="400000" cy="400000"/><wp:wrapNone/><wp:docPr id="1" name="seal"/><wp:cNvGraphicFramePr/>${graphic}</wp:anchor></w:drawing>`;
  const run = (xml: string): string => `<w:r>${xml}</w:r>`;
  const text = (words: string): string => run(`<w:t>${words}</w:t>`);
  const withPictures = (body: string): Uint8Array => {
    const plain = strFromU8(unzipSync(makeDocx([p('x')]))['word/_rels/document.xml.rels']!);
    const relation =
      '<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/image1.png"/>';
    return makeDocx([], {
      body,
      entries: {
        'word/_rels/document.xml.rels': plain.replace('</Relationships>', `${relation}</Relationships>`),
        'word/media/image1.png': SEAL,
      },
    });
  };

  it('stay, in the text and over it, and are repeated with their row under numbers of their own', async () => {
    const cells = (...contents: string[]): string =>
      `<w:tr>${contents.map((one) => `<w:tc><w:p>${one}</w:p></w:tc>`).join('')}</w:tr>`;
    const body = `<w:p>${text('대표 {{name}} (인)')}${run(floating)}</w:p><w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>${cells(text('{{#each list}}{{name}}'), run(inline) + text('{{/each}}'))}</w:tbl>`;
    const made = filled(withPictures(body), 'docx', { name: '김하나', list: PEOPLE });
    const files = unzipSync(made);
    const xml = strFromU8(files['word/document.xml']!);
    const ids = [...xml.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id);
    // The seal, one for each person, and the QR code.
    expect([ids.length, new Set(ids).size]).toEqual([1 + PEOPLE.length + 1, 1 + PEOPLE.length + 1]);
    expect(xml.split('r:embed="rId7"')).toHaveLength(1 + PEOPLE.length + 1);
    expect(readQr(files['word/media/image1.png']!)).toBe('seal');
    expect(readQr(files['word/media/qr1.png']!)).toBe(TRACE.mark.address);
    expect((await readByWordExtractor(made)).join()).toContain('대표 김하나 (인)');
  });
});

describe.each(['hwpx', 'docx'] as const)('tables within tables of a %s file', (kind) => {
  const make = kind === 'hwpx' ? makeHwpx : makeDocx;
  const around = (blocks: readonly Block[]): TableBlock => ({
    ...table(['']),
    rows: [[cell([p('앞'), ...blocks, p('뒤')])]],
  });
  const inner = table(['이름', '금액'], ['{{#each list}}{{name}}', '{{amount}}{{/each}}']);
  const said = PEOPLE.flatMap(({ name, amount }) => [name, amount]);

  it.each([
    ['one', around([inner])],
    ['three', around([around([around([inner])])])],
  ])('are filled and repeated row by row, %s deep', async (depth, block) => {
    const lines = await linesOf(filled(make([p('글'), block, p('끝')]), kind, { list: PEOPLE }), kind);
    const times = depth === 'one' ? 1 : 3;
    const before = Array.from({ length: times }, () => '앞');
    const wanted = ['글', ...before, '이름', '금액', ...said, ...before.map(() => '뒤'), '끝'];
    expect(lines.slice(0, wanted.length)).toEqual(wanted);
  });
  it('are repeated whole with the row around them, each with rows of its own', async () => {
    const groups = [
      { title: '가', list: PEOPLE.slice(0, 2) },
      { title: '나', list: PEOPLE.slice(2, 5) },
    ];
    const outer: TableBlock = {
      ...table(['', '']),
      rows: [[cell('{{#each groups}}{{title}}'), cell([inner, p('{{/each}}')])]],
    };
    const lines = await linesOf(filled(make([p('글'), outer, p('끝')]), kind, { groups }), kind);
    const wanted = groups.flatMap(({ title, list }) => [
      title,
      '이름',
      '금액',
      ...list.flatMap(({ name, amount }) => [name, amount]),
    ]);
    expect(lines.slice(0, wanted.length + 2)).toEqual(['글', ...wanted, '끝']);
  });
  it('under a condition are left out with it, and their cell keeps a paragraph', async () => {
    const outer: TableBlock = {
      ...table(['']),
      rows: [[cell('가'), cell([p('{{#if a}}'), inner, p('{{/if}}')])]],
      widths: [50, 50],
    };
    const made = (a: boolean): Uint8Array => filled(make([p('글'), outer, p('끝')]), kind, { a, list: PEOPLE });
    expect((await linesOf(made(false), kind)).slice(0, 3)).toEqual(['글', '가', '끝']);
    const xml = strFromU8(unzipSync(made(false))[kind === 'hwpx' ? 'Contents/section0.xml' : 'word/document.xml']!);
    expect(xml).not.toMatch(/<hp:subList[^>]*><\/hp:subList>|<\/w:tcPr><\/w:tc>/);
    expect(await linesOf(made(true), kind)).toContain('사람5');
  });
});
