import { StreamLanguage, type StringStream } from '@codemirror/language';

/** Where in a template the reading stands: `{{…}}` and tags may stand in each other, so each remembers what is around it. */
interface Reading {
  readonly within: ('tag' | 'braces' | 'comment')[];
  /** The next word of the braces is the first one: what is done, rather than what with. */
  isFirst: boolean;
}

const WORD = /^[@.]{0,2}\/?[\p{L}_][\p{L}\p{N}_./]*/u;
const BLOCKS = new Set(['each', 'if', 'unless', 'with', 'else']);

/** A template: words of a document in HTML with `{{…}}` among them. For colours only; what is wrong, the service says. */
export const templateLanguage = StreamLanguage.define<Reading>({
  name: 'template',
  startState: () => ({ within: [], isFirst: false }),
  copyState: ({ within, isFirst }) => ({ within: [...within], isFirst }),
  token: (stream, reading) => {
    switch (reading.within.at(-1)) {
      case 'comment':
        return inComment(stream, reading);
      case 'braces':
        return inBraces(stream, reading);
      case 'tag':
        return inTag(stream, reading);
      case undefined:
        return inText(stream, reading);
    }
  },
});

function opened(stream: StringStream, reading: Reading): string | undefined {
  if (stream.match('{{!')) {
    reading.within.push('comment');
    return 'comment';
  }
  if (stream.match(/^\{\{[#/^]?/) === null) return undefined;
  reading.within.push('braces');
  reading.isFirst = true;
  return 'brace';
}

function inText(stream: StringStream, reading: Reading): string | null {
  const braces = opened(stream, reading);
  if (braces !== undefined) return braces;
  if (stream.match(/^<\/?[A-Za-z][\w-]*/) !== null) {
    reading.within.push('tag');
    return 'tagName';
  }
  stream.next();
  stream.eatWhile(/[^<{]/);
  return null;
}

function inTag(stream: StringStream, reading: Reading): string | null {
  const braces = opened(stream, reading);
  if (braces !== undefined) return braces;
  if (stream.match(/^\/?>/) !== null) {
    reading.within.pop();
    return 'tagName';
  }
  if (stream.eatSpace()) return null;
  if (stream.match(/^[\w-]+(?==)/) !== null) return 'attributeName';
  stream.next();
  stream.eatWhile(/[^>{\s]/);
  return stream.current().startsWith('=') || stream.current().includes('"') ? 'string' : 'attributeName';
}

function inBraces(stream: StringStream, reading: Reading): string | null {
  if (stream.match('}}')) {
    reading.within.pop();
    return 'brace';
  }
  if (stream.eatSpace()) return null;
  if (stream.match(/^"[^"]*"?/) !== null || stream.match(/^'[^']*'?/) !== null) return 'string';
  if (stream.match(WORD) !== null) {
    const isKeyword = reading.isFirst && (BLOCKS.has(stream.current()) || stream.match(/^\s+(?!\}\})/, false) !== null);
    reading.isFirst = false;
    return isKeyword ? 'keyword' : 'variableName';
  }
  if (stream.next() === '(') reading.isFirst = true;
  return null;
}

function inComment(stream: StringStream, reading: Reading): string {
  if (stream.match(/^--\}\}/) !== null || stream.match('}}')) reading.within.pop();
  else stream.next();
  return 'comment';
}
