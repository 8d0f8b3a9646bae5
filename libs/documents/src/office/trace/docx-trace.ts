import { QR_LABEL } from '../../identity/document-mark.js';
import { attributeXml, xmlText } from '../xml/write.js';
import { OWN_ID, QR_MILLIMETRES, type PictureLine, type PlacedPicture, type TracedPart } from './trace.js';

/** What the elements of a picture belong to: of the form that every program writes, and of the strict one. */
const TRANSITIONAL = {
  main: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  place: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  graphic: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  picture: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;
const STRICT: Readonly<Record<keyof typeof TRANSITIONAL, string>> = {
  main: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
  place: 'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing',
  graphic: 'http://purl.oclc.org/ooxml/drawingml/main',
  picture: 'http://purl.oclc.org/ooxml/drawingml/picture',
  relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
export const namespacesOf = ({ namespaces }: TracedPart): typeof STRICT =>
  namespaces[STRICT.main] === undefined ? TRANSITIONAL : STRICT;

/** EMU, 360,000 to a centimetre. */
const SIDE = QR_MILLIMETRES * 36_000;
/** Half points. */
const SMALL = 16;

/** Paragraphs of small print that stay together on one page. */
export function docxTrace(part: TracedPart, lines: readonly string[], { picture, at }: PictureLine): string {
  const spaces = namespacesOf(part);
  // An attribute needs a prefix, also where the elements of the part have none.
  const [w, declared] = part.prefix === '' ? ['w:', attributeXml('xmlns:w', spaces.main)] : [part.prefix, ''];
  return lines
    .map((line, index) => {
      const before = index === at && picture !== undefined ? pictureXml(w, spaces, picture) : '';
      const keeps = index === lines.length - 1 ? '' : `<${w}keepNext/>`;
      return (
        `<${w}p${declared}><${w}pPr>${keeps}<${w}spacing ${w}before="0" ${w}after="0" ${w}line="240" ${w}lineRule="auto"/></${w}pPr>` +
        `<${w}r><${w}rPr><${w}sz ${w}val="${SMALL}"/></${w}rPr>${before}<${w}t xml:space="preserve">${before === '' ? '' : ' '}${xmlText(line)}</${w}t></${w}r></${w}p>`
      );
    })
    .join('');
}

/** In its line, as a letter is. */
const pictureXml = (w: string, spaces: typeof STRICT, { id }: PlacedPicture): string =>
  `<${w}drawing><wp:inline${attributeXml('xmlns:wp', spaces.place)} distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${SIDE}" cy="${SIDE}"/>` +
  `<wp:docPr id="${OWN_ID}" name="QR"${attributeXml('descr', QR_LABEL)}/><a:graphic${attributeXml('xmlns:a', spaces.graphic)}><a:graphicData${attributeXml('uri', spaces.picture)}>` +
  `<pic:pic${attributeXml('xmlns:pic', spaces.picture)}><pic:nvPicPr><pic:cNvPr id="0" name="QR"/><pic:cNvPicPr/></pic:nvPicPr>` +
  `<pic:blipFill><a:blip${attributeXml('xmlns:r', spaces.relations)}${attributeXml('r:embed', id)}/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
  `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${SIDE}" cy="${SIDE}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
  `</pic:pic></a:graphicData></a:graphic></wp:inline></${w}drawing>`;
