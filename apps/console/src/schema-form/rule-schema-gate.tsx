import { useContext, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../api/client.js';
import { ProblemPanel } from '../components/problem-panel.js';
import { Progress } from '../components/progress.js';
import { FormSchemaContext } from './form-context.js';

/** Fetches the schema of rules once, for the forms inside. */
export function RuleSchemaGate({ children }: { readonly children: ReactNode }) {
  const given = useContext(FormSchemaContext);
  return given === undefined ? <Fetched>{children}</Fetched> : children;
}

function Fetched({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const schema = query.useQuery('get', '/api/rule-schema', {}, { staleTime: Number.POSITIVE_INFINITY });
  if (schema.isPending)
    return <Progress label={t('schemaForm.loading')} isPaused={schema.fetchStatus === 'paused'} lines={4} />;
  if (schema.isError) return <ProblemPanel error={schema.error} onRetry={() => void schema.refetch()} />;
  return <FormSchemaContext value={schema.data}>{children}</FormSchemaContext>;
}
