import { strFromU8, unzipSync } from 'fflate';
import { makeDocx } from '../../../../../test/builders/office/docx.js';
import { makeHwpx, type HwpxOptions } from '../../../../../test/builders/office/hwpx.js';
import { p } from '../../../../../test/builders/office/model.js';
import { readQr } from '../../../../../test/documents/read-qr.js';
import { fillOffice } from '../fill-office.js';
import type { OfficeKind } from '../kinds.js';
import { openOffice } from '../package/open.js';
import { readOffice } from '../read-office.js';

const MARK = {
  number: '제2024-000123호',
  code: '3467-9ACD-EFGH-JKMN',
  address: 'https://gongo.example.go.kr/verify/3467-9ACD-EFGH-JKMN',
  madeOn: '2024-04-05',
};
const TRACE = { title: '제목', lines: ['서식 틀 a/v1 · 규정 b'], mark: MARK };
const MAIN = { hwpx: 'Contents/section0.xml', docx: 'word/document.xml' };
const LIST = { hwpx: 'Contents/content.hpf', docx: 'word/_rels/document.xml.rels' };
const FOLDER = { hwpx: 'BinData/', docx: 'word/media/' };
const HEAD = 'Contents/header.xml';
const TYPES = '[Content_Types].xml';

type Files = Readonly<Record<string, Uint8Array>>;
const textOf = (files: Files, name: string): string => strFromU8(files[name] ?? new Uint8Array());
const picturesIn = (files: Files, kind: OfficeKind): string[] =>
  Object.keys(files).filter((name) => name.startsWith(FOLDER[kind]));
const filled = (bytes: Uint8Array, kind: OfficeKind, trace: Parameters<typeof fillOffice>[2] = TRACE): Uint8Array => {
  const { template, problems } = readOffice(bytes, kind);
  expect(problems).toEqual([]);
  return fillOffice(template, { a: 'x' }, trace);
};
const make = (kind: OfficeKind, entries: NonNullable<HwpxOptions['entries']> = {}): Uint8Array =>
  (kind === 'hwpx' ? makeHwpx : makeDocx)([p('글 {{a}}')], { entries });

describe.each(['hwpx', 'docx'] as const)('a kept document of kind %s', (kind) => {
  it('says at its end, in this order: number, day and code, where to ask, and what it was made from', () => {
    const text = textOf(unzipSync(filled(make(kind), kind)), MAIN[kind]).replace(/<[^>]*>/g, '|');
    expect(text.replace(/\|+/g, '|')).toMatch(
      /글 x\|.*문서번호 제2024-000123호 · 작성일 2024-04-05 · 확인번호 3467-9ACD-EFGH-JKMN\|진위 확인 https:\/\/gongo\.example\.go\.kr\/verify\/3467-9ACD-EFGH-JKMN\|서식 틀 a\/v1 · 규정 b\|$/,
    );
    expect(text).not.toContain('대신하는');
  });
  it('that corrects another names it', () => {
    const trace = { ...TRACE, mark: { ...MARK, replaces: '제2024-000007호' } };
    expect(textOf(unzipSync(filled(make(kind), kind, trace)), MAIN[kind])).toContain('대신하는 문서 제2024-000007호');
  });
  it('holds one picture more, that is the QR code of the address, named by its text and told in its lists', () => {
    const files = unzipSync(filled(make(kind), kind));
    const [picture = '', ...more] = picturesIn(files, kind);
    expect(more).toEqual([]);
    expect(readQr(files[picture] ?? new Uint8Array())).toBe(MARK.address);
    const [, id = ''] = /\/(\w+)\.png$/.exec(picture) ?? [];
    const named = kind === 'hwpx' ? `binaryItemIDRef="${id}"` : `r:embed="${id}"`;
    expect(textOf(files, MAIN[kind]).split(named)).toHaveLength(2);
    const told = kind === 'hwpx' ? `id="${id}" href="${picture}" media-type="image/png"` : `Target="media/${id}.png"`;
    expect(textOf(files, LIST[kind])).toContain(told);
    if (kind === 'docx') expect(textOf(files, TYPES)).toContain('<Default Extension="png" ContentType="image/png"/>');
  });
  it('is the same bytes each time; of another number or code, others', () => {
    const once = filled(make(kind), kind);
    expect(Buffer.compare(once, filled(make(kind), kind))).toBe(0);
    const other = { ...TRACE, mark: { ...MARK, number: '제2024-000124호' } };
    expect(Buffer.compare(once, filled(make(kind), kind, other))).not.toBe(0);
  });
  it('has nothing in it that would be refused: filled, handed in and kept again, it holds both pictures', () => {
    const once = filled(make(kind), kind);
    expect(() => openOffice(once, kind)).not.toThrow();
    const files = unzipSync(filled(once, kind, { ...TRACE, mark: { ...MARK, address: `${MARK.address}/2` } }));
    const texts = picturesIn(files, kind).map((name) => readQr(files[name] ?? new Uint8Array()));
    expect(texts.sort()).toEqual([MARK.address, `${MARK.address}/2`]);
    if (kind === 'docx') expect(textOf(files, TYPES).match(/Extension="png"/g)).toHaveLength(1);
  });
  it('takes a name for its picture that no other file of the office has, however that is written', () => {
    const name = kind === 'hwpx' ? 'Image1.PNG' : 'QR1.jpg';
    const seal = Uint8Array.from([0x89, 0x50, 0x4e, 0x47]);
    const files = unzipSync(filled(make(kind, { [FOLDER[kind] + name]: seal }), kind));
    expect(files[FOLDER[kind] + name]).toEqual(seal);
    expect(picturesIn(files, kind).sort()).toEqual(
      [name, kind === 'hwpx' ? 'image2.png' : 'qr2.png'].map((one) => FOLDER[kind] + one).sort(),
    );
  });
  it('takes no name either that a list of the office has for a file of another name', () => {
    const item = '<opf:item id="image1" href="BinData/logo.png" media-type="image/png" isEmbeded="1"/></opf:manifest>';
    const relation = '<Relationship Id="qr1" Type="x" Target="styles.xml"/></Relationships>';
    const list = textOf(unzipSync(make(kind)), LIST[kind])
      .replace('</opf:manifest>', item)
      .replace('</Relationships>', relation);
    const files = unzipSync(filled(make(kind, { [LIST[kind]]: list }), kind));
    expect(picturesIn(files, kind)).toEqual([FOLDER[kind] + (kind === 'hwpx' ? 'image2.png' : 'qr2.png')]);
  });
  it('says without a mark only what it was made from, and holds no picture', () => {
    const files = unzipSync(filled(make(kind), kind, { title: '', lines: TRACE.lines }));
    expect(picturesIn(files, kind)).toEqual([]);
    expect(textOf(files, MAIN[kind])).not.toContain('문서번호');
    expect(textOf(files, LIST[kind])).not.toContain('png');
  });
  it('whose list of parts is missing or broken is not made, with what is wrong with it', () => {
    const [part, without] =
      kind === 'hwpx' ? ([LIST.hwpx, undefined] as const) : ([LIST.docx, '<Relations/>'] as const);
    const { template } = readOffice(make(kind, { [part]: without }), kind);
    expect(() => fillOffice(template, { a: 'x' }, TRACE)).toThrow(
      expect.objectContaining({ code: 'office/missing-part', pointer: `/form.${kind}` }),
    );
  });
});

