import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../api/types.js';
import { Button } from '../../components/button.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { useLanguage } from '../../i18n/use-language.js';
import { fileNameIn, saveFile } from '../forms/save-file.js';
import { readRowsFile } from './what-if-api.js';

/** All rows as a table for a spreadsheet. */
export function RowFiles({ run }: { readonly run: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const order = useMutation<string, Problem, 'csv' | 'xlsx'>({
    mutationFn: async (format) => {
      const { content, disposition } = await readRowsFile(run, { format, language });
      const name = fileNameIn(disposition, `what-if.${format}`);
      saveFile(content, name);
      return name;
    },
  });
  return (
    <div className="stack-tight no-print">
      <div className="row">
        <Button size="small" disabled={order.isPending} onClick={() => order.mutate('csv')}>
          {t('whatIf.files.csv')}
        </Button>
        <Button size="small" disabled={order.isPending} onClick={() => order.mutate('xlsx')}>
          {t('whatIf.files.xlsx')}
        </Button>
        <span role="status" className="small subtle">
          {order.isPending
            ? t('whatIf.files.making')
            : order.data === undefined
              ? ''
              : t('whatIf.files.saved', { name: order.data })}
        </span>
      </div>
      {order.isError ? <ProblemPanel error={order.error} /> : null}
    </div>
  );
}
