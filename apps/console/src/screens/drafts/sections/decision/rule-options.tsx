import { useTranslation } from 'react-i18next';
import {
  inside,
  useEditing,
  type Change,
  type ConditionJson,
  type Named,
  type RuleJson,
} from '../../../../editing/index.js';
import { useRuleScope } from '../../../../conditions/scope.js';
import { useCapital, useWords } from '../../../../i18n/use-language.js';
import { ConditionPart } from './condition-part.js';
import { PARTS } from './rule-kinds.js';

interface Props {
  readonly at: string;
  readonly rule: RuleJson;
}

/** The reading that a rule depends on, and what stands under each of its options. */
export function RuleReading({ at, rule }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const { change, isReadOnly } = useEditing();
  const { readings } = useRuleScope();
  const { label, reading = '', options = {} } = rule;
  const chosen = readings.find(({ id }) => id === reading);
  const choose = (id: string): void => {
    const next = readings.find((one) => one.id === id);
    // Under every option the rule stands as it is, until one is changed.
    const parts = Object.fromEntries((next?.options ?? []).map((option) => [option.id, {}]));
    const dropped: readonly Change[] = ['options', 'reading']
      .filter((key) => key in rule)
      .map((key) => ({ at: inside(at, key), remove: true }));
    change(
      id === ''
        ? dropped
        : [
            { at: inside(at, 'reading'), set: id },
            { at: inside(at, 'options'), set: parts },
          ],
    );
  };
  const canDrop = rule.conditions !== undefined;
  return (
    <div className="stack-tight rule-part">
      <label className="field">
        <span className="field-label">{t('decisionEditor.reading')}</span>
        <select
          className="input"
          value={reading}
          disabled={isReadOnly}
          onChange={(event) => choose(event.target.value)}
        >
          {reading === '' || canDrop ? <option value="">{t('decisionEditor.noReading')}</option> : null}
          {chosen === undefined && reading !== '' ? <option value={reading}>{reading}</option> : null}
          {readings.map((one) => (
            <option key={one.id} value={one.id}>
              {one.id} {words(one.label)}
            </option>
          ))}
        </select>
      </label>
      {Object.entries(options as Named<OptionJson>).map(([id, option]) => (
        <Option
          key={id}
          at={inside(at, 'options', id)}
          option={option}
          name={words(chosen?.options.find((one) => one.id === id)?.label ?? { ko: id, en: id })}
          rule={words(label)}
        />
      ))}
    </div>
  );
}

interface OptionJson {
  readonly off?: true;
  readonly appliesWhen?: ConditionJson;
  readonly conditions?: ConditionJson;
  readonly except?: ConditionJson;
}
interface OptionProps {
  readonly at: string;
  readonly option: OptionJson;
  readonly name: string;
  readonly rule: string;
}

function Option({ at, option, name, rule }: OptionProps) {
  const { t } = useTranslation();
  const capital = useCapital();
  const { change, isReadOnly } = useEditing();
  const isOff = option.off === true;
  return (
    <fieldset data-at={at} className="rule-option stack-tight">
      <legend>{t('decisionEditor.option', { name: capital(name) })}</legend>
      <label className="choice">
        <input
          type="checkbox"
          checked={isOff}
          disabled={isReadOnly}
          onChange={(event) => change([{ at, set: event.target.checked ? { off: true } : {} }])}
        />
        {t('decisionEditor.off')}
      </label>
      {isOff ? null : (
        <>
          <p className="small subtle">{t('decisionEditor.optionHelp')}</p>
          {PARTS.map((part) => (
            <ConditionPart key={part} at={at} part={part} of={`${rule} – ${name}`} value={option[part]} isOptional />
          ))}
        </>
      )}
    </fieldset>
  );
}
