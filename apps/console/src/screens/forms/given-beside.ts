import { keepDraft, readDraft } from '../../app/use-draft.js';
import type { FormData } from './paper.js';

/** What was given for an application beside what it says, on another screen of this tab. */
interface GivenBeside {
  /** Of the case: "round/application". */
  readonly name: string;
  readonly given: Partial<FormData>;
}

const keyOf = (form: string): string => `form/${form}/given`;

/** Has a form filled with this as well when it is opened for the case next. @param form "programme/version/form" */
export function giveBeside(form: string, beside: GivenBeside): void {
  keepDraft(keyOf(form), beside);
  // It is a case to be filled from, also where the form has been filled from the application before.
  keepDraft(`form/${form}/case`, '');
}

export function givenBeside(form: string, name: string): Partial<FormData> {
  const beside = readDraft<GivenBeside>(keyOf(form));
  return beside?.name === name ? beside.given : {};
}
