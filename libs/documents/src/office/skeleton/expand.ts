import { DocumentError } from '../../document-error.js';
import { inMegabytes, OFFICE_LIMITS } from '../limits.js';
import type { Vocabulary } from '../vocabulary.js';
import { MARKS, type Fragment, type Slot } from './fragment.js';

/** What is put in for marks and slots. */
export interface Expansion {
  readonly words: Vocabulary;
  /** Of the elements of a text, as the part writes them: "hp:". */
  readonly prefix: string;
  readonly fragments: readonly Fragment[];
  /** XML. */
  readonly trace: string;
}
const FIRST_ID = 1_000_000;

/** Counts what is counted anew, over the parts of one document. */
export class Expander {
  #written = 0;
  #ids = FIRST_ID;

  /**
   * Makes the XML of one part of its rendered skeleton.
   * @throws DocumentError `office/filled-too-large`
   */
  expand(rendered: string, expansion: Expansion): string {
    const out = new Output();
    const [before = '', ...pieces] = rendered.split(MARKS.fragment);
    this.#text(out, before, expansion);
    for (const piece of pieces) {
      const end = piece.indexOf(MARKS.end);
      for (const one of expansion.fragments[Number(piece.slice(0, end))] ?? [])
        if (typeof one === 'string') this.#write(out, one);
        else this.#slot(out, one.slot, expansion);
      this.#text(out, piece.slice(end + 1), expansion);
    }
    return out.text();
  }

  #text(out: Output, text: string, { words, prefix }: Expansion): void {
    this.#write(out, text.includes(MARKS.lineBreak) ? text.replaceAll(MARKS.lineBreak, words.lineBreak(prefix)) : text);
  }

  #write(out: Output, xml: string): void {
    this.#written += xml.length;
    if (this.#written > OFFICE_LIMITS.filled)
      throw new DocumentError('office/filled-too-large', { limit: inMegabytes(OFFICE_LIMITS.filled) });
    out.write(xml);
  }

  #slot(out: Output, slot: Slot, { trace }: Expansion): void {
    switch (slot) {
      case 'table':
        out.openTable();
        return;
      case 'row':
        out.countRow();
        return;
      case 'row-count':
        out.holdRowCount();
        return;
      case 'row-address':
        out.write(String(out.row));
        return;
      case 'table-end':
        out.closeTable();
        return;
      case 'id':
        this.#ids += 1;
        out.write(String(this.#ids));
        return;
      case 'trace':
        this.#write(out, trace);
    }
  }
}

/** What has been written, with room for what is known only later: how many rows a table has. */
class Output {
  readonly #pieces: string[] = [];
  readonly #tables: { rows: number; count: number }[] = [];

  write(xml: string): void {
    this.#pieces.push(xml);
  }

  openTable(): void {
    this.#tables.push({ rows: 0, count: -1 });
  }

  countRow(): void {
    const table = this.#tables.at(-1);
    if (table) table.rows += 1;
  }

  holdRowCount(): void {
    const table = this.#tables.at(-1);
    if (table) table.count = this.#pieces.push('') - 1;
  }

  /** Of the row that is being written, from 0. */
  get row(): number {
    return (this.#tables.at(-1)?.rows ?? 1) - 1;
  }

  closeTable(): void {
    const table = this.#tables.pop();
    if (table && table.count !== -1) this.#pieces[table.count] = String(table.rows);
  }

  text(): string {
    return this.#pieces.join('');
  }
}
