import type { Words } from '#policy';
import { PROBLEMS, type ProblemCode } from './catalogue.js';

/** One thing that is wrong, and where. */
export interface ProblemDetail {
  /** JSON pointer into the body, query or path parameters; empty for the whole. */
  readonly pointer: string;
  readonly code: string;
  readonly detail: Words;
  /** Clause ids of the notice, where one is behind it. */
  readonly clause?: readonly string[];
}

/** What a service throws when a request cannot be met; the one filter turns it into an answer. */
export class Problem extends Error {
  readonly details: readonly ProblemDetail[];
  /** Seconds after which asking again may help, where the problem's type alone does not say. */
  readonly retryAfter: number | undefined;

  /** @param details without any, the sentences of the problem's own type stand in, so both languages are always there */
  constructor(
    readonly code: ProblemCode,
    details: readonly ProblemDetail[] = [],
    options?: ErrorOptions & { readonly retryAfter?: number },
  ) {
    super(code, options);
    this.name = 'Problem';
    this.retryAfter = options?.retryAfter;
    this.details = details.length > 0 ? details : [{ pointer: '', code, detail: sentences(code) }];
  }

  get status(): number {
    return PROBLEMS[this.code].status;
  }
}

/** What happened and what to do about it. */
function sentences(code: ProblemCode): Words {
  const { title, action } = PROBLEMS[code];
  return { ko: `${title.ko} ${action.ko}`, en: `${title.en} ${action.en}` };
}
