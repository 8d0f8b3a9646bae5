import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { Button } from '../../components/button.js';
import { useCapital, useWords } from '../../i18n/use-language.js';
import { KEPT_FORMATS } from './use-format.js';
import type { Filter, Filters } from './use-filters.js';

interface Props {
  /** As the address has them. */
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

const STATES = ['current', 'superseded', 'unchecked', 'unsigned'] as const;

/** What is looked for. It is asked for when it is all there: with the button, or Enter. */
export function DocumentFilters({ filters, onChange }: Props) {
  const { t } = useTranslation();
  const [typed, type] = useState<Filters>(filters);
  const [shown, show] = useState(filters);
  // The address says otherwise by now: back in the browser, or all of it cleared. The fields themselves stay.
  if (JSON.stringify(shown) !== JSON.stringify(filters)) {
    show(filters);
    type(filters);
  }
  const put = (name: Filter, value: string): void => type((before) => ({ ...before, [name]: value }));
  return (
    <form
      className="panel stack no-print"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onChange(typed);
      }}
    >
      <div className="document-filters">
        <Text name="find" label={t('documents.find')} typed={typed} onChange={put} />
        <FormFilter typed={typed} onChange={type} />
        <Text name="application" label={t('documents.application')} typed={typed} onChange={put} />
        <Text name="maker" label={t('documents.maker')} typed={typed} onChange={put} />
        <Select
          label={t('documents.standing')}
          value={typed.state ?? ''}
          options={STATES.map((state) => ({ id: state, label: t(`documents.states.${state}`) }))}
          onChange={(state) => put('state', state)}
        />
        <Select
          label={t('documents.format')}
          value={typed.format ?? ''}
          options={KEPT_FORMATS.map((format) => ({ id: format, label: t(`documents.formats.${format}`) }))}
          onChange={(format) => put('format', format)}
        />
      </div>
      <div className="row">
        <Button type="submit" kind="primary">
          {t('documents.look')}
        </Button>
        <Button kind="plain" disabled={Object.keys(filters).length === 0} onClick={() => onChange({})}>
          {t('documents.clear')}
        </Button>
        {filters.batch === undefined ? null : <span>{t('documents.ofBatch')}</span>}
      </div>
    </form>
  );
}

interface TextProps {
  readonly name: Filter;
  readonly label: string;
  readonly typed: Filters;
  readonly onChange: (name: Filter, value: string) => void;
}

function Text({ name, label, typed, onChange }: TextProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="input"
        type="search"
        maxLength={100}
        value={typed[name] ?? ''}
        onChange={({ target }) => onChange(name, target.value)}
      />
    </div>
  );
}

/** A form is one of its programme, whichever version it was made by. */
function FormFilter({ typed, onChange }: { readonly typed: Filters; readonly onChange: (filters: Filters) => void }) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const forms = query.useQuery('get', '/api/forms').data?.items ?? [];
  const options = new Map(
    forms.map(({ ruleSet, form, no, label }) => {
      const id = `${ruleSet.id.split('/')[0] ?? ''}/${form}`;
      return [id, { id, label: [no, capital(words(label))].filter(Boolean).join(' ') }] as const;
    }),
  );
  const { programme, form, ...others } = typed;
  return (
    <Select
      label={t('documents.form')}
      value={programme === undefined || form === undefined ? '' : `${programme}/${form}`}
      options={[...options.values()]}
      onChange={(chosen) => {
        const [newProgramme = '', newForm = ''] = chosen.split('/');
        onChange(chosen === '' ? others : { ...others, programme: newProgramme, form: newForm });
      }}
    />
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

function Select({ label, value, options, onChange }: SelectProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="input" value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{t('documents.any')}</option>
        {options.map((one) => (
          <option key={one.id} value={one.id}>
            {one.label}
          </option>
        ))}
      </select>
    </div>
  );
}
