import { DocumentError } from '../document-error.js';
import type { Details } from '../messages.js';

/** Why an office's file is not taken, at the file itself. @param file its name: "form.hwpx" */
export const refusal = (code: string, file: string, details: Details = {}): DocumentError =>
  new DocumentError(code, { file, ...details }, `/${file}`);
