import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Combobox } from '../components/combobox.js';
import { useRuleScope } from '../conditions/scope.js';
import { useWords } from '../i18n/use-language.js';
import { ArgumentField, ArgumentFields } from './argument-field.js';
import { BLANK, isSingle, newMechanism, type Mechanism, type Value } from './value.js';

interface Props {
  readonly id: string;
  readonly name: string;
  /** Undefined: none chosen yet. */
  readonly mechanism: Mechanism | undefined;
  readonly onChange: (value: Value, step?: string) => void;
  readonly isReadOnly: boolean;
}

/** How a value is worked out: one way of the closed set, found by its words, and what that way takes. */
export function MechanismField({ id, name, mechanism, onChange, isReadOnly }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const { language } = useRuleScope();
  const options = useMemo(
    () =>
      language.mechanismGroups.flatMap((group) =>
        Object.entries(language.mechanisms)
          .filter(([, view]) => view.group === group.id)
          .map(([way, view]) => ({
            id: way,
            label: words(view.label),
            hint: words(view.help),
            group: words(group.label),
          })),
      ),
    [language, words],
  );
  const known = mechanism === undefined ? undefined : language.mechanisms[mechanism.name];
  const put = (args: unknown, step?: string): void => {
    if (mechanism !== undefined) onChange({ [mechanism.name]: args }, step);
  };
  const before = mechanism === undefined ? BLANK : { [mechanism.name]: mechanism.args };
  return (
    <div className="value-mechanism stack-tight">
      <Combobox
        id={`mechanism-${id}`}
        label={t('expression.mechanism', { name })}
        options={options}
        value={mechanism?.name ?? ''}
        placeholder={t('expression.chooseMechanism')}
        onChange={(way) => onChange(newMechanism(language, way, before))}
        disabled={isReadOnly}
      />
      {known === undefined || mechanism === undefined ? null : (
        <>
          <p className="small subtle">{words(known.help)}</p>
          {isSingle(known.takes) ? (
            <ArgumentField
              node={known.takes}
              id={`${id}-${mechanism.name}`}
              name={known.takes.label === undefined ? name : `${name}: ${words(known.takes.label)}`}
              value={mechanism.args}
              around={mechanism.args}
              onChange={put}
              isReadOnly={isReadOnly}
            />
          ) : (
            <ArgumentFields
              node={known.takes}
              id={`${id}-${mechanism.name}`}
              name={name}
              value={mechanism.args}
              around={mechanism.args}
              onChange={put}
              isReadOnly={isReadOnly}
            />
          )}
        </>
      )}
    </div>
  );
}
