import type { Words } from '#policy';
import type { ParsedTemplate } from './parse.js';
import type { TemplateProblem } from './problem.js';

/** What a form is filled with. */
export interface FormData {
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** One published wording of a form, found free of problems. */
export interface FormTemplate {
  /** "agreement/v1" */
  readonly id: string;
  readonly form: string;
  readonly version: string;
  /** Of what it says: title, language and text. The sample is not part of it. */
  readonly hash: string;
  readonly title: Words;
  readonly language: 'ko';
  readonly source: string;
  /** Invented data that renders completely. */
  readonly sample: FormData;
  readonly warnings: readonly TemplateProblem[];
  readonly parsed: ParsedTemplate;
}
