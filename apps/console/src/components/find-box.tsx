import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from './empty.js';
import { SearchInput } from './search-input.js';
import { Button } from './button.js';

interface Props {
  readonly label: string;
  readonly help?: string;
  /** What is looked for, as the address has it. */
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** How many entries are left to see. */
  readonly count: number;
}

/** Narrows what stands below it; Escape clears it. How much was found is said as it is typed. */
export function FindBox({ label, help, text, onChange, count }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const wanted = text.trim();
  return (
    <div className="find-box" role="search">
      <div className="field no-print">
        <label className="field-label" htmlFor={id}>
          {label}
        </label>
        <SearchInput
          id={id}
          text={text}
          onChange={onChange}
          describedBy={help === undefined ? undefined : `${id}-help`}
        />
        {help === undefined ? null : (
          <p className="field-help" id={`${id}-help`}>
            {help}
          </p>
        )}
      </div>
      <p className={`small subtle ${wanted === '' ? 'no-print' : ''}`.trim()} role="status">
        {wanted === '' ? t('find.found', { count }) : t('find.foundFor', { text: wanted, count })}
      </p>
    </div>
  );
}

/** In place of what was looked for and not found. */
export function NothingFound({ text, onClear }: { readonly text: string; readonly onClear: () => void }) {
  const { t } = useTranslation();
  return (
    <Empty title={t('find.none', { text: text.trim() })}>
      <p className="subtle">{t('find.noneHelp')}</p>
      <p>
        <Button onClick={onClear}>{t('find.clear')}</Button>
      </p>
    </Empty>
  );
}
