import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered } from '../../api/answered.js';
import { api } from '../../api/client.js';
import { readToken } from '../../api/token.js';
import type { Problem } from '../../api/types.js';
import { Button } from '../../components/button.js';
import { CopyButton } from '../../components/copy-button.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { useLanguage } from '../../i18n/use-language.js';
import { fileNameIn, saveFile } from '../forms/save-file.js';
import type { Sides } from './sides.js';

type Format = 'html' | 'pdf';

/** The table of old and new text as a page and as a PDF, and the address of what is on the screen. */
export function Outputs({ sides }: { readonly sides: Sides }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const order = useMutation<string, Error | Problem, Format>({
    mutationFn: async (format) => {
      const answer = await api.GET('/api/comparison/page', {
        params: { query: { ...sides, language, format } },
        parseAs: 'blob',
      });
      const file = answered(answer);
      const name = fileNameIn(answer.response.headers.get('content-disposition'), `comparison.${format}`);
      saveFile(file, name);
      return name;
    },
  });
  const page = `/api/comparison/page?${new URLSearchParams({ ...sides, language, format: 'html', preview: '1' }).toString()}`;
  return (
    <div className="stack-tight no-print">
      <div className="row">
        {readToken() === undefined ? (
          <a className="button button-secondary button-small" href={page} target="_blank" rel="noreferrer">
            {t('comparison.print')}
          </a>
        ) : (
          // A link would not carry the token.
          <Button size="small" disabled={order.isPending} onClick={() => order.mutate('html')}>
            {t('comparison.saveHtml')}
          </Button>
        )}
        <Button size="small" disabled={order.isPending} onClick={() => order.mutate('pdf')}>
          {t('comparison.pdf')}
        </Button>
        <CopyButton text={window.location.href} label={t('comparison.copyLink')} />
      </div>
      <p role="status" className="small subtle">
        {order.isPending
          ? t('comparison.making')
          : order.data === undefined
            ? ''
            : t('comparison.saved', { name: order.data })}
      </p>
      {order.isError ? <ProblemPanel error={order.error} /> : null}
    </div>
  );
}
