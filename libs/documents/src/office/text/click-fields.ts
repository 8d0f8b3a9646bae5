import type { XmlElement, XmlText } from '../xml/tree.js';
import { attributeOf, isElement } from '../xml/tree.js';
import { isCalled, ownElements, type Vocabulary } from '../vocabulary.js';

/**
 * Turns fields to be clicked (누름틀) that hold a tag into plain text: what an unfilled one shows is a hint, and a word
 * processor does not print hints. The tag may be the field's text or its name.
 * @param paragraph is changed
 */
export function openClickFields(words: Vocabulary, paragraph: XmlElement): void {
  const elements = [...ownElements(words, paragraph)];
  elements.forEach((begin, at) => {
    if (!isCalled(words, begin, 'fieldBegin') || attributeOf(begin, 'type') !== 'CLICK_HERE') return;
    const length = elements.slice(at).findIndex((end) => isCalled(words, end, 'fieldEnd') && isEndOf(end, begin));
    const end = elements[at + length];
    if (length === -1 || end === undefined) return;
    const holders = elements.slice(at, at + length).filter((element) => isCalled(words, element, words.text));
    const texts = holders.flatMap(({ children }) =>
      children.filter((child): child is XmlText => child.kind === 'text'),
    );
    const name = attributeOf(begin, 'name') ?? '';
    const isTyped = texts
      .map(({ text }) => text)
      .join('')
      .includes('{{');
    if (!isTyped && !name.includes('{{')) return;
    if (!isTyped) nameAsText(name, begin, holders, texts);
    remove(begin);
    remove(end);
  });
}

const isEndOf = (end: XmlElement, begin: XmlElement): boolean =>
  attributeOf(end, 'beginIDRef') === attributeOf(begin, 'id');

/** The hint, if any, gives way to the tag. */
function nameAsText(name: string, begin: XmlElement, holders: readonly XmlElement[], texts: readonly XmlText[]): void {
  texts.forEach((text, index) => (text.text = index === 0 ? name : ''));
  if (texts.length > 0) return;
  const text: XmlText = { kind: 'text', text: name };
  const [holder] = holders;
  const run = begin.parent?.parent;
  if (holder) holder.children.push(text);
  else if (run && begin.parent)
    run.children.splice(run.children.indexOf(begin.parent) + 1, 0, {
      kind: 'element',
      name: begin.name.replace(/fieldBegin$/, 't'),
      local: 't',
      namespace: begin.namespace,
      attributes: [],
      children: [text],
      parent: run,
    });
}

/** The mark itself, and what held nothing else. */
function remove(mark: XmlElement): void {
  const { parent } = mark;
  if (!parent) return;
  parent.children = parent.children.filter((child) => child !== mark);
  if (!parent.children.some(isElement) && parent.local === 'ctrl') remove(parent);
}
