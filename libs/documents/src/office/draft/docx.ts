import {
  escapeXml,
  listsIn,
  placedCells,
  type Block,
  type List,
  type Look,
  type PlacedCell,
  type TableBlock,
  type TextBlock,
} from './model.js';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** In twentieths of a point: A4 less margins of 20 mm. */
const [PAGE_WIDTH, PAGE_HEIGHT, MARGIN] = [11_906, 16_838, 1_134];
const TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN;
const [DASH, CIRCLE, ARTICLE] = [1, 2, 3];
const NUMBERS: Readonly<Record<string, number>> = { dash: DASH, circle: CIRCLE, article: ARTICLE };

/** The parts of a DOCX file as a word processor would save it. @param title of the document, for its properties */
export function docxParts(blocks: readonly Block[], title: string): ReadonlyMap<string, string> {
  const page = `<w:sectPr><w:pgSz w:w="${PAGE_WIDTH}" w:h="${PAGE_HEIGHT}"/><w:pgMar w:top="${MARGIN}" w:right="${MARGIN}" w:bottom="${MARGIN}" w:left="${MARGIN}" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`;
  const body = blocks.map((block) => blockXml(block, TEXT_WIDTH)).join('');
  return new Map([
    [
      '[Content_Types].xml',
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${TYPE}.numbering+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    ],
    [
      'word/_rels/document.xml.rels',
      `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/numbering" Target="numbering.xml"/></Relationships>`,
    ],
    ['word/document.xml', `${DECLARATION}<w:document ${W}><w:body>${body}${page}</w:body></w:document>`],
    [
      'word/styles.xml',
      `${DECLARATION}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Batang" w:hAnsi="Batang" w:eastAsia="바탕"/><w:sz w:val="21"/><w:lang w:val="en-US" w:eastAsia="ko-KR"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="60" w:line="340" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`,
    ],
    ['word/numbering.xml', DECLARATION + numbering(listsIn(blocks))],
    [
      'docProps/core.xml',
      `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:language>ko-KR</dc:language></cp:coreProperties>`,
    ],
  ]);
}

function numbering(lists: readonly List[]): string {
  const level = (format: string, text: string, left: number): string =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="${left}"/></w:pPr></w:lvl>`;
  const shapes = [
    [DASH, level('bullet', '-', 220)],
    [CIRCLE, level('bullet', '○', 280)],
    [ARTICLE, level('decimal', '제%1조', 0)],
    ...lists.map(
      (one) =>
        [
          numberOf(one),
          one.isCircled ? level('decimalEnclosedCircle', '%1', 340) : level('decimal', '%1.', 340),
        ] as const,
    ),
  ] as const;
  return (
    `<w:numbering ${W}>` +
    shapes
      .map(
        ([id, one]) =>
          `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/>${one}</w:abstractNum>`,
      )
      .join('') +
    shapes.map(([id]) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join('') +
    '</w:numbering>'
  );
}

const numberOf = (look: Look): number => (typeof look === 'object' ? ARTICLE + look.list : (NUMBERS[look] ?? 0));

const ALIGN: Readonly<Record<string, string>> = {
  title: 'center',
  centred: 'center',
  small: 'center',
  right: 'right',
  heading: 'left',
  article: 'left',
  circle: 'left',
};
const RUN: Readonly<Record<string, string>> = {
  title: '<w:b/><w:sz w:val="36"/>',
  heading: '<w:b/><w:sz w:val="22"/>',
  article: '<w:b/><w:sz w:val="22"/>',
  circle: '<w:b/><w:sz w:val="22"/>',
  small: '<w:sz w:val="18"/>',
};

function paragraph({ look, runs }: TextBlock): string {
  const [name, number] = [typeof look === 'object' ? '' : look, numberOf(look)];
  const list = number === 0 ? '' : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${number}"/></w:numPr>`;
  const spacing = name === 'title' ? '<w:spacing w:after="320"/>' : '';
  const properties = `<w:pPr>${list}${spacing}<w:jc w:val="${ALIGN[name] ?? 'both'}"/></w:pPr>`;
  const shape = RUN[name] === undefined ? '' : `<w:rPr>${RUN[name]}</w:rPr>`;
  const text = (one: string): string =>
    one
      .split('\n')
      .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
      .join('<w:br/>');
  return `<w:p>${properties}${runs.map((one) => `<w:r>${shape}${text(one)}</w:r>`).join('')}</w:p>`;
}

const blockXml = (block: Block, width: number): string =>
  block.kind === 'text' ? paragraph(block) : tableXml(block, width);

function tableXml(block: TableBlock, width: number): string {
  const total = block.widths.reduce((sum, share) => sum + share, 0);
  const widths = block.widths.map((share) => Math.floor((width * share) / total));
  const line = block.isFramed ? 'single' : 'nil';
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((name) => `<w:${name} w:val="${line}" w:sz="4" w:space="0" w:color="000000"/>`)
    .join('');
  const rows = placedCells(block);
  const cellsIn = (row: number): readonly (PlacedCell & { goesOn: boolean })[] =>
    rows
      .slice(0, row + 1)
      .flat()
      .filter((one) => one.row + one.rows > row)
      .map((one) => ({ ...one, goesOn: one.row < row }))
      .toSorted((a, b) => a.column - b.column);
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${widths.reduce((sum, one) => sum + one, 0)}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('')}</w:tblGrid>` +
    rows
      .map(
        (_, row) =>
          `<w:tr>${cellsIn(row)
            .map((one) => cellXml(one, widths))
            .join('')}</w:tr>`,
      )
      .join('') +
    '</w:tbl>'
  );
}

function cellXml(
  { blocks, isHead, column, columns, rows, goesOn }: PlacedCell & { goesOn: boolean },
  widths: readonly number[],
): string {
  const width = widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
  const merge = rows === 1 ? '' : goesOn ? '<w:vMerge/>' : '<w:vMerge w:val="restart"/>';
  const shade = isHead ? '<w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/>' : '';
  const content = goesOn ? '<w:p/>' : blocks.map((block) => blockXml(block, width - 216)).join('');
  const ends = blocks.at(-1)?.kind === 'table' && !goesOn ? '<w:p/>' : '';
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:gridSpan w:val="${columns}"/>${merge}${shade}<w:vAlign w:val="center"/></w:tcPr>${content}${ends}</w:tc>`;
}
