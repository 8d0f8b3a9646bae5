import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Combobox } from '../../components/combobox.js';
import { useWords } from '../../i18n/use-language.js';
import { NO_RANGE, rangeOver, readRange, type RangePart, type RangeTexts } from './range.js';
import { useStand } from './stand.js';
import { useLeverText } from './use-lever-text.js';

interface Props {
  readonly label: string;
  readonly texts: RangeTexts;
  /** May it be left out? */
  readonly isOptional?: boolean;
  readonly onChange: (texts: RangeTexts) => void;
}

/** Which value is moved, and from where to where. */
export function RangeFields({ label, texts, isOptional = false, onChange }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const textOf = useLeverText();
  const { setup } = useStand();
  const id = useId();
  const lever = setup.levers.find(({ parameter }) => parameter === texts.parameter);
  const read = lever === undefined ? [] : readRange(lever, texts);
  const wrong: readonly RangePart[] = Array.isArray(read) ? (read as readonly RangePart[]) : [];
  return (
    <fieldset className="field range-fields">
      <legend className="field-label">{label}</legend>
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {t('whatIfMore.range.parameter')}
        </label>
        <Combobox
          id={id}
          label={`${label}: ${t('whatIfMore.range.parameter')}`}
          placeholder={isOptional ? t('whatIfMore.range.none') : t('whatIfMore.range.choose')}
          options={setup.levers.map((one) => ({
            id: one.parameter,
            label: words(one.label),
            hint: t('whatIf.lever.current', { value: textOf(one, one.value) }),
          }))}
          value={texts.parameter}
          onChange={(parameter) => {
            const chosen = setup.levers.find((one) => one.parameter === parameter);
            onChange(chosen === undefined ? NO_RANGE : rangeOver(chosen));
          }}
        />
        {isOptional && texts.parameter !== '' ? (
          <label className="choice">
            <input type="checkbox" checked onChange={() => onChange(NO_RANGE)} />
            {t('whatIfMore.range.second')}
          </label>
        ) : null}
      </div>
      {lever === undefined ? null : (
        <div className="row what-if-choices">
          {(['from', 'to', 'step'] as const).map((part) => (
            <div key={part} className={wrong.includes(part) ? 'field field-wrong' : 'field'}>
              <label className="field-label" htmlFor={`${id}-${part}`}>
                {t(`whatIfMore.range.${part}`)}
              </label>
              <input
                id={`${id}-${part}`}
                type="text"
                className="input"
                autoComplete="off"
                value={texts[part]}
                aria-invalid={wrong.includes(part)}
                aria-describedby={`${id}-${part}-said`}
                onChange={(event) => onChange({ ...texts, [part]: event.target.value })}
              />
              <p className={wrong.includes(part) ? 'field-error' : 'field-said'} id={`${id}-${part}-said`}>
                {wrong.includes(part)
                  ? t('whatIfMore.range.wrong')
                  : part !== 'step' && !Array.isArray(read)
                    ? textOf(lever, (read as { readonly from: string; readonly to: string })[part])
                    : ''}
              </p>
            </div>
          ))}
        </div>
      )}
    </fieldset>
  );
}
