import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../i18n/use-language.js';
import type { SideOption } from '../comparison/sides.js';

interface Props {
  readonly options: readonly SideOption[];
  readonly value: string;
  readonly onChange: (rules: string) => void;
}

/** Which rules: a published version, or a draft of one's own. */
export function RulesPicker({ options, value, onChange }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const id = useId();
  const programmes = [...new Set(options.map(({ programme }) => programme))];
  const optionText = ({ isDraft, title, programme, version }: SideOption): string => {
    const said = { title: words(title) || programme, version };
    return isDraft ? t('comparison.optionDraft', said) : t('comparison.option', said);
  };
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {t('whatIf.rules.choose')}
      </label>
      <select id={id} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        {options.some((option) => option.id === value) ? null : <option value={value}>{value}</option>}
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
