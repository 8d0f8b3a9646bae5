import { characterShape, hwpxHead, NAMESPACES, paragraphShape } from './hwpx-head.js';
import {
  escapeXml,
  listsIn,
  placedCells,
  type Block,
  type PlacedCell,
  type TableBlock,
  type TextBlock,
} from './model.js';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
/** In units of 1/7200 inch: A4, and what its margins of 20 mm leave. */
const [PAGE_WIDTH, PAGE_HEIGHT, MARGIN] = [59_528, 84_186, 5_669];
const TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN;
const CELL_MARGIN = { left: 510, right: 510, top: 141, bottom: 141 };
const LINE = 1_700;

/** The parts of an HWPX file as a word processor would save it. @param title of the document, for its properties */
export function hwpxParts(blocks: readonly Block[], title: string): ReadonlyMap<string, string> {
  const [first, ...others] = blocks;
  const leading =
    first?.kind === 'text' ? paragraph(first, PAGE) : paragraphOf(0, `<hp:run charPrIDRef="0">${PAGE}<hp:t/></hp:run>`);
  const rest = first?.kind === 'text' ? others : blocks;
  const body = leading + rest.map((block) => blockXml(block, TEXT_WIDTH)).join('');
  return new Map([
    ['mimetype', 'application/hwp+zip'],
    [
      'version.xml',
      `${DECLARATION}<hv:HCFVersion xmlns:hv="http://www.hancom.co.kr/hwpml/2011/version" tagetApplication="WORDPROCESSOR" major="5" minor="1" micro="1" buildNumber="0" os="1" xmlVersion="1.5" application="Gongo" appVersion="1"/>`,
    ],
    ['Contents/header.xml', DECLARATION + hwpxHead(listsIn(blocks))],
    ['Contents/section0.xml', `${DECLARATION}<hs:sec ${NAMESPACES}>${body}</hs:sec>`],
    ['Contents/content.hpf', DECLARATION + contentList(title)],
    [
      'settings.xml',
      `${DECLARATION}<ha:HWPApplicationSetting xmlns:ha="http://www.hancom.co.kr/hwpml/2011/app"><ha:CaretPosition listIDRef="0" paraIDRef="7" pos="16"/></ha:HWPApplicationSetting>`,
    ],
    ['Preview/PrvText.txt', title],
    [
      'META-INF/container.xml',
      `${DECLARATION}<ocf:container xmlns:ocf="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:hpf="http://www.hancom.co.kr/schema/2011/hpf"><ocf:rootfiles><ocf:rootfile full-path="Contents/content.hpf" media-type="application/hwpml-package+xml"/><ocf:rootfile full-path="Preview/PrvText.txt" media-type="text/plain"/></ocf:rootfiles></ocf:container>`,
    ],
    [
      'META-INF/manifest.xml',
      `${DECLARATION}<odf:manifest xmlns:odf="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>`,
    ],
  ]);
}

const contentList = (title: string): string =>
  `<opf:package ${NAMESPACES} version="" unique-identifier="" id=""><opf:metadata><opf:title>${escapeXml(title)}</opf:title><opf:language>ko</opf:language></opf:metadata>` +
  '<opf:manifest><opf:item id="header" href="Contents/header.xml" media-type="application/xml"/><opf:item id="section0" href="Contents/section0.xml" media-type="application/xml"/><opf:item id="settings" href="settings.xml" media-type="application/xml"/><opf:item id="version" href="version.xml" media-type="application/xml"/></opf:manifest>' +
  '<opf:spine><opf:itemref idref="header" linear="yes"/><opf:itemref idref="section0" linear="yes"/></opf:spine></opf:package>';

const pageBorder = (type: string): string =>
  `<hp:pageBorderFill type="${type}" borderFillIDRef="1" textBorder="PAPER" headerInside="0" footerInside="0" fillArea="PAPER"><hp:offset left="1417" right="1417" top="1417" bottom="1417"/></hp:pageBorderFill>`;
const notes = (name: string, place: string): string =>
  `<hp:${name}><hp:autoNumFormat type="DIGIT" userChar="" prefixChar="" suffixChar=")" supscript="0"/><hp:noteLine length="-1" type="SOLID" width="0.12 mm" color="#000000"/><hp:noteSpacing betweenNotes="283" belowLine="567" aboveLine="850"/><hp:numbering type="CONTINUOUS" newNum="1"/><hp:placement place="${place}" beneathText="0"/></hp:${name}>`;
