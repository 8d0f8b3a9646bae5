import type { Places } from '../places.js';
import { problem, type TemplateProblem } from '../problem.js';
import { isAttribute, isElement, isRaw, isScriptAddress, isVoid } from './html-vocabulary.js';

/**
 * Where the reader stands between two pieces of text. Only in running text and inside a quoted attribute may anything of
 * Handlebars stand: there escaping makes every value harmless.
 */
type State = 'text' | '"' | "'" | 'tag';

/** An element that is open, with where it was opened. */
interface Open {
  readonly name: string;
  readonly offset: number;
}
/** How it stood where a part of a block began: the part must leave it so, whichever part is printed. */
interface Frame {
  readonly state: State;
  readonly depth: number;
}

const TAG = /<(\/?)([A-Za-z][^\s/>]*)/y;
const ATTRIBUTE = /[^\s=>/"'<]+/y;
const EQUALS = /\s*=\s*/y;
const BETWEEN = /[\s/]*/y;

/** Reads the HTML of a template piece by piece and keeps what is wrong. */
export class HtmlReader {
  readonly problems: TemplateProblem[] = [];
  #state: State = 'text';
  readonly #open: Open[] = [];
  readonly #frames: Frame[] = [{ state: 'text', depth: 0 }];
  #text = '';
  /** Offset of the piece in the template. */
  #base = 0;
  #at = 0;

  constructor(private readonly places: Places) {}

  /** @param text as it is rendered, @param offset where it begins in the template */
  read(text: string, offset: number): void {
    [this.#text, this.#base, this.#at] = [text, offset, 0];
    while (this.#at < text.length) {
      if (this.#state === 'text') this.#readText();
      else this.#readTag();
    }
  }

  /** Something of Handlebars stands here. @returns whether it may */
  meet(offset: number): void {
    if (this.#state === 'text' || this.#state === '"' || this.#state === "'") return;
    this.#report('template/placeholder-in-tag', offset);
    this.#state = 'text';
  }

  begin(): void {
    this.#frames.push({ state: this.#state, depth: this.#open.length });
  }

  /** The end of a part of a block, at its `else` or its end. */
  end(offset: number): void {
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    if (this.#state !== frame.state || this.#open.length !== frame.depth)
      this.#report('template/uneven-branch', offset);
    this.#state = frame.state;
    this.#open.length = frame.depth;
  }

  finish(): void {
    if (this.#state !== 'text') this.#report('template/unclosed-tag', this.#base + this.#at);
    else for (const { name, offset } of this.#open) this.#report('template/unbalanced', offset, name);
  }

  #report(code: string, offset: number, name = ''): void {
    this.problems.push(problem(code, this.places.at(offset), { name }));
  }

  #here(code: string, name?: string): void {
    this.#report(code, this.#base + this.#at, name);
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text);
  }

  #readText(): void {
    const next = this.#text.indexOf('<', this.#at);
    this.#at = next === -1 ? this.#text.length : next;
    if (next === -1) return;
    const tag = this.#match(TAG);
    const after = this.#text.slice(next + 1, next + 4);
    if (tag) this.#readName(tag);
    else if (after === '!--') {
      // Browsers end a comment in more ways than one: none is let in, and what stands in it is read as text.
      this.#here('template/html-comment');
      this.#at += 4;
    } else if (after.startsWith('!') || after.startsWith('?') || (after.startsWith('/') && after.length > 1)) {
      this.#here('template/forbidden-markup', after);
      this.#at += 2;
    } else {
      // At the end of a piece what follows might become the name of an element.
      if (after === '' || after === '/') this.#state = 'tag';
      this.#at += 1;
    }
  }

  #readName([whole, slash, written = '']: RegExpExecArray): void {
    const name = written.toLowerCase();
    if (slash === '/') this.#close(name);
    else {
      if (!isElement(name)) this.#here('template/forbidden-element', name);
      if (!isVoid(name)) this.#open.push({ name, offset: this.#base + this.#at });
    }
    this.#at += whole.length;
    this.#state = 'tag';
    if (slash === '' && isRaw(name)) this.#skipRaw(name);
  }

  #close(name: string): void {
    const floor = this.#frames.at(-1)?.depth ?? 0;
    const opened = this.#open.findLastIndex((open) => open.name === name);
    if (opened < floor) {
      if (isElement(name)) this.#here('template/unbalanced', name);
      return;
    }
    const inner = this.#open.at(-1)?.name;
    if (inner !== name) this.#here('template/unbalanced', inner);
    this.#open.length = opened;
  }

  /** What stands in a refused element is its own language. */
  #skipRaw(name: string): void {
    const end = this.#text.toLowerCase().indexOf(`</${name}`, this.#at);
    if (end === -1) return;
    this.#at = end;
    this.#state = 'text';
  }

  /** Inside a tag: between attributes, or inside the quoted value of one. */
  #readTag(): void {
    if (this.#state === '"' || this.#state === "'") {
      this.#readValue(this.#state);
      return;
    }
    this.#at += this.#match(BETWEEN)?.[0].length ?? 0;
    if (this.#at >= this.#text.length) return;
    if (this.#text[this.#at] === '>') {
      this.#at += 1;
      this.#state = 'text';
      return;
    }
    const written = this.#match(ATTRIBUTE)?.[0];
    if (written === undefined) {
      this.#here('template/malformed-tag', this.#text[this.#at]);
      this.#at += 1;
      return;
    }
    if (!isAttribute(written.toLowerCase())) this.#here('template/forbidden-attribute', written);
    this.#at += written.length;
    this.#beginValue();
  }

  #beginValue(): void {
    const equals = this.#match(EQUALS)?.[0];
    if (equals === undefined) return;
    this.#at += equals.length;
    const quote = this.#text[this.#at];
    if (quote === '"' || quote === "'") {
      this.#at += 1;
      this.#state = quote;
      return;
    }
    this.#here('template/unquoted-attribute');
    while (this.#at < this.#text.length && !/[\s>]/.test(this.#text[this.#at] ?? '')) this.#at += 1;
    // Whatever stands here of Handlebars has been told of.
    if (this.#at >= this.#text.length) this.#state = '"';
  }

  #readValue(quote: '"' | "'"): void {
    const end = this.#text.indexOf(quote, this.#at);
    const value = this.#text.slice(this.#at, end === -1 ? undefined : end);
    if (isScriptAddress(value)) this.#here('template/script-address');
    this.#at = end === -1 ? this.#text.length : end + 1;
    if (end !== -1) this.#state = 'tag';
  }
}
