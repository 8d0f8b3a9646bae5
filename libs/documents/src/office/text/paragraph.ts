import type { Words } from '#policy';
import { isCalled, ownElements, type Vocabulary } from '../vocabulary.js';
import { descendants, type XmlElement, type XmlText } from '../xml/tree.js';

/** A paragraph with its text and its place as a person counts it. */
export interface Paragraph {
  readonly element: XmlElement;
  /** Of its own, in order; what is between them is not text. */
  readonly texts: readonly XmlText[];
  /** In the whole file, from 1. */
  readonly number: number;
  readonly where: Words;
}

/** Counts over the parts of a file. */
export interface Counts {
  paragraphs: number;
  tables: number;
}

/** Every paragraph of a part, in the order it is written. */
export function paragraphsOf(words: Vocabulary, root: XmlElement, counts: Counts): readonly Paragraph[] {
  const found: Paragraph[] = [];
  const tables = new Map<XmlElement, number>();
  for (const element of descendants(root)) {
    if (isCalled(words, element, words.table)) tables.set(element, (counts.tables += 1));
    if (!isCalled(words, element, words.paragraph)) continue;
    const number = (counts.paragraphs += 1);
    found.push({ element, texts: textsOf(words, element), number, where: placeOf(words, element, number, tables) });
  }
  return found;
}

export const textsOf = (words: Vocabulary, paragraph: XmlElement): readonly XmlText[] =>
  [...ownElements(words, paragraph)]
    .filter((element) => isCalled(words, element, words.text))
    .flatMap(({ children }) => children.filter((child): child is XmlText => child.kind === 'text'));

export const textOf = ({ texts }: Pick<Paragraph, 'texts'>): string => texts.map(({ text }) => text).join('');

/** By table, row and cell where it stands in a table, else by its number. */
function placeOf(
  words: Vocabulary,
  element: XmlElement,
  number: number,
  tables: ReadonlyMap<XmlElement, number>,
): Words {
  let inner = element;
  for (let row = element.parent; row !== undefined; [inner, row] = [row, row.parent]) {
    const table = row.parent && tables.get(row.parent);
    if (table === undefined || !row.parent || !isCalled(words, row, words.row)) continue;
    const [line, cell] = [indexOf(row.parent, row), indexOf(row, inner)];
    return {
      ko: `표 ${table}의 ${line}행 ${cell}번째 칸`,
      en: `table ${table}, row ${line}, cell ${cell}`,
    };
  }
  return { ko: `${number}번째 문단`, en: `paragraph ${number}` };
}

const indexOf = (parent: XmlElement, child: XmlElement): number =>
  parent.children.filter((one) => one.kind === 'element' && one.local === child.local).indexOf(child) + 1;