const PAGE =
  '<hp:secPr id="" textDirection="HORIZONTAL" spaceColumns="1134" tabStop="8000" tabStopVal="4000" tabStopUnit="HWPUNIT" outlineShapeIDRef="0" memoShapeIDRef="0" textVerticalWidthHead="0" masterPageCnt="0">' +
  '<hp:grid lineGrid="0" charGrid="0" wonggojiFormat="0"/><hp:startNum pageStartsOn="BOTH" page="0" pic="0" tbl="0" equation="0"/>' +
  '<hp:visibility hideFirstHeader="0" hideFirstFooter="0" hideFirstMasterPage="0" border="SHOW_ALL" fill="SHOW_ALL" hideFirstPageNum="0" hideFirstEmptyLine="0" showLineNumber="0"/>' +
  '<hp:lineNumberShape restartType="0" countBy="0" distance="0" startNumber="0"/>' +
  `<hp:pagePr landscape="WIDELY" width="${PAGE_WIDTH}" height="${PAGE_HEIGHT}" gutterType="LEFT_ONLY"><hp:margin header="2834" footer="2834" gutter="0" left="${MARGIN}" right="${MARGIN}" top="${MARGIN}" bottom="${MARGIN}"/></hp:pagePr>` +
  notes('footNotePr', 'EACH_COLUMN') +
  notes('endNotePr', 'END_OF_DOCUMENT') +
  ['BOTH', 'EVEN', 'ODD'].map(pageBorder).join('') +
  '</hp:secPr><hp:ctrl><hp:colPr id="" type="NEWSPAPER" layout="LEFT" colCount="1" sameSz="1" sameGap="0"/></hp:ctrl>';

const paragraphOf = (shape: number, content: string): string =>
  `<hp:p id="0" paraPrIDRef="${shape}" styleIDRef="0" pageBreak="0" columnBreak="0" merged="0">${content}</hp:p>`;

function paragraph({ look, runs }: TextBlock, before = ''): string {
  const shape = characterShape(look);
  const texts = runs.map((text) => `<hp:t>${escapeXml(text).replaceAll('\n', '<hp:lineBreak/>')}</hp:t>`);
  const all = before === '' ? texts : [before, ...texts];
  return paragraphOf(paragraphShape(look), all.map((one) => `<hp:run charPrIDRef="${shape}">${one}</hp:run>`).join(''));
}

const blockXml = (block: Block, width: number): string =>
  block.kind === 'text'
    ? paragraph(block)
    : paragraphOf(0, `<hp:run charPrIDRef="0">${tableXml(block, width)}<hp:t/></hp:run>`);

function tableXml(block: TableBlock, width: number): string {
  const border = block.isFramed ? 2 : 1;
  const total = block.widths.reduce((sum, share) => sum + share, 0);
  const widths = block.widths.map((share) => Math.floor((width * share) / total));
  const rows = placedCells(block)
    .map((cells) => `<hp:tr>${cells.map((cell) => cellXml(cell, block.isFramed, widths)).join('')}</hp:tr>`)
    .join('');
  return (
    `<hp:tbl id="1" zOrder="0" numberingType="TABLE" textWrap="TOP_AND_BOTTOM" textFlow="BOTH_SIDES" lock="0" dropcapstyle="None" pageBreak="CELL" repeatHeader="1" rowCnt="${block.rows.length}" colCnt="${widths.length}" cellSpacing="0" borderFillIDRef="${border}" noAdjust="0">` +
    `<hp:sz width="${widths.reduce((sum, one) => sum + one, 0)}" widthRelTo="ABSOLUTE" height="${block.rows.length * LINE}" heightRelTo="ABSOLUTE" protect="0"/>` +
    '<hp:pos treatAsChar="1" affectLSpacing="0" flowWithText="1" allowOverlap="0" holdAnchorAndSO="0" vertRelTo="PARA" horzRelTo="COLUMN" vertAlign="TOP" horzAlign="LEFT" vertOffset="0" horzOffset="0"/>' +
    '<hp:outMargin left="0" right="0" top="141" bottom="141"/><hp:inMargin left="510" right="510" top="141" bottom="141"/>' +
    `${rows}</hp:tbl>`
  );
}

function cellXml(
  { blocks, isHead, column, row, columns, rows }: PlacedCell,
  isFramed: boolean,
  widths: readonly number[],
): string {
  const width = widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
  const inside = width - CELL_MARGIN.left - CELL_MARGIN.right;
  const { left, right, top, bottom } = CELL_MARGIN;
  return (
    `<hp:tc name="" header="${isHead ? 1 : 0}" hasMargin="0" protect="0" editable="0" dirty="0" borderFillIDRef="${isFramed ? (isHead ? 3 : 2) : 1}">` +
    '<hp:subList id="" textDirection="HORIZONTAL" lineWrap="BREAK" vertAlign="CENTER" linkListIDRef="0" linkListNextIDRef="0" textWidth="0" textHeight="0" hasTextRef="0" hasNumRef="0">' +
    blocks.map((block) => blockXml(block, inside)).join('') +
    `</hp:subList><hp:cellAddr colAddr="${column}" rowAddr="${row}"/><hp:cellSpan colSpan="${columns}" rowSpan="${rows}"/><hp:cellSz width="${width}" height="${rows * LINE}"/><hp:cellMargin left="${left}" right="${right}" top="${top}" bottom="${bottom}"/></hp:tc>`
  );
}
