import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Round } from '../../api/types.js';
import { groupDigits } from '../../format/numbers.js';
import { useWords } from '../../i18n/use-language.js';
import { PopulationField } from './population-field.js';
import type { Source } from './types.js';
import { UploadField } from './upload-field.js';
import { addressOfFile, addressOfRound, GENERATED } from './use-place.js';
import type { PopulationText } from './use-population.js';

interface Props {
  readonly rules: string;
  readonly programme: string;
  readonly rounds: readonly Round[];
  readonly files: readonly Source[];
  /** As the address calls it. */
  readonly value: string;
  readonly population: PopulationText;
  readonly onChange: (source: string) => void;
}

/** Whose applications: a stored round, a file, or a population that is made up for it. */
export function SourcePicker({ rules, programme, rounds, files, value, population, onChange }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const id = useId();
  const counted = (label: string, count: number): string =>
    t('whatIf.source.counted', { label, number: groupDigits(String(count)), count });
  const known = [
    ...rounds.map((round) => addressOfRound(round.id)),
    ...files.map((file) => addressOfFile(file.id)),
    GENERATED,
    '',
  ];
  return (
    <div className="stack-tight">
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {t('whatIf.source.choose')}
        </label>
        <select id={id} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
          {value === '' ? <option value="">{t('whatIf.source.none')}</option> : null}
          {known.includes(value) ? null : <option value={value}>{value}</option>}
          <optgroup label={t('whatIf.source.rounds')}>
            {rounds.map((round) => (
              <option key={round.id} value={addressOfRound(round.id)}>
                {counted(words(round.label), round.applicationCount)}
              </option>
            ))}
          </optgroup>
          {files.length === 0 ? null : (
            <optgroup label={t('whatIf.source.files')}>
              {files.map((file) => (
                <option key={file.id} value={addressOfFile(file.id)}>
                  {counted(file.label, file.applications)}
                </option>
              ))}
            </optgroup>
          )}
          <option value={GENERATED}>{t('whatIf.source.generated')}</option>
        </select>
      </div>
      <UploadField
        rules={rules}
        programme={programme}
        file={files.find((file) => addressOfFile(file.id) === value)}
        onChange={onChange}
      />
      {value === GENERATED ? <PopulationField population={population} /> : null}
    </div>
  );
}
