import { refusal } from '../refusal.js';
import { attributeNamed, descendants, type XmlElement } from '../xml/tree.js';
import { isFollowed } from './addresses.js';
import type { OfficePackage } from './open.js';

/** The scripts that the word processor puts into every document: names for what is open, and functions that do nothing. */
const EMPTY_SCRIPT =
  /^(?:var\w+=XHwpDocuments;|var\w+=Documents\.Active_XHwpDocument;|functionOnDocument_\w+\(\)\{\})*$/;
const OBJECTS: ReadonlySet<string> = new Set(['ole', 'video']);

/**
 * What could run, be locked, or be fetched from elsewhere by opening an HWPX file.
 * @throws DocumentError `office/macros`, `office/encrypted`, `office/external`, `office/embedded-object`
 */
export function refuseHwpxDangers({ file, entries, read }: OfficePackage): void {
  const script = [...entries].find(([part, bytes]) => part.startsWith('Scripts/') && !isEmptyScript(bytes));
  if (script) throw refusal('office/macros', file, { part: script[0] });
  if (entries.has('META-INF/manifest.xml')) {
    const isLocked = [...descendants(read('META-INF/manifest.xml'))].some(({ local }) => local === 'encryption-data');
    if (isLocked) throw refusal('office/encrypted', file);
  }
  for (const part of entries.keys())
    if (/^Contents\/.*\.(?:xml|hpf)$/.test(part) && !part.endsWith('/header.xml'))
      for (const element of descendants(read(part))) refuseElement(element, part, file);
  refuseLinkedDocument(entries, file);
}

/** In UTF-16 as the word processor writes it, or in UTF-8; without comments and white space. */
function isEmptyScript(bytes: Uint8Array): boolean {
  const isWide = bytes.length > 1 && (bytes[1] === 0 || (bytes[0] === 0xff && bytes[1] === 0xfe));
  const text = new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes);
  const statements = text.replace(/\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g, '').replace(/[\s\p{Cc}\ufeff]+/gu, '');
  return EMPTY_SCRIPT.test(statements);
}

function refuseElement(element: XmlElement, part: string, file: string): void {
  if (OBJECTS.has(element.local)) throw refusal('office/embedded-object', file, { part: `${part} (${element.local})` });
  if (element.local === 'item') {
    const href = attributeNamed(element, 'href') ?? '';
    const isLinked = attributeNamed(element, 'isEmbeded') === '0' || /^[\w+.-]+:|^[/\\]/.test(href);
    if (isLinked) throw refusal('office/external', file, { part, address: href.slice(0, 80) });
  }
  const isLink = element.local === 'fieldBegin' && attributeNamed(element, 'type') === 'HYPERLINK';
  for (const address of isLink ? pathsOf(element) : [])
    if (!isFollowed(address)) throw refusal('office/external', file, { part, address: address.slice(0, 80) });
}

/** Where a link leads. Colons and semicolons of an address are written with a backslash before them. */
function pathsOf(field: XmlElement): readonly string[] {
  return [...descendants(field)]
    .filter((element) => element.local === 'stringParam' && attributeNamed(element, 'name') === 'Path')
    .map((element) => element.children.map((child) => (child.kind === 'text' ? child.text : '')).join(''))
    .map((path) => path.replace(/\\(?=[:;?/])/g, ''));
}

/** Fonts and styles of another document: named in the head, whose many elements nobody needs to count. */
function refuseLinkedDocument(entries: OfficePackage['entries'], file: string): void {
  const head = new TextDecoder().decode(entries.get('Contents/header.xml'));
  const path = /<(?:\w+:)?linkinfo\b[^>]*\spath="([^"]+)"/.exec(head)?.[1];
  if (path !== undefined)
    throw refusal('office/external', file, { part: 'Contents/header.xml', address: path.slice(0, 80) });
}
