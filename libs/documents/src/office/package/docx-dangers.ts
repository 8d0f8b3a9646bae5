import { refusal } from '../refusal.js';
import { attributeNamed, descendants, type XmlElement } from '../xml/tree.js';
import { isFollowed } from './addresses.js';
import type { OfficePackage } from './open.js';

/** Fields that count or point within the document. Others load files, run programs, or ask for data. */
const HARMLESS_FIELDS: ReadonlySet<string> = new Set([
  'FORMCHECKBOX',
  'FORMDROPDOWN',
  'FORMTEXT',
  'HYPERLINK',
  'NUMPAGES',
  'PAGE',
  'PAGEREF',
  'REF',
  'SECTION',
  'SECTIONPAGES',
  'SEQ',
  'STYLEREF',
  'TOC',
]);
const OBJECTS: ReadonlySet<string> = new Set(['altChunk', 'control', 'object', 'OLEObject', 'subDoc']);

/**
 * What could run, load or be fetched by opening a DOCX file.
 * @throws DocumentError `office/external`, `office/embedded-object`, `office/active-field`
 */
export function refuseDocxDangers({ file, entries, read }: OfficePackage): void {
  for (const part of entries.keys()) {
    if (part.endsWith('.rels')) for (const relation of descendants(read(part))) refuseRelation(relation, part, file);
    if (/^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(part))
      refuseContent(read(part), part, file);
  }
}

function refuseRelation(relation: XmlElement, part: string, file: string): void {
  if (attributeNamed(relation, 'TargetMode')?.toLowerCase() !== 'external') return;
  const [type = '', address = ''] = [attributeNamed(relation, 'Type'), attributeNamed(relation, 'Target')];
  if (!type.endsWith('/hyperlink') || !isFollowed(address))
    throw refusal('office/external', file, { part, address: address.slice(0, 80) });
}

function refuseContent(root: XmlElement, part: string, file: string): void {
  const instructions: string[] = [];
  for (const element of descendants(root)) {
    if (OBJECTS.has(element.local))
      throw refusal('office/embedded-object', file, { part: `${part} (${element.local})` });
    if (element.local === 'fldSimple') instructions.push(attributeNamed(element, 'instr') ?? '');
    // The text of one instruction may be split over runs: the parts after the first have no beginning of their own.
    if (element.local === 'fldChar' && attributeNamed(element, 'fldCharType') === 'begin') instructions.push('');
    if (element.local === 'instrText') {
      const text = element.children.map((child) => (child.kind === 'text' ? child.text : '')).join('');
      instructions.push((instructions.pop() ?? '') + text);
    }
  }
  for (const instruction of instructions) refuseField(instruction.trim(), part, file);
}

function refuseField(instruction: string, part: string, file: string): void {
  const [name = ''] = instruction.split(/\s+/);
  const address = /^HYPERLINK\s+"([^"]*)"/i.exec(instruction)?.[1];
  const isHarmless = instruction === '' || HARMLESS_FIELDS.has(name.toUpperCase());
  if (!isHarmless) throw refusal('office/active-field', file, { part, name: name.slice(0, 40) });
  if (address !== undefined && !isFollowed(address))
    throw refusal('office/external', file, { part, address: address.slice(0, 80) });
}
