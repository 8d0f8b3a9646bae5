import { QR_LABEL } from '../../identity/document-mark.js';
import { hwpxParagraph } from '../vocabulary.js';
import { attributeXml, xmlText } from '../xml/write.js';
import {
  OWN_ID,
  QR_MILLIMETRES,
  textIn,
  type PictureLine,
  type PlacedPicture,
  type Rest,
  type TracedPart,
} from './trace.js';

const CORE = 'http://www.hancom.co.kr/hwpml/2011/core';
/** 1/7200 inch. */
const SIDE = Math.round((QR_MILLIMETRES / 25.4) * 7_200);
/** Of a pixel, of which the word processor takes 96 to an inch. */
const PIXEL = 75;
/** Hundredths of a point. */
const SMALL = 800;
const HEAD = 'Contents/header.xml';

/** Paragraphs in the first shape and style, which every document has. */
export function hwpxTrace(
  { prefix, namespaces }: TracedPart,
  lines: readonly string[],
  { shape, picture, at }: PictureLine & { readonly shape: number },
): string {
  return lines
    .map((line, index) => {
      const before = index === at && picture !== undefined ? pictureXml(prefix, namespaces[CORE], picture) : '';
      const text = `${before === '' ? '' : ' '}${xmlText(line)}`;
      return hwpxParagraph(prefix, shape, `${before}<${prefix}t>${text}</${prefix}t>`);
    })
    .join('');
}

/** Treated as a letter, so that it goes with its line to whichever page that is on. Its parts are in the order Hancom's own have. */
function pictureXml(hp: string, core: string | undefined, { id, side }: PlacedPicture): string {
  const [hc, declared] = core === undefined ? ['hc:', attributeXml('xmlns:hc', CORE)] : [core, ''];
  const whole = side * PIXEL;
  const matrix = (name: string): string => `<${hc}${name} e1="1" e2="0" e3="0" e4="0" e5="1" e6="0"/>`;
  const corner = (number: number, x: number, y: number): string => `<${hc}pt${number} x="${x}" y="${y}"/>`;
  return (
    `<${hp}pic${declared} id="${OWN_ID}" zOrder="0" numberingType="PICTURE" textWrap="TOP_AND_BOTTOM" textFlow="BOTH_SIDES" lock="0" dropcapstyle="None" href="" groupLevel="0" instid="${OWN_ID}" reverse="0">` +
    `<${hp}offset x="0" y="0"/><${hp}orgSz width="${SIDE}" height="${SIDE}"/><${hp}curSz width="${SIDE}" height="${SIDE}"/><${hp}flip horizontal="0" vertical="0"/>` +
    `<${hp}rotationInfo angle="0" centerX="${Math.round(SIDE / 2)}" centerY="${Math.round(SIDE / 2)}" rotateimage="1"/>` +
    `<${hp}renderingInfo>${['transMatrix', 'scaMatrix', 'rotMatrix'].map(matrix).join('')}</${hp}renderingInfo>` +
    `<${hc}img binaryItemIDRef="${id}" bright="0" contrast="0" effect="REAL_PIC" alpha="0"/>` +
    `<${hp}imgRect>${corner(0, 0, 0)}${corner(1, SIDE, 0)}${corner(2, SIDE, SIDE)}${corner(3, 0, SIDE)}</${hp}imgRect>` +
    `<${hp}imgClip left="0" right="${whole}" top="0" bottom="${whole}"/><${hp}inMargin left="0" right="0" top="0" bottom="0"/>` +
    `<${hp}imgDim dimwidth="${whole}" dimheight="${whole}"/><${hp}effects/>` +
    `<${hp}sz width="${SIDE}" widthRelTo="ABSOLUTE" height="${SIDE}" heightRelTo="ABSOLUTE" protect="0"/>` +
    `<${hp}pos treatAsChar="1" affectLSpacing="0" flowWithText="1" allowOverlap="0" holdAnchorAndSO="0" vertRelTo="PARA" horzRelTo="COLUMN" vertAlign="TOP" horzAlign="LEFT" vertOffset="0" horzOffset="0"/>` +
    `<${hp}outMargin left="0" right="0" top="0" bottom="0"/><${hp}shapeComment>${QR_LABEL}</${hp}shapeComment></${hp}pic>`
  );
}

/**
 * Small print: the first shape of characters once more, smaller, at the end of the file's own list of them.
 * @param rest its head is changed
 * @returns the number of the shape; of the first one where the file keeps no such list
 */
export function addSmallPrint(rest: Rest): number {
  const head = textIn(rest, HEAD) ?? '';
  const [list, , end = ''] = /<((?:\w+:)?charProperties)\b[^>]*>[\s\S]*?(<\/\1>)/.exec(head) ?? [];
  const [first, name = ''] = /<((?:\w+:)?charPr)\b[^>]*\sid="0"[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/.exec(list ?? '') ?? [];
  if (list === undefined || first === undefined) return 0;
  const ids = [...list.matchAll(new RegExp(`<${name}\\b[^>]*?\\sid="(\\d+)"`, 'g'))].map(([, id]) => Number(id));
  const id = Math.max(...ids) + 1;
  const own = first.replace(/\sid="0"/, ` id="${id}"`).replace(/\sheight="\d+"/, ` height="${SMALL}"`);
  const longer = list
    .replace(/^(<[^>]*\sitemCnt=")\d+"/, (_, before: string) => `${before}${ids.length + 1}"`)
    .slice(0, -end.length);
  rest.set(
    HEAD,
    head.replace(list, () => longer + own + end),
  );
  return id;
}
