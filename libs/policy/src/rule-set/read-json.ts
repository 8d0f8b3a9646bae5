import { PolicyError } from '../policy-error.js';

export interface JsonLimits {
  /** Deepest nesting accepted. */
  readonly depth?: number;
  /** Longest text accepted, in characters. */
  readonly characters?: number;
  /** Keep numbers that a JSON number cannot hold exactly, for a reader that refuses them by type itself. */
  readonly keepInexact?: boolean;
}
const DEFAULTS = { depth: 64, characters: 4_000_000, keepInexact: false };
/** Names that reach an object's prototype in careless code: no file and no place may have them. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// JSON forbids raw control characters inside strings; that is what the range is for.
// eslint-disable-next-line no-control-regex
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SPACE = /[ \t\n\r]*/y;
const WORDS: readonly (readonly [string, unknown])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

/**
 * Reads JSON text more strictly than JSON.parse: a key that stands twice, `__proto__`, nesting beyond a limit and
 * a number that a JSON number cannot hold exactly are refused, each with the pointer of the place.
 * JSON.parse would silently keep the last of two keys and round 9007199254740993.
 * @throws PolicyError `json/syntax`, `json/duplicate-key`, `json/forbidden-key`, `json/too-deep`, `json/too-long`, `json/inexact-number`
 */
export function readJson(text: string, limits: JsonLimits = {}): unknown {
  const { depth, characters, keepInexact } = { ...DEFAULTS, ...limits };
  if (text.length > characters) throw new PolicyError('json/too-long', { limit: characters });
  const plain = readPlain(text, depth);
  return plain === undefined ? new Reader(text, depth, keepInexact).whole() : plain;
}

/** A forbidden key, a number that may be inexact, or a text of several lines, which is never written as below. */
const NOT_PLAIN = /__proto__|constructor|prototype|\d{16}|\n/;

/**
 * Reads what is written as `JSON.stringify` writes it, as programs send it, in a tenth of the reader's time. Whatever
 * JSON.parse drops or changes without a word is not written the same again.
 * @returns undefined for what has to be read strictly
 */
function readPlain(text: string, depth: number): object | undefined {
  if (NOT_PLAIN.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    const isPlain = typeof value === 'object' && value !== null && isWithin(value, depth);
    return isPlain && JSON.stringify(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether nothing is nested deeper. */
function isWithin(value: object, depth: number): boolean {
  if (depth === 0) return false;
  for (const part of Object.values(value) as unknown[])
    if (typeof part === 'object' && part !== null && !isWithin(part, depth - 1)) return false;
  return true;
}

class Reader {
  private position = 0;
  private readonly path: string[] = [];

  constructor(
    private readonly text: string,
    private readonly depth: number,
    private readonly keepInexact: boolean,
  ) {}

  whole(): unknown {
    // A byte order mark is what some editors put before UTF-8 text.
    if (this.text.startsWith('\ufeff')) this.position = 1;
    const value = this.value();
    this.space();
    if (this.position < this.text.length) this.fail('json/syntax');
    return value;
  }

  private value(): unknown {
    this.space();
    const char = this.text[this.position];
    if (char === '{') return this.object();
    if (char === '[') return this.array();
    if (char === '"') return this.string();
    for (const [word, value] of WORDS) {
      if (this.text.startsWith(word, this.position)) {
        this.position += word.length;
        return value;
      }
    }
    return this.number();
  }

  private object(): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    this.open();
    if (this.accept('}')) return object;
    do {
      this.space();
      const key = this.string();
      this.path.push(key);
      if (FORBIDDEN_KEYS.has(key)) this.fail('json/forbidden-key');
      if (Object.hasOwn(object, key)) this.fail('json/duplicate-key');
      this.expect(':');
      object[key] = this.value();
      this.path.pop();
    } while (this.accept(','));
    this.expect('}');
    return object;
  }

  private array(): unknown[] {
    const array: unknown[] = [];
    this.open();
    if (this.accept(']')) return array;
    do {
      this.path.push(String(array.length));
      array.push(this.value());
      this.path.pop();
    } while (this.accept(','));
    this.expect(']');
    return array;
  }

  private string(): string {
    return JSON.parse(this.match(STRING)) as string;
  }

  private number(): number {
    const digits = this.match(NUMBER);
    const value = Number(digits);
    const isWhole = /^-?\d+$/.test(digits);
    if (!this.keepInexact && (!Number.isFinite(value) || (isWhole && !Number.isSafeInteger(value))))
      this.fail('json/inexact-number');
    return value;
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text)?.[0];
    if (found === undefined) return this.fail('json/syntax');
    this.position += found.length;
    return found;
  }

  private open(): void {
    if (this.path.length >= this.depth) this.fail('json/too-deep');
    this.position += 1;
  }

  private space(): void {
    SPACE.lastIndex = this.position;
    this.position += SPACE.exec(this.text)?.[0].length ?? 0;
  }

  private accept(char: string): boolean {
    this.space();
    if (this.text[this.position] !== char) return false;
    this.position += 1;
    return true;
  }

  private expect(char: string): void {
    if (!this.accept(char)) this.fail('json/syntax');
  }

  private fail(code: string): never {
    const pointer = this.path.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
    const before = this.text.slice(0, this.position);
    const line = before.split('\n').length;
    const column = this.position - before.lastIndexOf('\n');
    throw new PolicyError(code, { line, column, depth: this.depth, key: this.path.at(-1) ?? '' }, pointer);
  }
}
