import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import type { Problem, TemplateSummary } from '../../api/types.js';
import { Button } from '../../components/button.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import type { OfficeKind } from '../forms/use-office-file.js';
import { kept } from './use-office.js';

/** The office's own files of a published wording, as they were uploaded. */
export function PublishedFiles({ summary }: { readonly summary: TemplateSummary }) {
  const { t } = useTranslation();
  const fetch = useMutation<string, Error | Problem, OfficeKind>({
    mutationFn: async (kind) => {
      const { form, version } = summary;
      const answer = await api.GET('/api/templates/{form}/{version}/files/{kind}', {
        params: { path: { form, version, kind } },
        parseAs: 'blob',
      });
      return kept(answer, `${form}-${version}.${kind}`);
    },
  });
  if (summary.office.length === 0) return null;
  return (
    <div className="stack-tight no-print">
      <div className="row">
        {summary.office.map((kind) => (
          <Button key={kind} size="small" onClick={() => fetch.mutate(kind)}>
            {t('templates.office.getFile', { kind: kind.toUpperCase() })}
          </Button>
        ))}
      </div>
      {fetch.error === null ? null : <ProblemPanel error={fetch.error} />}
    </div>
  );
}
