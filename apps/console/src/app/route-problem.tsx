import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { Unreachable } from '../api/unreachable.js';
import { PageTitle } from '../components/page-title.js';
import { ProblemPanel } from '../components/problem-panel.js';
import { loseConnection, useConnection, whenBack } from './connection.js';

/** What the three engines say when the script of a screen cannot be fetched; there is no code for it. */
const NOT_FETCHED = /dynamically imported module|importing a module script|Unable to preload/i;
const isNotFetched = (error: unknown): boolean => error instanceof Error && NOT_FETCHED.test(error.message);

/**
 * A screen could not be fetched, or failed. Loading the page again is the cure for both; what was typed is kept for the
 * tab and comes back with it. What could not be fetched is loaded again as soon as the service answers: it may have
 * been away, or have a newer console.
 */
export function RouteProblem() {
  const { t } = useTranslation();
  const error = useRouteError();
  const isConnected = useConnection();
  const isMissing = isNotFetched(error);
  useEffect(() => {
    if (!isMissing) return;
    loseConnection();
    return whenBack(() => window.location.reload());
  }, [isMissing]);
  return (
    <div className="page">
      <PageTitle title={t('routeProblem.title')} />
      <ProblemPanel
        error={isMissing ? new Unreachable() : error}
        onRetry={() => window.location.reload()}
        isWaiting={!isConnected}
      />
    </div>
  );
}
