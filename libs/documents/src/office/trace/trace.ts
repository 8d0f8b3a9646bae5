import type { OfficePart } from '../office-template.js';

/** Millimetres of a side: as large as on a PDF. */
export const QR_MILLIMETRES = 16;
/** Of a shape of ours: below those that the shapes of the wording are given anew. */
export const OWN_ID = 999_999;

/** The part at whose end the product's own lines stand. */
export type TracedPart = OfficePart;
/** Everything in a document that holds none of its text. */
export type Rest = Map<string, Uint8Array | string>;

/** A picture that is in the file already. */
export interface PlacedPicture {
  /** By which the text names it. */
  readonly id: string;
  /** Pixels of a side. */
  readonly side: number;
}

/** At the beginning of which of the lines it stands, if there is one. */
export interface PictureLine {
  readonly picture: PlacedPicture | undefined;
  readonly at: number;
}

export function textIn(rest: Rest, name: string): string | undefined {
  const content = rest.get(name);
  return content instanceof Uint8Array ? new TextDecoder().decode(content) : content;
}
