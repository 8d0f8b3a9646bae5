import type { Words } from '#policy';
import type { OfficeKind } from '../office/kinds.js';
import type { OfficeTemplate } from '../office/office-template.js';
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
  /** Of what it says: title, language and text. Neither sample nor office files, which have their own, are part of it. */
  readonly hash: string;
  readonly title: Words;
  readonly language: 'ko';
  readonly source: string;
  /** Invented data that renders completely. */
  readonly sample: FormData;
  readonly warnings: readonly TemplateProblem[];
  /** The same form as the office's own files, where there are any. */
  readonly office: Readonly<Partial<Record<OfficeKind, OfficeTemplate>>>;
  /** What all its files need together. */
  readonly parsed: ParsedTemplate;
}