describe('the small print of an HWPX file', () => {
  const shapesIn = (head: string): { count: string | undefined; shapes: string[][] } => ({
    count: /charProperties[^>]*itemCnt="(\d+)"/.exec(head)?.[1],
    shapes: [...head.matchAll(/<hh:charPr [^>]*id="(\d+)"[^>]*height="(\d+)"/g)].map(([, id = '', height = '']) => [
      id,
      height,
    ]),
  });
  it('is a shape of characters added behind those of the office, which stay', () => {
    const bytes = make('hwpx');
    const [before, after] = [unzipSync(bytes), unzipSync(filled(bytes, 'hwpx'))].map((one) =>
      shapesIn(textOf(one, HEAD)),
    );
    const id = String(before!.shapes.length);
    expect(after).toEqual({ count: String(Number(before!.count) + 1), shapes: [...before!.shapes, [id, '800']] });
    expect(textOf(unzipSync(filled(bytes, 'hwpx')), MAIN.hwpx)).toContain(`charPrIDRef="${id}"><hp:pic`);
  });
  it('is the first shape where the file keeps no list of them', () => {
    const head = '<hh:head xmlns:hh="http://www.hancom.co.kr/hwpml/2011/head"/>';
    const files = unzipSync(filled(make('hwpx', { [HEAD]: head }), 'hwpx'));
    expect(textOf(files, HEAD)).toBe(head);
    expect(textOf(files, MAIN.hwpx)).toContain('charPrIDRef="0"><hp:pic');
  });
  it('declares what its picture needs where the section does not', () => {
    const bare = textOf(unzipSync(make('hwpx')), MAIN.hwpx).replace(/ xmlns:hc="[^"]*"/, '');
    const xml = textOf(unzipSync(filled(make('hwpx', { [MAIN.hwpx]: bare }), 'hwpx')), MAIN.hwpx);
    expect(xml).toContain('<hp:pic xmlns:hc="http://www.hancom.co.kr/hwpml/2011/core" ');
    expect(textOf(unzipSync(filled(make('hwpx'), 'hwpx')), MAIN.hwpx)).toContain('<hp:pic id=');
  });
});

describe('the picture of a DOCX file', () => {
  it('has a list of relations made for it where the file has none, or an empty one', () => {
    const empty = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
    for (const relations of [undefined, empty]) {
      const files = unzipSync(filled(make('docx', { [LIST.docx]: relations }), 'docx'));
      expect(textOf(files, LIST.docx)).toMatch(
        /<Relationships [^>]*[^/]><Relationship Id="qr1" Type="http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships\/image" Target="media\/qr1\.png"\/><\/Relationships>$/,
      );
    }
  });
  it('of a strict file belongs to what that knows, and so do attributes of a text without prefixes', () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    const body = `<document xmlns="${strict}"><body><p><r><t>{{a}}</t></r></p><sectPr/></body></document>`;
    const files = unzipSync(filled(make('docx', { [MAIN.docx]: body }), 'docx'));
    expect(textOf(files, MAIN.docx)).toContain(`<w:p xmlns:w="${strict}"><w:pPr><w:keepNext/><w:spacing w:before="0"`);
    expect(textOf(files, MAIN.docx)).not.toContain('schemas.openxmlformats.org');
    expect(textOf(files, LIST.docx)).toContain('Type="http://purl.oclc.org/ooxml/officeDocument/relationships/image"');
  });
});
