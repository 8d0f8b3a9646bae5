import { isCalled, type Vocabulary } from '../vocabulary.js';
import { attributeOf, isElement, type XmlElement, type XmlNode } from '../xml/tree.js';
import { attributeXml, xmlText, XML_DECLARATION } from '../xml/write.js';
import { TAG } from '../text/join-tags.js';
import { textOf, type Paragraph } from '../text/paragraph.js';
import type { Slot } from './fragment.js';
import type { SkeletonWriter } from './writer.js';

/** One part of a document on its way into a skeleton. */
interface Writing {
  readonly words: Vocabulary;
  readonly to: SkeletonWriter;
  readonly paragraphs: ReadonlyMap<XmlElement, Paragraph>;
  /** Before what the trace stands, or in what it stands last. */
  readonly traced: { readonly before?: XmlElement; readonly last?: XmlElement };
}

/** @param isBody whether the document's trace stands at the end of this part */
export function writePart(
  words: Vocabulary,
  to: SkeletonWriter,
  root: XmlElement,
  paragraphs: readonly Paragraph[],
  isBody: boolean,
): void {
  const known = new Map(paragraphs.map((paragraph) => [paragraph.element, paragraph] as const));
  const writing = { words, to, paragraphs: known, traced: isBody ? endOf(words, root) : {} };
  to.markup(XML_DECLARATION);
  writeElement(writing, root, undefined);
  to.endPart();
}

/** In DOCX the settings of the page end the body; in HWPX a part ends with its last paragraph. */
function endOf(words: Vocabulary, root: XmlElement): Writing['traced'] {
  const body = root.children.find((child): child is XmlElement => isElement(child) && child.local === 'body') ?? root;
  const last = body.children.filter(isElement).at(-1);
  return last && isCalled(words, last, words.pinned) ? { before: last } : { last: body };
}

function writeNode(writing: Writing, node: XmlNode, tagged: Paragraph | undefined): void {
  const { to, paragraphs } = writing;
  switch (node.kind) {
    case 'element':
      writeElement(writing, node, tagged);
      return;
    case 'tag': {
      const paragraph = paragraphs.get(node.paragraph);
      if (paragraph) to.text(node.tag, paragraph);
      return;
    }
    case 'text':
      to.markup(xmlText(node.text));
  }
}

/** @param tagged the paragraph around it, if it has tags: then its text is part of the source */
function writeElement(writing: Writing, element: XmlElement, tagged: Paragraph | undefined): void {
  const { words, to, paragraphs, traced } = writing;
  const own = paragraphs.get(element);
  const around = own ? (textOf(own).includes('{{') ? own : undefined) : tagged;
  const isTable = isCalled(words, element, words.table);
  if (traced.before === element) to.markup({ slot: 'trace' });
  if (isTable) to.markup({ slot: 'table' });
  if (isCalled(words, element, words.row)) to.markup({ slot: 'row' });
  openTag(writing, element, around !== undefined);
  const isText = isCalled(words, element, words.text);
  for (const child of element.children)
    if (isText && around && child.kind === 'text') to.text(sourceOf(child.text), around);
    else writeNode(writing, child, around);
  if (traced.last === element) to.markup({ slot: 'trace' });
  // Readers expect what is empty to be written so: some pass over a position whose end has a tag of its own.
  to.markup(element.children.length === 0 && traced.last !== element ? '/>' : `</${element.name}>`);
  if (isTable) to.markup({ slot: 'table-end' });
}

const sourceOf = (text: string): string => {
  let [source, at] = ['', 0];
  for (const { 0: tag, index } of text.matchAll(TAG)) {
    source += xmlText(text.slice(at, index)) + tag;
    at = index + tag.length;
  }
  return source + xmlText(text.slice(at));
};

/** An opening tag, with what is counted anew in place of what the file says. */
function openTag({ words, to, traced }: Writing, element: XmlElement, isTagged: boolean): void {
  const slots = slotsOf(words, element);
  to.markup(`<${element.name}`);
  for (const [name, value] of attributesOf(words, element, isTagged)) {
    const slot = slots[name];
    to.markup(slot === undefined ? attributeXml(name, value) : ` ${name}="`);
    if (slot === undefined) continue;
    to.markup({ slot });
    to.markup('"');
  }
  if (element.children.length > 0 || traced.last === element) to.markup('>');
}

/** Rid of numbers that a word processor gives paragraphs for itself, which a repeated one would share. */
function attributesOf(words: Vocabulary, element: XmlElement, isTagged: boolean): XmlElement['attributes'] {
  const kept = element.attributes.filter(([name]) => !/^w14:(?:paraId|textId)$/.test(name));
  const isBare = isTagged && words.spaces === 'declared' && isCalled(words, element, words.text);
  return isBare && attributeOf(element, 'xml:space') === undefined ? [...kept, ['xml:space', 'preserve']] : kept;
}

function slotsOf(words: Vocabulary, element: XmlElement): Readonly<Partial<Record<string, Slot>>> {
  if (element.local === 'docPr') return { id: 'id' };
  if (!words.namespaces.has(element.namespace) || !words.countsRows) return {};
  const isShape = attributeOf(element, 'zOrder') !== undefined && attributeOf(element, 'id') !== undefined;
  const shape = isShape ? { id: 'id' as const } : {};
  if (element.local === words.table) return { ...shape, rowCnt: 'row-count' };
  return element.local === 'cellAddr' ? { rowAddr: 'row-address' } : shape;
}
