import type { Words } from '#policy';
import { wordsOf, type Details } from './messages.js';
import type { TemplateProblem } from './template/problem.js';

/**
 * The one error of this lib: a stable `code`, a JSON pointer to the fault, sentences in both languages. A template that
 * is refused lists every problem with its line and column.
 */
export class DocumentError extends Error {
  readonly words: Words;

  constructor(
    readonly code: string,
    details: Details = {},
    readonly pointer = '',
    readonly problems?: readonly TemplateProblem[],
  ) {
    const words = wordsOf(code, details);
    super(words.en);
    this.name = 'DocumentError';
    this.words = words;
  }
}
