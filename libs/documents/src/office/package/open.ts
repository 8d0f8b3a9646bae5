import { OFFICE_KINDS, officeFile, OFFICE_MEDIA_TYPES, type OfficeKind } from '../kinds.js';
import { refusal } from '../refusal.js';
import { XmlReader } from '../xml/read.js';
import type { XmlElement } from '../xml/tree.js';
import { refuseDocxDangers } from './docx-dangers.js';
import { refuseHwpxDangers } from './hwpx-dangers.js';
import { refuseUnknownParts } from './known-parts.js';
import { unzip } from './unzip.js';

/** An office's file, opened: nothing in it runs, loads or refers to anything outside. */
export interface OfficePackage {
  readonly kind: OfficeKind;
  /** "form.hwpx" */
  readonly file: string;
  /** By name, in the order of the file. */
  readonly entries: ReadonlyMap<string, Uint8Array>;
  /** An XML part, read once. @throws DocumentError `office/not-xml`, `office/too-complex`; `office/missing-part` */
  readonly read: (part: string) => XmlElement;
}

/** The compound file of older formats, and of newer ones with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const OOXML_MAIN = `${OFFICE_MEDIA_TYPES.docx}.main+xml`;
const OF_XML = /\.(?:xml|rels|hpf|rdf)$/;

/**
 * Opens an office's file by what is in it, whatever it is called.
 * @param wanted what its name says it is
 * @throws DocumentError `office/…` for anything that is not a harmless document of that kind
 */
export function openOffice(bytes: Uint8Array, wanted: OfficeKind): OfficePackage {
  const file = officeFile(wanted);
  if (COMPOUND.every((byte, index) => bytes[index] === byte)) throw refusal(compoundCode(bytes), file);
  const entries = unzip(bytes, file);
  const texts = textsOf(entries, file);
  const kind = kindOf(texts, file);
  if (kind !== wanted) throw refusal('office/other-kind', file, { kind: kind.toUpperCase() });
  const reader = new XmlReader(file);
  const roots = new Map<string, XmlElement>();
  const read = (part: string): XmlElement => {
    const xml = texts.get(part);
    if (xml === undefined) throw refusal('office/missing-part', file, { part });
    const root = roots.get(part) ?? reader.read(xml, part);
    roots.set(part, root);
    return root;
  };
  const opened: OfficePackage = { kind, file, entries, read };
  refuseUnknownParts(opened);
  (kind === 'hwpx' ? refuseHwpxDangers : refuseDocxDangers)(opened);
  return opened;
}

/** With a password an OOXML file is a compound file that holds the real one, whose name stands in it in UTF-16. */
function compoundCode(bytes: Uint8Array): string {
  const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    'EncryptedPackage',
    0,
    'utf16le',
  );
  return isEncrypted ? 'office/encrypted' : 'office/old-format';
}

/**
 * Every XML part as text. Only UTF-8 is taken, so that nothing hides from being looked at in another encoding.
 * @throws DocumentError `office/not-xml`, `office/document-type`
 */
function textsOf(entries: ReadonlyMap<string, Uint8Array>, file: string): ReadonlyMap<string, string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const texts = new Map<string, string>();
  for (const [part, bytes] of entries) {
    if (!OF_XML.test(part) && part !== 'mimetype') continue;
    let text: string;
    try {
      text = decoder.decode(bytes);
    } catch {
      throw refusal('office/not-xml', file, { part, detail: 'UTF-8' });
    }
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw refusal('office/document-type', file, { part });
    texts.set(part, text);
  }
  return texts;
}

/** @throws DocumentError `office/macros`, `office/unknown-kind` */
function kindOf(texts: ReadonlyMap<string, string>, file: string): OfficeKind {
  if (texts.get('mimetype')?.trim() === OFFICE_MEDIA_TYPES.hwpx) return 'hwpx';
  const types = texts.get('[Content_Types].xml') ?? '';
  if (/macroEnabled|vbaProject/i.test(types)) throw refusal('office/macros', file, { part: '[Content_Types].xml' });
  if (types.includes(OOXML_MAIN)) return 'docx';
  throw refusal('office/unknown-kind', file, { known: OFFICE_KINDS.join(', ').toUpperCase() });
}
