import { useTranslation } from 'react-i18next';
import { operatorChoice, withEntry, withOperator, withReference, withoutOperand } from '../conditions/change-row.js';
import { fieldKey, isReference } from '../conditions/field-key.js';
import { ConstantField, ReferenceField } from '../conditions/operand-field.js';
import { OperatorField } from '../conditions/operator-field.js';
import { isYesNo, operandType, operatorParts } from '../conditions/operators.js';
import { useRuleScope, type SchemaNode } from '../conditions/scope.js';
import type { Row } from '../conditions/tree.js';
import { useState } from 'react';
import { typeOfValue } from './element-scope.js';
import type { NodeProps } from './node-props.js';
import { BLANK } from './value.js';

/** A cell of a decision table: an operator and what it holds the column's value against. */
export const isCell = ({ properties }: SchemaNode): boolean =>
  properties !== undefined && Object.keys(properties).sort().join() === 'operator,value';

export function CellField({ id, name, value, around, onChange, isReadOnly }: NodeProps) {
  const { t } = useTranslation();
  const scope = useRuleScope();
  const column = columnOf(around);
  const type = typeOfValue(scope, column);
  const [held, setHeld] = useState<Row>();
  const cell = (value ?? {}) as { readonly operator?: string; readonly value?: unknown };
  const own: Row = {
    id,
    field: isReference(column) ? fieldKey(column) : '',
    operator: cell.operator ?? 'equal',
    value: cell.value === undefined || cell.value === BLANK ? {} : { json: cell.value },
  };
  const row = held !== undefined && held.value.json === own.value.json && held.operator === own.operator ? held : own;
  const put = (next: Row, step?: string): void => {
    setHeld(next);
    onChange({ operator: next.operator, value: next.value.json ?? BLANK }, step);
  };
  const isOther = row.valueSource === 'field' || isReference(row.value.json);
  const wanted = operandType(scope.language, type, row.operator);
  return (
    <div className="condition-line">
      <OperatorField
        id={`${id}-operator`}
        name={name}
        type={type}
        isNamed={false}
        choice={operatorChoice(scope, row)}
        onChoose={(choice) => put(withOperator(scope, row, choice))}
        isReadOnly={isReadOnly}
      />
      {isYesNo(scope.language.operators[operatorParts(row.operator).base]) ? null : (
        <div className="condition-operand">
          <select
            className="input condition-source"
            aria-label={t('condition.against', { name })}
            value={isOther ? 'field' : 'value'}
            disabled={isReadOnly}
            onChange={(event) =>
              put({ ...withoutOperand(row), valueSource: event.target.value === 'field' ? 'field' : 'value' })
            }
          >
            <option value="value">{t('condition.constant')}</option>
            <option value="field">{t('condition.other')}</option>
          </select>
          {isOther ? (
            <ReferenceField
              id={id}
              name={name}
              type={wanted}
              json={row.value.json}
              onChoose={(key) => put({ ...withReference(row, key), valueSource: 'field' })}
              isReadOnly={isReadOnly}
            />
          ) : (
            <ConstantField
              id={id}
              name={name}
              type={wanted}
              operand={row.value}
              onEntry={(entry) => put(withEntry(scope, row, entry), id)}
              isReadOnly={isReadOnly}
            />
          )}
        </div>
      )}
    </div>
  );
}

/** The value that the cell's column looks at: `around` is the row's map with the key of the cell. */
function columnOf(around: unknown): unknown {
  const { key, columns } = around as { readonly key?: string; readonly columns?: Readonly<Record<string, unknown>> };
  return key === undefined ? undefined : columns?.[key];
}
