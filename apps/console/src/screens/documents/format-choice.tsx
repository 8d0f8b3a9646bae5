import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { KEPT_FORMATS, type KeptFormat } from './use-format.js';

interface Props {
  readonly formats: readonly KeptFormat[];
  readonly value: KeptFormat;
  readonly onChange: (format: KeptFormat) => void;
  /** What it is the format of, where several are chosen on one page. */
  readonly of?: string;
}

/** In which format a document is made. Where there is but one, nothing is asked. */
export function FormatChoice({ formats, value, onChange, of }: Props) {
  const { t } = useTranslation();
  const id = useId();
  if (formats.length < 2) return null;
  const label = t('documents.format');
  return (
    <span className="choice-beside">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input"
        value={value}
        {...(of === undefined ? {} : { 'aria-label': `${label}: ${of}` })}
        onChange={({ target }) => onChange(KEPT_FORMATS.find((format) => format === target.value) ?? 'pdf')}
      >
        {formats.map((format) => (
          <option key={format} value={format}>
            {t(`documents.formats.${format}`)}
          </option>
        ))}
      </select>
    </span>
  );
}
