import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { randomBytes } from 'node:crypto';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { makeDocx } from '../../../../../test/builders/office/docx.js';
import { makeHwpx, packed, type HwpxOptions } from '../../../../../test/builders/office/hwpx.js';
import { p } from '../../../../../test/builders/office/model.js';
import { DocumentError } from '../../document-error.js';
import type { OfficeKind } from '../kinds.js';
import { OFFICE_LIMITS } from '../limits.js';
import { openOffice } from './open.js';

/**
 * Bytes, without what is only waiting to be collected: what comes and goes says nothing of what is kept. The collector
 * gives buffers back on a thread of its own, after it has returned, so it is asked until no more comes back.
 */
async function memoryInUse(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let least = Infinity;
  for (let inVain = 0; inVain < 3;) {
    collect();
    await setTimeout(20);
    const { arrayBuffers, heapUsed } = process.memoryUsage();
    inVain = arrayBuffers + heapUsed < least - 1024 ** 2 ? 0 : inVain + 1;
    least = Math.min(least, arrayBuffers + heapUsed);
  }
  return least;
}

const PLAIN = [p('{{name}}')];
const hwpx = makeHwpx(PLAIN);
const docx = makeDocx(PLAIN);
const hwpxWith = (entries: NonNullable<HwpxOptions['entries']>): Uint8Array => makeHwpx(PLAIN, { entries });
const docxWith = (entries: NonNullable<HwpxOptions['entries']>): Uint8Array => makeDocx(PLAIN, { entries });
const bodyWith = (xml: string): Uint8Array => makeDocx(PLAIN, { body: `<w:p>${xml}</w:p>` });
const relation = (type: string, target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" TargetMode="External" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
const RELS = 'word/_rels/document.xml.rels';
const field = (instruction: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

function codeOf(bytes: Uint8Array, kind: OfficeKind = 'hwpx'): string {
  try {
    openOffice(bytes, kind);
    return 'opened';
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    expect(error.pointer).toBe(`/form.${kind}`);
    for (const words of Object.values(error.words)) expect(words).toMatch(/form\.(?:hwpx|docx)(?:(?!\{\w+\}).)*$/s);
    return error.code;
  }
}

/** The same file with bytes of its directory changed, as an attacker would. */
function altered(bytes: Uint8Array, change: (view: DataView, entry: number, end: number) => void): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const end = copy.length - 22;
  change(view, view.getUint32(end + 16, true), end);
  return copy;
}
const ZEROS = new Uint8Array(30e6);
/** Unpacks to more than is taken, and says so; and one that says it unpacks to ten bytes. */
const bomb = hwpxWith({ 'BinData/a.png': ZEROS });
const liar = altered(packed({ 'BinData/a.png': ZEROS, ...unzipSync(hwpx) }), (view, entry) =>
  view.setUint32(entry + 24, 10, true),
);

/** Of this many bytes: an HWPX file with a picture of noise, which does not pack, brought to the size by its name’s length. */
function hwpxOfSize(size: number): Uint8Array {
  const withNoise = (length: number): Uint8Array => {
    const noise = new Uint8Array(length);
    for (let at = 0; at < length; at += 65_536) noise.set(randomBytes(Math.min(65_536, length - at)), at);
    const files = Object.entries(unzipSync(hwpx)).map(([name, content]) => [name, [content, { level: 0 }]] as const);
    return zipSync({ ...Object.fromEntries(files), 'BinData/image1.png': [noise, { level: 0 }] });
  };
  return withNoise(size - withNoise(0).length);
}

describe('an office’s file', () => {
  it.each([
    ['HWPX', hwpx, 'hwpx'],
    ['DOCX', docx, 'docx'],
  ] as const)('of kind %s is opened, with its parts', (_, bytes, kind) => {
    const opened = openOffice(bytes, kind);
    expect(opened.kind).toBe(kind);
    expect(opened.entries.size).toBe(Object.keys(unzipSync(bytes)).length);
  });
  it('of exactly 10 MB is taken, and one byte less; one more is refused', () => {
    expect(codeOf(hwpxOfSize(OFFICE_LIMITS.packed - 1))).toBe('opened');
    expect(codeOf(hwpxOfSize(OFFICE_LIMITS.packed))).toBe('opened');
    expect(codeOf(hwpxOfSize(OFFICE_LIMITS.packed + 1))).toBe('office/too-large');
  });
  it('cut off anywhere is refused and never read on', () => {
    for (let length = 0; length < hwpx.length; length += 37)
      expect(codeOf(hwpx.subarray(0, length))).toMatch(/^office\/(?:empty|not-a-zip|damaged)$/);
  });
  it('with any one byte of its directory or heads changed opens as it was, or is refused with a reason', () => {
    const end = new DataView(hwpx.buffer).getUint32(hwpx.length - 6, true);
    for (let at = 0; at < hwpx.length; at += at < 200 || at >= end ? 1 : 97)
      for (const bit of [1, 0x80]) {
        const copy = hwpx.slice();
        copy[at] = (copy[at] ?? 0) ^ bit;
        expect(codeOf(copy)).toMatch(/^(?:opened$|office\/)/);
      }
  });

  const refused: readonly (readonly [string, string, () => Uint8Array, OfficeKind?])[] = [
    ['of 0 bytes', 'office/empty', () => new Uint8Array()],
    ['that is plain text', 'office/not-a-zip', () => strToU8('HWP Document File V3.00')],
    ['that is a PDF', 'office/not-a-zip', () => strToU8('%PDF-1.7 …')],
    ['that is a picture', 'office/not-a-zip', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    [
      'of the older format',
      'office/old-format',
      () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    ],
    [
      'with a password, as Word locks it',
      'office/encrypted',
      () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
    ],
    [
      'with a locked entry',
      'office/encrypted',
      () => altered(hwpx, (view, entry) => view.setUint16(entry + 8, 1, true)),
    ],
    [
      'with a password, as Hancom locks it',
      'office/encrypted',
      () =>
        hwpxWith({
          'META-INF/manifest.xml':
            '<odf:manifest xmlns:odf="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><odf:file-entry odf:full-path="Contents/section0.xml"><odf:encryption-data/></odf:file-entry></odf:manifest>',
        }),
    ],
    ['that is a ZIP of something else', 'office/unknown-kind', () => packed({ 'a.txt': 'a' })],
    ['that is a workbook', 'office/unknown-kind', () => docxWith({ '[Content_Types].xml': '<Types/>' }), 'docx'],
    ['named .hwpx that is a DOCX', 'office/other-kind', () => docx],
    ['named .docx that is an HWPX', 'office/other-kind', () => hwpx, 'docx'],
    ['with a bomb', 'office/unpacks-too-large', () => bomb],
    ['with a bomb that tells a small size', 'office/damaged', () => liar],
    [
      'whose entries share their bytes',
      'office/damaged',
      () =>
        altered(packed({ a: randomBytes(9_000), b: randomBytes(9_000) }), (view, entry, end) => {
          const second = entry + 46 + 1;
          view.setUint32(second + 42, 0, true);
          expect(second).toBeLessThan(end);
        }),
    ],
    [
      'of more entries than a form has',
      'office/too-many-entries',
      () => packed(Object.fromEntries(Array.from({ length: 301 }, (_, at) => [`BinData/${at}.png`, 'x']))),
    ],
    ['with a name that climbs out', 'office/entry-name', () => hwpxWith({ '../evil.xml': '<a/>' })],
    ['with a name that climbs out within', 'office/entry-name', () => hwpxWith({ 'BinData/../../evil.png': 'x' })],
    ['with a name from the root', 'office/entry-name', () => hwpxWith({ '/etc/passwd': 'x' })],
    ['with a name of Windows', 'office/entry-name', () => hwpxWith({ 'BinData\\..\\evil.png': 'x' })],
    ['with a name of a drive', 'office/entry-name', () => hwpxWith({ 'C:evil.png': 'x' })],
    ['with a name of 201 bytes', 'office/entry-name', () => hwpxWith({ [`BinData/${'a'.repeat(189)}.png`]: 'x' })],
    ['with two names of one file', 'office/entry-name', () => hwpxWith({ 'contents/Section0.xml': '<a/>' })],
    [
      'with a wrong checksum',
      'office/damaged',
      () => altered(hwpx, (view, entry) => view.setUint32(entry + 16, 1, true)),
    ],
    ['with VBA', 'office/macros', () => docxWith({ 'word/vbaProject.bin': 'x' }), 'docx'],
    [
      'that says it has macros',
      'office/macros',
      () =>
        docxWith({
          '[Content_Types].xml': '<Types ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>',
        }),
      'docx',
    ],
    [
      'with a script',
      'office/macros',
      () => hwpxWith({ 'Scripts/sourceScripts.js': 'function OnDocument_Open() { run("calc"); }' }),
    ],
    ['with a script under another name', 'office/macros', () => hwpxWith({ 'Contents/run.js': 'x' })],
    ['with an OLE object', 'office/embedded-object', () => hwpxWith({ 'BinData/ole1.ole': 'x' })],
    [
      'with an embedded workbook',
      'office/embedded-object',
      () => docxWith({ 'word/embeddings/book.xlsx': 'x' }),
      'docx',
    ],
    ['with a control', 'office/macros', () => docxWith({ 'word/activeX/activeX1.xml': '<a/>' }), 'docx'],
    ['with a part nobody knows', 'office/unknown-part', () => hwpxWith({ 'Other/a.dat': 'x' })],
    ['with an object in its text', 'office/embedded-object', () => bodyWith('<w:r><w:object/></w:r>'), 'docx'],
    ['with a chunk of HTML', 'office/embedded-object', () => makeDocx([], { body: '<w:altChunk/><w:p/>' }), 'docx'],
    [
      'that loads a template',
      'office/external',
      () => docxWith({ [RELS]: relation('attachedTemplate', 'https://example.org/a.dotm') }),
      'docx',
    ],
    [
      'that loads a picture',
      'office/external',
      () => docxWith({ [RELS]: relation('image', 'https://example.org/a.png') }),
      'docx',
    ],
    [
      'with a link that runs a script',
      'office/external',
      () => docxWith({ [RELS]: relation('hyperlink', 'javascript:alert(1)') }),
      'docx',
    ],
    [
      'with a link to a file',
      'office/external',
      () => docxWith({ [RELS]: relation('hyperlink', 'file:///c:/a.exe') }),
      'docx',
    ],
    [
      'with a field that runs a program',
      'office/active-field',
      () => bodyWith(field('DDEAUTO c:\\\\windows\\\\cmd.exe')),
      'docx',
    ],
    [
      'with such a field split over runs',
      'office/active-field',
      () => bodyWith(field('DD</w:instrText></w:r><w:r><w:instrText>E cmd')),
      'docx',
    ],
    [
      'with a simple field that loads a picture',
      'office/active-field',
      () => bodyWith('<w:fldSimple w:instr=" INCLUDEPICTURE &quot;http://a&quot; "/>'),
      'docx',
    ],
    [
      'with a field that links to a script',
      'office/external',
      () => bodyWith(field('HYPERLINK "javascript:alert(1)"')),
      'docx',
    ],
    [
      'with a document type',
      'office/document-type',
      () => hwpxWith({ 'settings.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
    ],
    [
      'with a document type in another encoding',
      'office/not-xml',
      () => hwpxWith({ 'settings.xml': Buffer.from('\ufeff<!DOCTYPE a><a/>', 'utf16le') }),
    ],
    ['with an entity nobody declared', 'office/not-xml', () => makeHwpx([], { body: '&xxe;' })],
    ['with XML that does not close', 'office/not-xml', () => makeHwpx([], { body: '<hp:p>' })],
    ['with 100,000 elements', 'office/too-complex', () => makeHwpx([], { body: '<hp:p/>'.repeat(100_000) })],
    [
      '1,600 elements deep',
      'office/too-complex',
      () => makeHwpx([], { body: '<hp:p>'.repeat(1_600) + '</hp:p>'.repeat(1_600) }),
    ],
    [
      'with a picture that stands elsewhere',
      'office/external',
      () =>
        hwpxWith({
          'Contents/content.hpf':
            '<p xmlns:opf="http://www.idpf.org/2007/opf/"><opf:item id="image1" href="http://example.org/a.png" isEmbeded="0"/></p>',
        }),
    ],
    [
      'with a link that runs a script, as Hancom writes it',
      'office/external',
      () =>
        makeHwpx([], {
          body: '<hp:p><hp:run><hp:ctrl><hp:fieldBegin type="HYPERLINK"><hp:parameters><hp:stringParam name="Path">javascript\\:alert(1)</hp:stringParam></hp:parameters></hp:fieldBegin></hp:ctrl></hp:run></hp:p>',
        }),
    ],
    [
      'with an object of another program',
      'office/embedded-object',
      () => makeHwpx([], { body: '<hp:p><hp:run><hp:ole/></hp:run></hp:p>' }),
    ],
    [
      'that takes its styles from another document',
      'office/external',
      () =>
        hwpxWith({
          'Contents/header.xml':
            '<hh:head xmlns:hh="h"><hh:linkinfo pageInherit="0" path="\\\\server\\a.hwpx"/></hh:head>',
        }),
    ],
  ];
  it.each(refused.map(([name, code, bytes, kind = 'hwpx']) => [name, code, bytes, kind] as const))(
    '%s is refused: %s',
    (_, code, bytes, kind) => {
      expect(codeOf(bytes(), kind)).toBe(code);
    },
  );

  it('with the empty scripts that the word processor writes itself is taken', () => {
    const header = 'var Documents = XHwpDocuments;\r\nvar Document = Documents.Active_XHwpDocument;\r\n';
    const source = 'function OnDocument_New()\r\n{\r\n\t//todo : \r\n}\r\nfunction OnDocument_Open()\r\n{\r\n}\r\n';
    for (const scripts of [
      { 'Scripts/headerScripts.js': header, 'Scripts/sourceScripts.js': source },
      {
        'Scripts/headerScripts': Buffer.from(header, 'utf16le'),
        'Scripts/sourceScripts': Buffer.from(source, 'utf16le'),
      },
    ])
      expect(codeOf(hwpxWith(scripts))).toBe('opened');
  });
  it.each([
    ['a link that a person may follow', docxWith({ [RELS]: relation('hyperlink', 'https://example.org/a') })],
    ['page numbers', bodyWith(field(' PAGE ') + field('NUMPAGES \\* Arabic'))],
  ])('with %s is taken', (_, bytes) => {
    expect(codeOf(bytes, 'docx')).toBe('opened');
  });

  it('that is a bomb costs less than 50 MB of memory, however often it comes', async () => {
    const deep = makeHwpx([], { body: '<hp:p>'.repeat(200_000) });
    const before = await memoryInUse();
    for (let round = 0; round < 20; round += 1)
      for (const bytes of [bomb, liar, deep]) expect(codeOf(bytes)).not.toBe('opened');
    expect(((await memoryInUse()) - before) / 1024 ** 2).toBeLessThan(50);
  }, 60_000);
});
