import { DocumentError } from '../document-error.js';
import type { BoundForm } from './bind.js';
import type { FilledForm } from './filled-form.js';
import { faultsOf } from './validate-data.js';

/** @throws DocumentError `form/incomplete` while there are gaps: no form is printed with one */
export function refuseIncomplete({ schema }: BoundForm, { gaps, data }: FilledForm): void {
  const [first] = gaps;
  if (first) throw new DocumentError('form/incomplete', { count: gaps.length, first: first.words }, first.pointer);
  const [fault] = faultsOf(schema, data);
  if (fault)
    throw new DocumentError('form/incomplete', { count: 1, first: fault.path.join('.') }, `/${fault.path.join('/')}`);
}
