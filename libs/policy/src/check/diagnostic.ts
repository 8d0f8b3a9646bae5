import { wordsOf, type Message } from '../messages.js';

export type Severity = 'error' | 'warning' | 'note';

/** One finding about a rule set. Errors stop publication; warnings need a written reason; notes have one. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  /** File inside the version's folder. */
  readonly file: string;
  /** JSON pointer inside the file. */
  readonly pointer: string;
  /** The place by names, as amendments and the answers of notes write it: `parameters/rounds.schedule/rows/round-2`. */
  readonly at?: string;
  readonly words: Message;
  /** Clauses of the notice it concerns. */
  readonly clause?: readonly string[];
  /** A value or a case that shows the fault. */
  readonly example?: unknown;
  /** The source note that gives the written reason. */
  readonly answeredBy?: string;
}

export interface Finding {
  readonly severity?: Severity;
  readonly at?: string;
  readonly clause?: readonly string[];
  readonly example?: unknown;
  /** What fills the placeholders of the code's sentences. */
  readonly details?: Readonly<Record<string, string | number>>;
}

export function diagnostic(code: string, file: string, pointer: string, finding: Finding = {}): Diagnostic {
  const { severity = 'error', at, clause, example, details = {} } = finding;
  return {
    code,
    severity,
    file,
    pointer,
    ...(at === undefined ? {} : { at }),
    words: wordsOf(code, { file, pointer, ...details }),
    ...(clause === undefined ? {} : { clause }),
    ...(example === undefined ? {} : { example }),
  };
}
