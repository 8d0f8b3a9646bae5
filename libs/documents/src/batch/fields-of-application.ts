import type { Words } from '#policy';
import type { BoundForm } from '../form/bind.js';

/** What a stored application says of itself beside its facts. */
export interface ApplicationNames {
  readonly name: Words;
  readonly centre?: Words | undefined;
  readonly region?: Words | undefined;
}

/** The fields of a form that a stored application fills by itself, in Korean as forms are. */
export function fieldsOfApplication({ fields }: BoundForm, names: ApplicationNames): Readonly<Record<string, string>> {
  const filled = fields.flatMap(({ id, binding }) => {
    const value = binding.kind === 'entered' && binding.prefill !== undefined ? names[binding.prefill]?.ko : undefined;
    return value === undefined ? [] : [[id, value] as const];
  });
  return Object.fromEntries(filled);
}
