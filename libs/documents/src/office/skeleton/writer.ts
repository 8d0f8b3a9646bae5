import { MARKS, type Fragment, type Slot } from './fragment.js';
import type { Paragraph } from '../text/paragraph.js';

/** The text that stands in for a document: its wording and tags, and marks for all that is between them. */
export interface Skeleton {
  /** One line of the dialect, parts divided by a mark. */
  readonly source: string;
  readonly fragments: readonly Fragment[];
  /** Where the text of each paragraph begins in the source, in order. */
  readonly places: readonly { readonly offset: number; readonly paragraph: Paragraph }[];
}

/** Writes a skeleton from beginning to end. */
export class SkeletonWriter implements Skeleton {
  source = '';
  readonly fragments: Fragment[] = [];
  readonly places: { offset: number; paragraph: Paragraph }[] = [];
  #pending: (string | { slot: Slot })[] = [];

  markup(piece: string | { slot: Slot }): void {
    const last = this.#pending.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') this.#pending[this.#pending.length - 1] = last + piece;
    else this.#pending.push(piece);
  }

  /** @param text XML already, but for the tags in it */
  text(text: string, paragraph: Paragraph): void {
    this.#flush();
    this.places.push({ offset: this.source.length, paragraph });
    this.source += text;
  }

  endPart(): void {
    this.#flush();
    this.source += MARKS.part;
  }

  #flush(): void {
    if (this.#pending.length === 0) return;
    this.source += `${MARKS.fragment}${this.fragments.length}${MARKS.end}`;
    this.fragments.push(this.#pending);
    this.#pending = [];
  }
}
