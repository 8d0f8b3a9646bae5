import type { TypeView } from '../api/types.js';
import { newId } from '../editing/new-id.js';
import type { Entry } from '../fields/entry.js';
import { valueOf } from '../fields/value.js';
import { conditionOfKey, fieldKey, isNamedKey, isReference, referenceOf, type FieldKey } from './field-key.js';
import { firstOperator, isYesNo, operandType, operatorParts, operatorsFor } from './operators.js';
import { nameOf, type RuleScope } from './scope.js';
import type { Operand, Row } from './tree.js';

/** The type of what a row looks at. */
export const typeOfRow = (scope: RuleScope, { field }: Pick<Row, 'field'>): TypeView | undefined =>
  nameOf(scope, field)?.type;
/** The type of what a row compares with. */
export const operandOfRow = (scope: RuleScope, row: Pick<Row, 'field' | 'operator'>): TypeView | undefined =>
  operandType(scope.language, typeOfRow(scope, row), row.operator);

/**
 * Another field for a row. What it compared with stays where it still fits.
 * @param taken ids of leaves in the file and in the editor: a row without one gets its id now, and keeps it
 */
export function withField(scope: RuleScope, row: Row, field: FieldKey, taken: Iterable<string>): Row {
  if (isNamedKey(field)) return { ...row, field, operator: 'holds', value: {} };
  const type = nameOf(scope, field)?.type;
  const fits = operatorsFor(scope.language, type).some(({ ids }) => ids.includes(row.operator));
  const operator =
    fits && !isNamedKey(row.field) && row.field !== '' ? row.operator : firstOperator(scope.language, type);
  const next = { ...row, field, operator, name: row.name ?? leafName(field, taken) };
  return { ...next, value: keptOperand(scope, row, next) };
}

/** @param operator with `=true` or `=false` behind a yes-or-no one, as the chooser has them */
export function withOperator(scope: RuleScope, row: Row, chosen: string): Row {
  const [operator = '', asked] = chosen.split('=');
  const next = { ...row, operator };
  if (asked !== undefined) return { ...next, value: { json: asked === 'true' } };
  return { ...next, value: keptOperand(scope, row, next) };
}

/** How a chooser of operators calls the one of a row. */
export function operatorChoice(scope: RuleScope, { operator, value }: Row): string {
  const own = scope.language.operators[operatorParts(operator).base];
  return isYesNo(own) ? `${operator}=${value.json === false ? 'false' : 'true'}` : operator;
}

export const withReference = (row: Row, key: FieldKey): Row => ({ ...row, value: { json: referenceOf(key) } });
export const withoutOperand = (row: Row): Row => ({ ...row, value: {} });

/** What was typed or chosen for a constant. What cannot be read stays in the box, and the rule keeps what it had. */
export function withEntry(scope: RuleScope, row: Row, entry: Entry): Row {
  const type = operandOfRow(scope, row) ?? guessedType(row.value.json);
  const read = valueOf(type, entry, '');
  const isWrong = !('value' in read) || read.mistakes.length > 0;
  const json = isWrong ? row.value.json : read.value;
  return { ...row, value: { entry, ...(json === undefined ? {} : { json }), ...(isWrong && { isWrong }) } };
}

function keptOperand(scope: RuleScope, before: Row, after: Row): Operand {
  const own = scope.language.operators[operatorParts(after.operator).base];
  if (isYesNo(own)) return { json: true };
  const [was, is] = [operandOfRow(scope, before), operandOfRow(scope, after)];
  const isSame = JSON.stringify(was) === JSON.stringify(is) && was !== undefined;
  if (isSame) return before.value;
  return is?.type === 'boolean' && !isReference(before.value.json) ? { json: true } : {};
}

const DECIMAL = /^-?\d+(?:\.\d+)?$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The type of a constant of which nothing else is known. */
export function guessedType(json: unknown): TypeView {
  if (Array.isArray(json)) return { type: 'list', of: guessedType(json[0]) };
  if (typeof json === 'boolean') return { type: 'boolean' };
  if (typeof json === 'number' || (typeof json === 'string' && DECIMAL.test(json))) return { type: 'points' };
  return typeof json === 'string' && DATE.test(json) ? { type: 'date' } : { type: 'text' };
}

/** @example leafName('thisRound#recognitionTo', []) // 'this-round-recognition-to' */
export function leafName(field: FieldKey, taken: Iterable<string>): string {
  const words = (isNamedKey(field) ? conditionOfKey(field) : fieldKey(referenceOf(field))).replace(
    /([a-z0-9])([A-Z])/g,
    '$1 $2',
  );
  return newId(words, taken, 'condition');
}
