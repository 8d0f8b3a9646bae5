import { DocumentError } from '../document-error.js';

/**
 * Text that can be printed. Handlebars would print nothing for a value that is not there.
 * @throws DocumentError `render/wrong-value`
 */
export function textOf(helper: string, value: unknown): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || text.trim() === '') throw wrongValue(helper, value);
  return text;
}

export const wrongValue = (helper: string, value: unknown): DocumentError =>
  new DocumentError('render/wrong-value', { helper, value: JSON.stringify(value) ?? 'undefined' });
