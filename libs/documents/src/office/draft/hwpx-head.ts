import type { List, Look } from './model.js';

/** Hundredths of a point and of a millimetre-free unit of 1/7200 inch, as HWPX counts. */
const CHARACTERS = [
  { height: 1050, bold: false },
  { height: 1800, bold: true },
  { height: 1100, bold: true },
  { height: 900, bold: false },
] as const;
const PARAGRAPHS: readonly {
  look: Look;
  align: string;
  left: number;
  hanging: number;
  heading: string;
  after: number;
  spacing: number;
}[] = [
  { look: 'body', align: 'JUSTIFY', left: 0, hanging: 0, heading: '', after: 300, spacing: 150 },
  { look: 'centred', align: 'CENTER', left: 0, hanging: 0, heading: '', after: 300, spacing: 150 },
  { look: 'right', align: 'RIGHT', left: 0, hanging: 0, heading: '', after: 300, spacing: 150 },
  { look: 'title', align: 'CENTER', left: 0, hanging: 0, heading: '', after: 1600, spacing: 150 },
  { look: 'heading', align: 'LEFT', left: 0, hanging: 0, heading: '', after: 300, spacing: 150 },
  { look: 'article', align: 'LEFT', left: 0, hanging: 0, heading: '', after: 300, spacing: 150 },
  {
    look: 'dash',
    align: 'JUSTIFY',
    left: 1000,
    hanging: 1000,
    heading: '<hh:heading type="BULLET" idRef="1" level="0"/>',
    after: 300,
    spacing: 150,
  },
  {
    look: 'circle',
    align: 'LEFT',
    left: 1200,
    hanging: 1200,
    heading: '<hh:heading type="BULLET" idRef="2" level="0"/>',
    after: 300,
    spacing: 150,
  },
  { look: 'small', align: 'CENTER', left: 0, hanging: 0, heading: '', after: 0, spacing: 130 },
];
/** Lists follow the looks that have a name; the first list is number 1. */
export const paragraphShape = (look: Look): number =>
  typeof look === 'object' ? PARAGRAPHS.length + look.list - 1 : PARAGRAPHS.findIndex((one) => one.look === look);
export const characterShape = (look: Look): number =>
  look === 'title' ? 1 : look === 'heading' || look === 'article' || look === 'circle' ? 2 : look === 'small' ? 3 : 0;

export const NAMESPACES = [
  ['ha', '2011/app'],
  ['hp', '2011/paragraph'],
  ['hp10', '2016/paragraph'],
  ['hs', '2011/section'],
  ['hc', '2011/core'],
  ['hh', '2011/head'],
  ['hhs', '2011/history'],
  ['hm', '2011/master-page'],
]
  .map(([prefix, path]) => `xmlns:${prefix}="http://www.hancom.co.kr/hwpml/${path}"`)
  .join(' ')
  .concat(
    ' xmlns:hpf="http://www.hancom.co.kr/schema/2011/hpf" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf/"',
    ' xmlns:ooxmlchart="http://www.hancom.co.kr/hwpml/2016/ooxmlchart" xmlns:hwpunitchar="http://www.hancom.co.kr/hwpml/2016/HwpUnitChar"',
    ' xmlns:epub="http://www.idpf.org/2007/ops" xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0"',
  );

const LANGUAGES = ['HANGUL', 'LATIN', 'HANJA', 'JAPANESE', 'OTHER', 'SYMBOL', 'USER'];
const inAll = (value: number): string => LANGUAGES.map((language) => `${language.toLowerCase()}="${value}"`).join(' ');

const fontFace = (lang: string): string =>
  `<hh:fontface lang="${lang}" fontCnt="1"><hh:font id="0" face="함초롬바탕" type="TTF" isEmbedded="0"/></hh:fontface>`;

const side = (name: string, type: string): string => `<hh:${name} type="${type}" width="0.12 mm" color="#000000"/>`;
const borderFill = (id: number, type: string, face: string): string =>
  `<hh:borderFill id="${id}" threeD="0" shadow="0" centerLine="NONE" breakCellSeparateLine="0">` +
  '<hh:slash type="NONE" Crooked="0" isCounter="0"/><hh:backSlash type="NONE" Crooked="0" isCounter="0"/>' +
  ['leftBorder', 'rightBorder', 'topBorder', 'bottomBorder'].map((name) => side(name, type)).join('') +
  side('diagonal', 'NONE') +
  (face === ''
    ? ''
    : `<hc:fillBrush><hc:winBrush faceColor="${face}" hatchColor="#999999" alpha="0"/></hc:fillBrush>`) +
  '</hh:borderFill>';

