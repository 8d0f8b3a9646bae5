import Handlebars from 'handlebars';
import { LIMITS } from './limits.js';
import type { Places } from './places.js';
import { problem, type TemplateProblem } from './problem.js';

/** Parses only: nothing is ever registered in or compiled by it. */
const parser = Handlebars.create();

/** Whatever might open a block or a part of one, in comments and escaped text too: these cannot hide it from being counted. */
const OPENING = /\{\{(?:\{\{|~?\s*(?:[#^]|else))/g;

/**
 * The template's tree as Handlebars reads it, or what keeps it from being read, with its place.
 * A tree handed in instead of text would run as code, so that anything but text is refused.
 */
export function syntaxOf(source: unknown, places: Places): hbs.AST.Program | TemplateProblem {
  const top = { line: 1, column: 1 };
  if (typeof source !== 'string') return problem('template/not-text', top);
  if (source.length > LIMITS.characters)
    return problem('template/too-long', places.at(LIMITS.characters), { limit: LIMITS.characters });
  const opening = [...source.matchAll(OPENING)][LIMITS.openings];
  if (opening) return problem('template/too-many', places.at(opening.index), { limit: LIMITS.openings });
  try {
    return parser.parse(source);
  } catch (error) {
    if (error instanceof Error) return syntaxProblem(error, places);
    throw error;
  }
}

function syntaxProblem(error: Error, places: Places): TemplateProblem {
  const { lineNumber: line, column } = error as { lineNumber?: number; column?: number };
  if (line !== undefined && column !== undefined) {
    const detail = error.message.replace(/ - \d+:\d+$/, '');
    return problem('template/syntax', { line, column: column + 1 }, { detail });
  }
  const [, shown = '', pointed = ''] = error.message.split('\n');
  const detail = /^Expecting .*, got '(.*)'$/m.exec(error.message)?.[1] ?? 'INVALID';
  return problem('template/syntax', places.at(offsetOfFault(error.message, shown, pointed, places.text)), { detail });
}

/**
 * The parser tells a line and shows the text around the fault, at most 20 characters to either side and without line
 * breaks. The place is where that text stands, at or before the line told.
 */
function offsetOfFault(message: string, shown: string, pointed: string, text: string): number {
  const column = pointed.indexOf('^');
  const before = shown.slice(0, column).replace(/^\.\.\./, '');
  const after = shown.slice(column).replace(/\.\.\.$/, '');
  const line = Number(/on line (\d+)/.exec(message)?.[1] ?? 1);
  const lineEnd = text.split('\n').slice(0, line).join('\n').length;
  for (let offset = Math.min(lineEnd, text.length); offset >= 0; offset -= 1) {
    const isBefore = text.slice(Math.max(0, offset - 20), offset).replaceAll('\n', '') === before;
    const next = text.slice(offset, offset + 20).replaceAll('\n', '');
    if (isBefore && (next.startsWith(after) || after.startsWith(next))) return offset;
  }
  return lineEnd;
}
