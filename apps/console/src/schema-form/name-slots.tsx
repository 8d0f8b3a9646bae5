import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.js';
import { Icon } from '../components/icon.js';
import { useCapital, useWords } from '../i18n/use-language.js';
import { Chooser } from './chooser.js';
import type { SlotProps } from './field-slot.js';
import { useChoices } from './form-context.js';
import type { Choice } from './name-choices.js';
import { asList } from './schema-node.js';
import { describedBy, SlotFrame, slotId } from './slot-frame.js';
import { TextArea } from './text-slots.js';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
/** Up to this many, a list to open is quicker than searching. */
const FEW = 12;

/** What something else is called by: chosen among what there is. */
export function NameSlot(props: SlotProps) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const { node, help, value, isReadOnly, isRequired, put, at, around } = props;
  const id = slotId(props);
  const choices = useChoices(node.names, at, around);
  const chosen = textOf(value);
  const nameOf = (choice: Choice): string => capital(words(choice.label));
  const say = (before: unknown): string => {
    const choice = choices?.find((one) => one.id === before);
    return choice === undefined ? textOf(before) : nameOf(choice);
  };
  const by = describedBy(id, help);
  const isLost = chosen !== '' && choices?.some((choice) => choice.id === chosen) === false;
  return (
    <SlotFrame
      {...props}
      id={id}
      sayBefore={say}
      mistake={isLost ? t('schemaForm.lostName', { name: chosen }) : undefined}
    >
      {choices === undefined ? (
        <TextArea
          id={id}
          text={chosen}
          isLong={false}
          isReadOnly={isReadOnly}
          describedBy={by}
          onText={(text) => put(text === '' && !isRequired ? undefined : text, `${at} ${props.label}`)}
        />
      ) : choices.length > FEW ? (
        <div className="row chooser-row">
          <Chooser
            id={id}
            label={props.label}
            choices={choices}
            chosen={chosen === '' ? undefined : chosen}
            onChoose={put}
            isReadOnly={isReadOnly}
            describedBy={by}
          />
          {isRequired || chosen === '' || isReadOnly ? null : (
            <Button kind="plain" size="small" onClick={() => put(undefined)}>
              {t('schemaForm.clear')}
              <span className="visually-hidden"> {props.label}</span>
            </Button>
          )}
        </div>
      ) : (
        <select
          id={id}
          className="input"
          value={chosen}
          disabled={isReadOnly}
          aria-describedby={by}
          aria-invalid={isLost}
          onChange={({ currentTarget }) =>
            put(currentTarget.value === '' && !isRequired ? undefined : currentTarget.value)
          }
        >
          {isRequired && chosen !== '' ? null : <option value="">{t('schemaForm.notChosen')}</option>}
          {isLost ? <option value={chosen}>{chosen}</option> : null}
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {nameOf(choice)}
            </option>
          ))}
        </select>
      )}
    </SlotFrame>
  );
}

/** Several names, each chosen among what there is; clauses of the notice too. */
export function NamesSlot(props: SlotProps) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const { node, label, help, value, isReadOnly, isRequired, put, at, around } = props;
  const id = slotId(props);
  const choices = useChoices(
    node.names ?? node.items?.names ?? (node.widget === 'clauses' ? 'clause' : undefined),
    at,
    around,
  );
  const chosen = asList(value).map(String);
  const choiceOf = (name: string): Choice =>
    choices?.find((one) => one.id === name) ?? { id: name, label: { ko: name, en: name } };
  const change = (next: readonly string[]): void => put(next.length === 0 && !isRequired ? undefined : next);
  const move = (index: number, by: -1 | 1): void => {
    const next = [...chosen];
    const [one] = next.splice(index, 1);
    if (one !== undefined) next.splice(index + by, 0, one);
    change(next);
  };
  return (
    <SlotFrame
      {...props}
      id={id}
      isGroup
      sayBefore={(before) =>
        asList(before)
          .map((name) => words(choiceOf(String(name)).label))
          .join(', ')
      }
    >
      {chosen.length === 0 ? <p className="small subtle">{t('schemaForm.noneChosen')}</p> : null}
      <ul className="plain-list chips">
        {chosen.map((name, index) => {
          const choice = choiceOf(name);
          const isLost = choices?.some((one) => one.id === name) === false;
          return (
            <li key={name} className="chip">
              <span>
                {capital(words(choice.label))}
                {choice.more === undefined ? null : <span className="small subtle chip-more"> {choice.more}</span>}
                {isLost ? <span className="field-error"> {t('schemaForm.lostName', { name })}</span> : null}
              </span>
              {isReadOnly ? null : (
                <span className="row chip-buttons">
                  {node.widget === 'clauses' || index === 0 ? null : (
                    <Button kind="plain" size="small" onClick={() => move(index, -1)}>
                      <Icon name="up" />
                      <span className="visually-hidden">{t('list.up', { name: words(choice.label) })}</span>
                    </Button>
                  )}
                  <Button kind="plain" size="small" onClick={() => change(chosen.filter((one) => one !== name))}>
                    <Icon name="no" />
                    <span className="visually-hidden">{t('schemaForm.takeOut', { name: words(choice.label) })}</span>
                  </Button>
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {isReadOnly ? null : (
        <Chooser
          id={`${id}-add`}
          label={t('schemaForm.addTo', { label })}
          choices={(choices ?? []).filter((one) => !chosen.includes(one.id))}
          chosen={undefined}
          onChoose={(name) => change([...chosen, name])}
          isReadOnly={false}
          describedBy={describedBy(id, help)}
          placeholder={t('schemaForm.addTo', { label })}
        />
      )}
    </SlotFrame>
  );
}
