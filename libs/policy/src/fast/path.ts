import { NotLowered, type Operand } from './operand.js';
import type { Writer } from './writer.js';

/** The value that stands at an own-property dotted path of another. */
export function pathOf(operand: Operand, path: string, writer: Writer): Operand {
  const keys = path
    .replace(/^\$\.?/, '')
    .split('.')
    .filter((key) => key !== '');
  return keys.reduce((found, key) => fieldOf(found, key, writer), operand);
}

/** A field of a record: while the record is not known, neither is any field. */
export function fieldOf(operand: Operand, key: string, writer: Writer): Operand {
  if (operand.kind === 'list') throw new NotLowered('an element of a list by its place');
  const field = operand.kind === 'record' ? operand.fields.get(key)?.() : undefined;
  if (operand.state === '0') return field ?? { kind: 'void', state: writer.nothing };
  const own = field?.state ?? writer.nothing;
  const state = writer.let(`${operand.state} === 0 ? ${own} : ${operand.state}`);
  if (!field) return { kind: 'void', state };
  const mayBeAbsent = (operand.mayBeAbsent ?? false) || (field.mayBeAbsent ?? false);
  return { ...field, state, mayBeAbsent };
}
