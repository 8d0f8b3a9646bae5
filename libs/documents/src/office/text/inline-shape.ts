import { type XmlElement, type XmlText } from '../xml/tree.js';
import { isCalled, ownElements, type Vocabulary } from '../vocabulary.js';
import type { BlockPart } from './block-tags.js';

/**
 * Whether a block within a paragraph can be left out and repeated: what its text closes on the way from one tag to the next is
 * opened again. A block that begins in a link and ends behind it cannot.
 */
export function isSameShape(words: Vocabulary, parts: readonly BlockPart[]): boolean {
  return parts.every((part, index) => {
    const next = parts[index + 1];
    if (!next || next.text === part.text) return true;
    const [from, to] = [wayTo(words, part), wayTo(words, next)];
    const shared = from.findIndex((element, step) => element !== to[step]);
    const [left, entered] = [from, to].map((way) =>
      (shared === -1 ? [] : way.slice(shared)).map(({ name }) => name).join('>'),
    );
    return left === entered;
  });
}

/** From the paragraph down to the element that holds the text. */
function wayTo(words: Vocabulary, { paragraph, text }: BlockPart): readonly XmlElement[] {
  const holder = [...ownElements(words, paragraph.element)].find(
    (element) => isCalled(words, element, words.text) && holds(element, text),
  );
  const way: XmlElement[] = [];
  for (let one = holder; one !== undefined && one !== paragraph.element; one = one.parent) way.unshift(one);
  return way;
}

const holds = (element: XmlElement, text: XmlText): boolean => element.children.includes(text);
