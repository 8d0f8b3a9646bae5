import { memo, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Path } from 'react-querybuilder';
import { Combobox } from '../components/combobox.js';
import type { Entry } from '../fields/entry.js';
import { useLanguage, useWords } from '../i18n/use-language.js';
import {
  operandOfRow,
  operatorChoice,
  typeOfRow,
  withEntry,
  withOperator,
  withoutOperand,
  withReference,
} from './change-row.js';
import { MOVES, put, type Move } from './edit-tree.js';
import { controlId, placeText, useActions, useSurroundings } from './editor-context.js';
import { isNamedKey, isReference } from './field-key.js';
import { moveOfKey, NodeButtons } from './node-buttons.js';
import { ConstantField, ReferenceField } from './operand-field.js';
import { OperatorField } from './operator-field.js';
import { isYesNo, operatorParts } from './operators.js';
import { RowNotes } from './row-notes.js';
import { labelOfKey, useRuleScope } from './scope.js';
import type { Row } from './tree.js';
import { useNameOptions } from './use-words-of.js';

interface Props {
  readonly row: Row;
  readonly path: Path;
  readonly can: Readonly<Record<Move, boolean>>;
  readonly canWrap: boolean;
}

/** One condition: what is looked at, how it is compared, and with what. */
export const ConditionRow = memo(function ConditionRow({ row, path, can, canWrap }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  const scope = useRuleScope();
  const actions = useActions();
  const { isReadOnly } = useSurroundings();
  const options = useNameOptions();
  const name = t('condition.place', { place: placeText(path) });
  const isNamed = isNamedKey(row.field);
  const hasOperand =
    row.field !== '' && !isNamed && !isYesNo(scope.language.operators[operatorParts(row.operator).base]);

  const change = (next: Row, step?: string): void => actions.edit(put(path, next), step);
  const press = (event: KeyboardEvent): void => {
    const by = moveOfKey(event);
    if (by === undefined || isReadOnly) return;
    event.preventDefault();
    event.stopPropagation();
    actions.move(path, by);
  };
  const operator = (
    <OperatorField
      key="operator"
      id={controlId(row.id, 'operator')}
      name={name}
      type={typeOfRow(scope, row)}
      isNamed={isNamed}
      choice={operatorChoice(scope, row)}
      isReadOnly={isReadOnly}
      onChoose={(chosen) => change(withOperator(scope, row, chosen))}
    />
  );
  const operand = hasOperand ? (
    <Operand
      key="operand"
      row={row}
      name={name}
      isReadOnly={isReadOnly}
      onChange={(next, step) => change(next, step)}
    />
  ) : null;
  return (
    <div className="condition-row" role="group" aria-label={name} onKeyDown={press}>
      <div className="condition-line">
        <span className="condition-number" aria-hidden="true">
          {placeText(path)}
        </span>
        <div className="condition-field">
          <Combobox
            id={controlId(row.id, 'field')}
            label={t('condition.field', { name })}
            options={options}
            value={row.field}
            valueLabel={row.field === '' ? '' : words(labelOfKey(scope, row.field))}
            placeholder={t('condition.chooseField')}
            disabled={isReadOnly}
            onChange={(field) => actions.chooseField(path, row, field)}
          />
        </div>
        {row.field === '' ? null : language === 'ko' ? [operand, operator] : [operator, operand]}
      </div>
      <RowNotes row={row} />
      {isReadOnly ? null : <NodeButtons id={row.id} path={path} name={name} can={can} canWrap={canWrap} />}
    </div>
  );
}, isSame);

/** The path is made anew for every row of a group; it is the same when it leads to the same place. */
function isSame(before: Props, after: Props): boolean {
  return (
    before.row === after.row &&
    before.canWrap === after.canWrap &&
    placeText(before.path) === placeText(after.path) &&
    MOVES.every((by) => before.can[by] === after.can[by])
  );
}

interface OperandProps {
  readonly row: Row;
  readonly name: string;
  readonly isReadOnly: boolean;
  readonly onChange: (row: Row, step?: string) => void;
}

/** What a condition compares with: a fixed value, or another name. */
function Operand({ row, name, isReadOnly, onChange }: OperandProps) {
  const { t } = useTranslation();
  const scope = useRuleScope();
  const type = operandOfRow(scope, row);
  const isOther = row.valueSource === 'field' || isReference(row.value.json);
  const choose = (source: string): void => {
    const valueSource = source === 'field' ? 'field' : 'value';
    onChange({ ...withoutOperand(row), valueSource });
  };
  return (
    <div className="condition-operand">
      <select
        className="input condition-source"
        aria-label={t('condition.against', { name })}
        value={isOther ? 'field' : 'value'}
        disabled={isReadOnly}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="value">{t('condition.constant')}</option>
        <option value="field">{t('condition.other')}</option>
      </select>
      {isOther ? (
        <ReferenceField
          id={row.id}
          name={name}
          type={type}
          json={row.value.json}
          isReadOnly={isReadOnly}
          onChoose={(key) => onChange({ ...withReference(row, key), valueSource: 'field' })}
        />
      ) : (
        <ConstantField
          id={row.id}
          name={name}
          type={type}
          operand={row.value}
          isReadOnly={isReadOnly}
          onEntry={(entry: Entry) => onChange(withEntry(scope, row, entry), row.id)}
        />
      )}
    </div>
  );
}
