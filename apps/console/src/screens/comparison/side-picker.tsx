import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { useWords } from '../../i18n/use-language.js';
import type { SideOption, Sides } from './sides.js';

interface Props {
  readonly options: readonly SideOption[];
  readonly sides: Sides;
  readonly onChange: (sides: Sides) => void;
}

/** Which two, the older one first; one button puts them the other way round. */
export function SidePicker({ options, sides, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <div className="comparison-sides no-print" role="group" aria-label={t('comparison.sides')}>
      <Choice
        label={t('comparison.from')}
        options={options}
        value={sides.from}
        onChange={(from) => onChange({ ...sides, from })}
      />
      <Button
        aria-label={t('comparison.swapHelp')}
        disabled={sides.from === '' || sides.to === ''}
        onClick={() => onChange({ from: sides.to, to: sides.from })}
      >
        <span aria-hidden="true">⇄</span> {t('comparison.swap')}
      </Button>
      <Choice
        label={t('comparison.to')}
        options={options}
        value={sides.to}
        onChange={(to) => onChange({ ...sides, to })}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly SideOption[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

function Choice({ label, options, value, onChange }: ChoiceProps) {
  const { t } = useTranslation();
  const words = useWords();
  const id = useId();
  const programmes = [...new Set(options.map(({ programme }) => programme))];
  const optionText = ({ isDraft, title, programme, version }: SideOption): string => {
    const said = { title: words(title) || programme, version };
    return isDraft ? t('comparison.optionDraft', said) : t('comparison.option', said);
  };
  const isKnown = options.some((option) => option.id === value);
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        {isKnown ? null : <option value={value}>{value === '' ? t('comparison.none') : value}</option>}
        {programmes.map((programme) => (
          <optgroup key={programme} label={programme}>
            {options
              .filter((option) => option.programme === programme)
              .map((option) => (
                <option key={option.id} value={option.id}>
                  {optionText(option)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
