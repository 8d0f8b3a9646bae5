import type { FormField, ValueType } from '../rule-set/model.js';

/** The type of what a person enters into a form's field: text where none is said; long text is text of several lines. */
export function enteredType({ type = 'text', unit, words, of, fields }: FormField): ValueType {
  return {
    type: type === 'longText' ? 'text' : type,
    ...(unit === undefined ? {} : { unit }),
    ...(words === undefined ? {} : { words }),
    ...(of === undefined ? {} : { of }),
    ...(fields === undefined ? {} : { fields }),
  };
}
