import { wordsOf, type Details, type MessageCode } from './messages.js';

export interface Words {
  readonly ko: string;
  readonly en: string;
}

/**
 * The one error of the core: a stable `code`, a JSON pointer to the fault, sentences in both languages.
 * Never read a message to learn what happened.
 */
export class PolicyError extends Error {
  readonly words: Words;

  constructor(
    readonly code: MessageCode,
    readonly details: Details = {},
    /** JSON pointer into what was handed in; empty for the whole. */
    readonly pointer = '',
  ) {
    const words = wordsOf(code, details);
    super(words.en);
    this.name = 'PolicyError';
    this.words = words;
  }
}
