import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answered } from '../../api/answered.js';
import { api } from '../../api/client.js';
import { afterOf, usePages } from '../../api/pages.js';
import type { BatchFailure, DocumentBatch } from '../../api/types.js';
import { decideAddress, formAddress, formFieldAddress } from '../../app/addresses.js';
import { Button } from '../../components/button.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { useWords } from '../../i18n/use-language.js';
import { giveBeside } from '../forms/given-beside.js';
import { decisionOf, isField } from '../forms/gaps.js';
import { useFormNames } from './form-names.js';

/** What could not be made, with every reason, each leading to where it can be mended. */
export function Failures({ batch }: { readonly batch: DocumentBatch }) {
  const { failed } = batch.progress;
  // What is told grows with the batch: asked for anew whenever there is more.
  return failed === 0 ? null : <List key={failed} batch={batch} />;
}

function List({ batch }: { readonly batch: DocumentBatch }) {
  const { t } = useTranslation();
  const { id, progress } = batch;
  const list = usePages<BatchFailure>(['batch-failures', id, progress.failed], async (after, signal) =>
    answered(
      await api.GET('/api/document-batches/{batch}/failures', {
        params: { path: { batch: id }, query: afterOf(after) },
        signal,
      }),
    ),
  );
  return (
    <section className="stack" aria-labelledby="batch-failures">
      <div className="stack-tight">
        <h2 id="batch-failures">{t('batches.failures', { count: progress.failed })}</h2>
        <p className="subtle prose">{t('batches.failuresHelp')}</p>
      </div>
      {list.isError ? <ProblemPanel error={list.error} onRetry={() => void list.refetch()} /> : null}
      <ul className="plain-list stack">
        {list.items?.map((failure) => (
          <Failure key={`${failure.application} ${failure.form}`} batch={batch} failure={failure} />
        ))}
      </ul>
      {list.hasNextPage ? (
        <div className="no-print">
          <Button aria-disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('batches.more')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

interface FailureProps {
  readonly batch: DocumentBatch;
  readonly failure: BatchFailure;
}

function Failure({ batch: { ruleSet, round }, failure: { application, form, reasons, given } }: FailureProps) {
  const { t } = useTranslation();
  const words = useWords();
  const nameOf = useFormNames();
  const search = `?${new URLSearchParams({ round, application }).toString()}`;
  // Whoever mends it finds there what was given with the batch.
  const mend = (): void => giveBeside(`${ruleSet.id}/${form}`, { name: `${round}/${application}`, given });
  return (
    <li className="panel stack-tight">
      <h3>
        <Link to={formAddress(ruleSet.id, form) + search} onClick={mend}>
          {application} {nameOf(ruleSet.id, form)}
        </Link>
      </h3>
      <ul>
        {reasons.map(({ pointer, code, detail }) => {
          const decision = decisionOf(pointer);
          return (
            <li key={`${pointer} ${code} ${words(detail)}`}>
              {isField(pointer) ? (
                <Link to={formFieldAddress(ruleSet.id, form, search, pointer)} onClick={mend}>
                  {words(detail)}
                </Link>
              ) : (
                <>
                  {words(detail)}{' '}
                  {decision === undefined ? null : (
                    <Link to={decideAddress(ruleSet.id, decision, search)}>{t('forms.seeDecision')}</Link>
                  )}
                </>
              )}
            </li>
          );
        })}
      </ul>
    </li>
  );
}
