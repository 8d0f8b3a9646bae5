import { useTranslation } from 'react-i18next';
import { Button } from '../../../../components/button.js';
import { Combobox } from '../../../../components/combobox.js';
import { Icon } from '../../../../components/icon.js';
import { inside, useEditing, type DecisionJson, type RuleSetJson } from '../../../../editing/index.js';
import { LiteralField } from '../../../../expressions/literal-field.js';
import { BLANK } from '../../../../expressions/value.js';
import { useCapital, useWords } from '../../../../i18n/use-language.js';
import { SlotProblems } from '../../../../schema-form/slot-frame.js';
import { typeViewOf } from '../../../../schema-form/type-view.js';

type Input = DecisionJson['inputs'][number];

/** The facts that a decision takes, in the order they are asked for. */
export function InputsPart({ decision }: { readonly decision: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const { valueAt, change, isReadOnly } = useEditing();
  const at = inside(`decisions/${decision}`, 'inputs');
  const inputs = (valueAt(at) as readonly Input[] | undefined) ?? [];
  const facts = valueAt('facts') as RuleSetJson['facts'];
  const left = Object.entries(facts)
    .filter(([id]) => !inputs.some(({ fact }) => fact === id))
    .map(([id, { label }]) => ({ id, label: words(label), hint: id }));
  return (
    <section className="stack-tight">
      <h3>{t('decisionEditor.inputs')}</h3>
      <p className="small subtle">{t('decisionEditor.inputsHelp')}</p>
      <ol className="input-rows">
        {inputs.map((input, index) => (
          <li key={input.fact}>
            <InputRow
              at={inside(at, input.fact)}
              input={input}
              onMove={(by) => {
                const after = inputs[by < 0 ? index - 2 : index + 1]?.fact ?? null;
                change([{ at: inside(at, input.fact), move: true, after }]);
              }}
              isFirst={index === 0}
              isLast={index === inputs.length - 1}
            />
          </li>
        ))}
      </ol>
      {isReadOnly ? null : (
        <Combobox
          label={t('decisionEditor.addInput')}
          options={left}
          value=""
          placeholder={t('decisionEditor.addInput')}
          onChange={(fact) => change([{ at: inside(at, fact), set: { fact } }])}
        />
      )}
    </section>
  );
}

interface RowProps {
  readonly at: string;
  readonly input: Input;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
}

const ABSENCES = ['asked', 'nothing', 'value'] as const;
const absenceOf = ({ whenAbsent }: Input): (typeof ABSENCES)[number] =>
  whenAbsent === undefined ? 'asked' : isNothing(whenAbsent) ? 'nothing' : 'value';
const isNothing = (value: unknown): boolean => typeof value === 'object' && value !== null && 'nothing' in value;

function InputRow({ at, input, isFirst, isLast, onMove }: RowProps) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const { valueAt, change, isReadOnly, baseValueAt, base } = useEditing();
  const fact = (valueAt('facts') as RuleSetJson['facts'])[input.fact];
  const lists = valueAt('words') as RuleSetJson['words'];
  const type = fact === undefined ? undefined : typeViewOf(fact, { words: lists });
  const name = fact === undefined ? input.fact : words(fact.label);
  const absence = absenceOf(input);
  const put = (next: Input, step?: string): void => change([{ at, set: next }], step);
  const { whenAbsent: _absent, ...others } = input;
  const of = <span className="visually-hidden"> {name}</span>;
  return (
    <div data-at={at} className="input-row-card stack-tight" role="group" aria-label={name}>
      <div className="row">
        <strong>{capital(name)}</strong>
        {fact === undefined ? <span className="field-error">{t('decisionEditor.noFact')}</span> : null}
        {base !== undefined && baseValueAt(at) === undefined ? (
          <span className="small subtle">{t('decisionEditor.newHere')}</span>
        ) : null}
      </div>
      <SlotProblems at={at} isPlace />
      <div className="row">
        <select
          className="input value-form"
          aria-label={t('decisionEditor.whenAbsent', { name })}
          value={absence}
          disabled={isReadOnly}
          onChange={(event) => {
            const chosen = event.target.value;
            if (chosen === 'asked') put(others);
            else put({ ...others, whenAbsent: chosen === 'nothing' ? { nothing: true } : firstValue(type?.type) });
          }}
        >
          {ABSENCES.map((one) => (
            <option key={one} value={one}>
              {t(`decisionEditor.absence.${one}`)}
            </option>
          ))}
        </select>
        {absence === 'value' ? (
          <LiteralField
            id={`${at}-absent`}
            name={t('decisionEditor.whenAbsent', { name })}
            value={input.whenAbsent}
            like={type}
            isReadOnly={isReadOnly}
            onChange={(value, step) => (value === BLANK ? undefined : put({ ...others, whenAbsent: value }, step))}
          />
        ) : null}
        {isReadOnly ? null : (
          <>
            <Button kind="plain" size="small" disabled={isFirst} onClick={() => onMove(-1)}>
              <Icon name="up" />
              <span className="visually-hidden">{t('list.up', { name })}</span>
            </Button>
            <Button kind="plain" size="small" disabled={isLast} onClick={() => onMove(1)}>
              <Icon name="down" />
              <span className="visually-hidden">{t('list.down', { name })}</span>
            </Button>
            <Button kind="plain" size="small" onClick={() => change([{ at, remove: true }])}>
              {t('list.remove')}
              {of}
            </Button>
          </>
        )}
      </div>
      {type?.words === undefined ? null : <NarrowedWords input={input} options={type.words} name={name} put={put} />}
    </div>
  );
}

const firstValue = (type: string | undefined): unknown =>
  type === 'boolean' ? false : type === 'text' || type === 'date' || type === 'word' ? '' : 0;

interface NarrowedProps {
  readonly input: Input;
  readonly options: NonNullable<ReturnType<typeof typeViewOf>['words']>;
  readonly name: string;
  readonly put: (next: Input) => void;
}

/** The words that this decision accepts, where it does not take every one of the fact's. */
function NarrowedWords({ input, options, name, put }: NarrowedProps) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const { isReadOnly } = useEditing();
  const { words: narrowed, ...others } = input;
  const isTaken = (id: string): boolean => narrowed === undefined || narrowed.includes(id);
  const tick = (id: string, isTicked: boolean): void => {
    const next = options.map((word) => word.id).filter((word) => (word === id ? isTicked : isTaken(word)));
    // A decision that takes none of the words could never be asked.
    if (next.length === 0) return;
    put(next.length === options.length ? others : { ...others, words: next });
  };
  return (
    <details>
      <summary>{t('decisionEditor.words', { count: narrowed?.length ?? options.length, all: options.length })}</summary>
      <fieldset className="bare-fieldset choices" disabled={isReadOnly}>
        <legend className="visually-hidden">{t('decisionEditor.wordsOf', { name })}</legend>
        {options.map((word) => (
          <label key={word.id} className="choice">
            <input
              type="checkbox"
              checked={isTaken(word.id)}
              onChange={(event) => tick(word.id, event.target.checked)}
            />
            {capital(words(word.label))}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
