import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FindBox } from '../../components/find-box.js';
import { KINDS, type Narrowed } from './use-narrowed.js';

/** By part, by kind, by words. */
export function Narrowing({ narrowed }: { readonly narrowed: Narrowed }) {
  const { t } = useTranslation();
  const { value, put, sections, kinds, changes } = narrowed;
  return (
    <div className="comparison-narrowing no-print">
      <Choice label={t('comparison.section')} value={value('section')} onChange={(text) => put('section', text)}>
        {[...sections].map(([section, count]) => (
          <option key={section} value={section}>
            {t('comparison.counted', { label: t(`review.section.${section}`), count })}
          </option>
        ))}
      </Choice>
      <Choice label={t('comparison.kind')} value={value('kind')} onChange={(text) => put('kind', text)}>
        {KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
          <option key={kind} value={kind}>
            {t('comparison.counted', { label: t(`drafts.change.${kind}`), count: kinds.get(kind) })}
          </option>
        ))}
      </Choice>
      <FindBox
        label={t('comparison.find')}
        text={value('find')}
        onChange={(text) => put('find', text)}
        count={changes.length}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('comparison.all')}</option>
        {children}
      </select>
    </div>
  );
}
