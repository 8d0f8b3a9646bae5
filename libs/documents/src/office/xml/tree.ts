/** An XML part as far as a form needs it: elements and text. Comments and instructions are left out. */
export interface XmlElement {
  readonly kind: 'element';
  /** As it is written, with its prefix. */
  readonly name: string;
  readonly local: string;
  readonly namespace: string;
  attributes: readonly (readonly [name: string, value: string])[];
  children: XmlNode[];
  readonly parent: XmlElement | undefined;
}
export interface XmlText {
  readonly kind: 'text';
  text: string;
}
/** A tag of the dialect that stands between elements: before and after what it repeats or leaves out. */
export interface BlockTag {
  readonly kind: 'tag';
  readonly tag: string;
  /** The paragraph it was typed in. */
  readonly paragraph: XmlElement;
}
export type XmlNode = XmlElement | XmlText | BlockTag;

export const isElement = (node: XmlNode): node is XmlElement => node.kind === 'element';

export const attributeOf = ({ attributes }: XmlElement, name: string): string | undefined =>
  attributes.find(([one]) => one === name)?.[1];

/** Without the prefix, for attributes that are written with one. */
export const attributeNamed = ({ attributes }: XmlElement, local: string): string | undefined =>
  attributes.find(([one]) => one.slice(one.indexOf(':') + 1) === local)?.[1];

/** Every element below, in the order it is written. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children)
    if (isElement(child)) {
      yield child;
      yield* descendants(child);
    }
}

/** The elements around one, from the nearest. */
export function* ancestors(element: XmlElement): Generator<XmlElement> {
  for (let one = element.parent; one !== undefined; one = one.parent) yield one;
}
