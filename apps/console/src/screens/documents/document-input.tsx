import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { FieldView, KeptDocument } from '../../api/types.js';
import { DataTable, type Column } from '../../components/data-table.js';
import { useValueText } from '../../fields/value-text.js';
import { useCapital, useWords } from '../../i18n/use-language.js';
import { pathOf } from '../forms/use-filled.js';

interface Value {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** What the document was made from, as its form calls it. */
export function DocumentInput({ document }: { readonly document: KeptDocument }) {
  const { t } = useTranslation();
  const view = query.useQuery(
    'get',
    '/api/forms/{programme}/{version}/{form}',
    { params: { path: pathOf(document) } },
    { staleTime: Infinity },
  );
  const valuesOf = useValues();
  const { facts, fields } = document.input;
  const rows = [...valuesOf(view.data?.entered ?? [], fields), ...valuesOf(view.data?.facts ?? [], facts)];
  const columns: readonly Column<Value>[] = [
    { id: 'label', label: t('forms.item'), cell: ({ label }) => label },
    { id: 'text', label: t('forms.value'), cell: ({ text }) => text },
  ];
  return (
    <details className="panel document-input">
      <summary>
        <h2>{t('documents.input')}</h2>
      </summary>
      <DataTable
        caption={t('documents.input')}
        isCaptionHidden
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        empty={t('documents.noInput')}
      />
    </details>
  );
}

/** What is not a field of the form any more is shown as it was kept. */
function useValues(): (fields: readonly FieldView[], given: Readonly<Record<string, unknown>>) => readonly Value[] {
  const words = useWords();
  const capital = useCapital();
  const textOf = useValueText();
  return (fields, given) =>
    Object.entries(given).map(([id, value]) => {
      const field = fields.find((one) => one.id === id);
      return field === undefined
        ? { id, label: id, text: typeof value === 'string' ? value : JSON.stringify(value) }
        : { id, label: capital(words(field.label)), text: textOf(field, value) };
    });
}
