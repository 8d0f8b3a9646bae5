import { DocumentError } from '../document-error.js';
import type { BoundForm } from '../form/bind.js';
import type { FilledForm } from '../form/filled-form.js';
import { refuseIncomplete } from '../form/refuse-incomplete.js';
import { traceOf, NOT_PRINTED } from '../form/trace.js';
import type { DocumentMark } from '../identity/document-mark.js';
import { fillOffice } from './fill-office.js';
import { officeFile, type OfficeKind } from './kinds.js';

/**
 * A filled form as the office's own file. The same input gives the same bytes.
 * @param mark of a document that is kept: its number, its code and where it can be asked about, printed at its end
 * @throws DocumentError `form/incomplete` while there are gaps, `office/no-file`, `office/filled-too-large`, `render/…`
 */
export function renderOffice(bound: BoundForm, filled: FilledForm, kind: OfficeKind, mark?: DocumentMark): Uint8Array {
  refuseIncomplete(bound, filled);
  const { form, template } = bound;
  const office = template.office[kind];
  if (!office) throw new DocumentError('office/no-file', { file: officeFile(kind) }, '/form');
  const lines = [...(form.printed ? [] : [NOT_PRINTED]), traceOf(bound, filled, office.hash).join(' · ')];
  return fillOffice(office, filled.data, { title: template.title[template.language], lines, mark });
}
