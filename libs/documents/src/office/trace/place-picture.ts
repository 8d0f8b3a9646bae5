import type { Picture } from '../../identity/qr-picture.js';
import { officeFile, type OfficeKind } from '../kinds.js';
import { refusal } from '../refusal.js';
import { attributeXml, XML_DECLARATION } from '../xml/write.js';
import { namespacesOf } from './docx-trace.js';
import { textIn, type PlacedPicture, type Rest, type TracedPart } from './trace.js';

const LIST = 'Contents/content.hpf';
const TYPES = '[Content_Types].xml';
const RELATIONS = 'word/_rels/document.xml.rels';
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/**
 * Puts a picture among the parts of a document and into the lists by which programs find it, under a name that is free.
 * @param part from which it is named @param rest is changed
 * @throws DocumentError `office/missing-part` for a file without such a list
 */
export function placePicture(kind: OfficeKind, part: TracedPart, rest: Rest, { bytes, side }: Picture): PlacedPicture {
  const place = kind === 'hwpx' ? placeInHwpx : placeInDocx;
  return { id: place(part, rest, bytes), side };
}

/** Named as Hancom names them: image1, image2, … */
function placeInHwpx(_: TracedPart, rest: Rest, bytes: Uint8Array): string {
  const list = textIn(rest, LIST) ?? '';
  const id = free('image', (one) => list.includes(`"${one}"`) || holds(rest, `BinData/${one}.`));
  const item = (prefix: string): string =>
    `<${prefix}item${attributeXml('id', id)}${attributeXml('href', `BinData/${id}.png`)} media-type="image/png" isEmbeded="1"/>`;
  change(rest, 'hwpx', LIST, /<\/((?:\w+:)?)manifest>/, (end, prefix) => item(prefix) + end);
  rest.set(`BinData/${id}.png`, bytes);
  return id;
}

function placeInDocx(part: TracedPart, rest: Rest, bytes: Uint8Array): string {
  const relations =
    textIn(rest, RELATIONS) ?? `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONS}"></Relationships>`;
  rest.set(RELATIONS, relations.replace(/<((?:\w+:)?Relationships)\b([^>]*)\/>/, '<$1$2></$1>'));
  const id = free('qr', (one) => relations.includes(`"${one}"`) || holds(rest, `word/media/${one}.`));
  const type = `${namespacesOf(part).relations}/image`;
  change(rest, 'docx', RELATIONS, /<\/((?:\w+:)?)Relationships>/, (end, prefix) => {
    const target = attributeXml('Target', `media/${id}.png`);
    return `<${prefix}Relationship${attributeXml('Id', id)}${attributeXml('Type', type)}${target}/>${end}`;
  });
  const types = textIn(rest, TYPES) ?? '';
  if (!/<(?:\w+:)?Default\b[^>]*\sExtension="png"/i.test(types))
    change(rest, 'docx', TYPES, /<((?:\w+:)?)Types\b[^>]*>/, (start, prefix) => {
      return `${start}<${prefix}Default Extension="png" ContentType="image/png"/>`;
    });
  rest.set(`word/media/${id}.png`, bytes);
  return id;
}

/** The first of a name's numbers that is not taken. */
function free(name: string, isTaken: (id: string) => boolean): string {
  let number = 1;
  while (isTaken(`${name}${number}`)) number += 1;
  return `${name}${number}`;
}

/** Whatever its ending, and however it is written: some systems tell no capitals from small letters. */
const holds = (rest: Rest, start: string): boolean =>
  [...rest.keys()].some((name) => name.toLowerCase().startsWith(start.toLowerCase()));

/** @param to what stands in place of what was found, given it and its prefix */
function change(
  rest: Rest,
  kind: OfficeKind,
  part: string,
  at: RegExp,
  to: (found: string, prefix: string) => string,
): void {
  const xml = textIn(rest, part) ?? '';
  if (!at.test(xml)) throw refusal('office/missing-part', officeFile(kind), { part });
  rest.set(
    part,
    xml.replace(at, (found, prefix: string = '') => to(found, prefix)),
  );
}
