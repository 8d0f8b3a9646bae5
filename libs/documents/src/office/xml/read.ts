import { SaxesParser, type SaxesTagNS } from 'saxes';
import { DocumentError } from '../../document-error.js';
import { OFFICE_LIMITS } from '../limits.js';
import { refusal } from '../refusal.js';
import type { XmlElement } from './tree.js';

/** Counts over all parts of a file, so that many small ones cannot be what one large one may not. */
export class XmlReader {
  #elements = 0;

  constructor(private readonly file: string) {}

  /**
   * Reads one part strictly. A document type, and with it every entity of its own, is refused.
   * @param part its name in the file
   * @throws DocumentError `office/not-xml`, `office/document-type`, `office/too-complex`
   */
  read(xml: string, part: string): XmlElement {
    const { file } = this;
    const parser = new SaxesParser({ xmlns: true, position: false });
    let [root, open]: [XmlElement | undefined, XmlElement | undefined] = [undefined, undefined];
    let depth = 0;
    const text = (content: string): void => void open?.children.push({ kind: 'text', text: content });
    parser.on('error', (error) => {
      throw refusal('office/not-xml', file, { part, detail: error.message });
    });
    parser.on('doctype', () => {
      throw refusal('office/document-type', file, { part });
    });
    parser.on('opentag', (tag) => {
      depth += 1;
      this.#elements += 1;
      if (depth > OFFICE_LIMITS.depth || this.#elements > OFFICE_LIMITS.elements)
        throw refusal('office/too-complex', file, { part });
      const element = elementOf(tag, open);
      open?.children.push(element);
      root ??= element;
      open = element;
    });
    parser.on('closetag', () => {
      depth -= 1;
      open = open?.parent;
    });
    parser.on('text', text);
    parser.on('cdata', text);
    try {
      parser.write(xml).close();
    } catch (error) {
      if (error instanceof DocumentError) throw error;
      throw refusal('office/not-xml', file, { part, detail: error instanceof Error ? error.message : String(error) });
    }
    if (root === undefined) throw refusal('office/not-xml', file, { part, detail: '' });
    return root;
  }
}

const elementOf = ({ name, local, uri, attributes }: SaxesTagNS, parent: XmlElement | undefined): XmlElement => ({
  kind: 'element',
  name,
  local,
  namespace: uri,
  attributes: Object.values(attributes).map((attribute) => [attribute.name, attribute.value] as const),
  children: [],
  parent,
});
