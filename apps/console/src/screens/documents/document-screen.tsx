import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { query } from '../../api/client.js';
import type { KeptDocument } from '../../api/types.js';
import { Access } from '../../app/access.js';
import { documentsAddress } from '../../app/addresses.js';
import { Breadcrumb } from '../../components/breadcrumb.js';
import { PageTitle } from '../../components/page-title.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { useCapital, useWords } from '../../i18n/use-language.js';
import { DocumentActions } from './document-actions.js';
import { DocumentBadges } from './document-badges.js';
import { DocumentFacts } from './document-facts.js';
import { DocumentInput } from './document-input.js';
import { SecondPerson } from './second-person.js';
import { SignedScan } from './signed-scan.js';

/** One document that is kept: what it is, and what is to be done with it. */
export function DocumentScreen() {
  const { t } = useTranslation();
  return (
    <Access to={['documents:read']} title={t('documents.one')}>
      <One />
    </Access>
  );
}

function One() {
  const { t } = useTranslation();
  const { document: id = '' } = useParams();
  const document = useKeptDocument(id);
  return (
    <div className="page">
      <PageTitle
        title={document.data?.number ?? t('documents.one')}
        isProvisional={document.isPending}
        above={<Breadcrumb steps={[{ to: documentsAddress(), label: t('documents.title') }]} />}
      >
        {document.data === undefined ? null : <What document={document.data} />}
      </PageTitle>
      {document.isPending ? (
        <Progress label={t('documents.loadingOne')} isPaused={document.fetchStatus === 'paused'} lines={8} />
      ) : document.isError ? (
        <ProblemPanel error={document.error} onRetry={() => void document.refetch()} />
      ) : (
        <Parts key={id} document={document.data} onChanged={() => void document.refetch()} />
      )}
    </div>
  );
}

export const useKeptDocument = (id: string) =>
  query.useQuery('get', '/api/documents/{document}', { params: { path: { document: id } } }, { staleTime: 0 });

function What({ document }: { readonly document: KeptDocument }) {
  const words = useWords();
  const capital = useCapital();
  return (
    <p className="row">
      <span>{[document.no, capital(words(document.label))].filter(Boolean).join(' ')}</span>
      <DocumentBadges {...document} />
    </p>
  );
}

interface PartsProps {
  readonly document: KeptDocument;
  readonly onChanged: () => void;
}

function Parts({ document, onChanged }: PartsProps) {
  return (
    <>
      <DocumentActions document={document} />
      <SecondPerson document={document} onChanged={onChanged} />
      <SignedScan document={document} onChanged={onChanged} />
      <DocumentFacts document={document} />
      <DocumentInput document={document} />
    </>
  );
}