const characters = ({ height, bold }: (typeof CHARACTERS)[number], id: number): string =>
  `<hh:charPr id="${id}" height="${height}" textColor="#000000" shadeColor="none" useFontSpace="0" useKerning="0" symMark="NONE" borderFillIDRef="1">` +
  `<hh:fontRef ${inAll(0)}/><hh:ratio ${inAll(100)}/><hh:spacing ${inAll(0)}/><hh:relSz ${inAll(100)}/><hh:offset ${inAll(0)}/>` +
  `${bold ? '<hh:bold/>' : ''}<hh:underline type="NONE" shape="SOLID" color="#000000"/><hh:strikeout shape="NONE" color="#000000"/>` +
  '<hh:outline type="NONE"/><hh:shadow type="NONE" color="#B2B2B2" offsetX="10" offsetY="10"/></hh:charPr>';

const NO_HEADING = '<hh:heading type="NONE" idRef="0" level="0"/>';
const value = (name: string, amount: number): string => `<hc:${name} value="${amount}" unit="HWPUNIT"/>`;
const paragraph = (one: (typeof PARAGRAPHS)[number], id: number): string =>
  `<hh:paraPr id="${id}" tabPrIDRef="0" condense="0" fontLineHeight="0" snapToGrid="1" suppressLineNumbers="0" checked="0">` +
  `<hh:align horizontal="${one.align}" vertical="BASELINE"/>${one.heading || NO_HEADING}` +
  '<hh:breakSetting breakLatinWord="KEEP_WORD" breakNonLatinWord="KEEP_WORD" widowOrphan="1" keepWithNext="0" keepLines="0" pageBreakBefore="0" lineWrap="BREAK"/>' +
  '<hh:autoSpacing eAsianEng="0" eAsianNum="0"/>' +
  `<hh:margin>${value('intent', -one.hanging)}${value('left', one.left)}${value('right', 0)}${value('prev', 0)}${value('next', one.after)}</hh:margin>` +
  `<hh:lineSpacing type="PERCENT" value="${one.spacing}" unit="HWPUNIT"/>` +
  '<hh:border borderFillIDRef="1" offsetLeft="0" offsetRight="0" offsetTop="0" offsetBottom="0" connect="0" ignoreMargin="0"/></hh:paraPr>';

const listHead = (end: string, format = 'DIGIT'): string =>
  `<hh:paraHead start="1" level="1" align="LEFT" useInstWidth="1" autoIndent="1" widthAdjust="0" textOffsetType="PERCENT" textOffset="50" numFormat="${format}" charPrIDRef="4294967295" checkable="0"${end}`;
const numbering = (id: number, head: string): string => `<hh:numbering id="${id}" start="1">${head}</hh:numbering>`;
const numberingOf = ({ list, isCircled = false }: List): string =>
  numbering(list, isCircled ? listHead('>^1</hh:paraHead>', 'CIRCLED_DIGIT') : listHead('>^1.</hh:paraHead>'));
const bullet = (id: number, char: string): string =>
  `<hh:bullet id="${id}" char="${char}" useImage="0">${listHead('/>').replace(' start="1" level="1"', ' level="0"')}</hh:bullet>`;
const counted = (name: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `<hh:${name} itemCnt="${items.length}">${items.join('')}</hh:${name}>`;

/** Contents/header.xml: fonts, borders and shapes of characters and paragraphs. */
export function hwpxHead(lists: readonly List[]): string {
  const articles = lists.length + 1;
  const looks = [
    ...PARAGRAPHS.map((one) =>
      one.look === 'article' ? { ...one, heading: `<hh:heading type="NUMBER" idRef="${articles}" level="0"/>` } : one,
    ),
    ...lists.map(({ list }) => ({
      look: { list },
      align: 'JUSTIFY',
      left: 1600,
      hanging: 1600,
      heading: `<hh:heading type="NUMBER" idRef="${list}" level="0"/>`,
      after: 400,
      spacing: 150,
    })),
  ];
  return (
    `<hh:head ${NAMESPACES} version="1.5" secCnt="1"><hh:beginNum page="1" footnote="1" endnote="1" pic="1" tbl="1" equation="1"/><hh:refList>` +
    counted('fontfaces', LANGUAGES.map(fontFace)) +
    counted('borderFills', [borderFill(1, 'NONE', ''), borderFill(2, 'SOLID', ''), borderFill(3, 'SOLID', '#F2F2F2')]) +
    counted('charProperties', CHARACTERS.map(characters)) +
    counted('tabProperties', ['<hh:tabPr id="0" autoTabLeft="0" autoTabRight="0"/>']) +
    counted('numberings', [...lists.map(numberingOf), numbering(articles, listHead('>제^1조</hh:paraHead>'))]) +
    counted('bullets', [bullet(1, '-'), bullet(2, '○')]) +
    counted('paraProperties', looks.map(paragraph)) +
    counted('styles', [
      '<hh:style id="0" type="PARA" name="바탕글" engName="Normal" paraPrIDRef="0" charPrIDRef="0" nextStyleIDRef="0" langID="1042" lockForm="0"/>',
    ]) +
    '</hh:refList><hh:compatibleDocument targetProgram="HWP201X"><hh:layoutCompatibility/></hh:compatibleDocument>' +
    '<hh:docOption><hh:linkinfo path="" pageInherit="0" footnoteInherit="0"/></hh:docOption></hh:head>'
  );
}
