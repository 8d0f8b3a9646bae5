import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../../api/api.gen.js';
import { Badge } from '../../../components/badge.js';
import { Empty } from '../../../components/empty.js';
import { FindBox, NothingFound } from '../../../components/find-box.js';
import { ProblemPanel } from '../../../components/problem-panel.js';
import { Progress } from '../../../components/progress.js';
import { useFind } from '../../../components/use-find.js';
import { placeOf } from '../../../editing/place.js';
import type { CaseJson } from '../../../editing/rule-set-json.js';
import { useEditing } from '../../../editing/use-editing.js';
import { useCapital, useWords } from '../../../i18n/use-language.js';
import { BoundaryOffers } from '../boundary-offers.js';
import { CaseRow } from '../case-row.js';
import { OpenCoverage } from '../open-coverage.js';
import { useChecks } from '../use-findings.js';

type CaseResult = components['schemas']['CaseResult'];
const MOST_FAILED = 100;

/** The worked cases: which still come out as expected, what differs, and offers for the lines no case stands at. */
export function CasesSection() {
  const { t } = useTranslation();
  const { cases, draft } = useEditing();
  const checks = useChecks(draft.id);
  const { text, put, isFound } = useFind();
  const all = Object.values(cases);
  const [decision, choose] = useState<string>();
  const offers = useRef<HTMLDivElement>(null);
  const offer = (wanted: string): void => {
    choose(wanted);
    offers.current?.scrollIntoView({ block: 'start' });
    offers.current?.focus({ preventScroll: true });
  };
  if (checks.isPending)
    return <Progress label={t('drafts.cases.running')} isPaused={checks.fetchStatus === 'paused'} lines={6} />;
  if (checks.isError) return <ProblemPanel error={checks.error} onRetry={() => void checks.refetch()} />;
  const { passed, failed } = checks.data.cases;
  const results = new Map(failed.map((result) => [result.id, result]));
  const found = all.filter((one) => isFound(one.id, one.title, one.decision));
  const wrong = found.filter(({ id }) => results.has(id));
  return (
    <div className="stack" aria-busy={checks.isFetching}>
      <p className="row" role="status">
        <Badge tone={failed.length === 0 ? 'success' : 'danger'}>
          {failed.length === 0
            ? t('drafts.cases.allGreen', { count: passed })
            : t('drafts.cases.red', { count: failed.length })}
        </Badge>
        {failed.length === 0 ? null : <span>{t('drafts.cases.green', { count: passed })}</span>}
      </p>
      {all.length === 0 ? (
        <Empty title={t('drafts.cases.none')}>{t('drafts.cases.noneHelp')}</Empty>
      ) : (
        <FindBox label={t('drafts.cases.find')} text={text} onChange={put} count={found.length} />
      )}
      {all.length > 0 && found.length === 0 ? <NothingFound text={text} onClear={() => put('')} /> : null}
      {wrong.length === 0 ? null : <Failed cases={wrong.slice(0, MOST_FAILED)} results={results} />}
      <ByDecision cases={found.filter(({ id }) => !results.has(id))} />
      <OpenCoverage items={checks.data.coverage.open} onOffers={offer} />
      <div ref={offers} tabIndex={-1}>
        <BoundaryOffers decision={decision} onDecision={choose} />
      </div>
    </div>
  );
}

interface FailedProps {
  readonly cases: readonly CaseJson[];
  readonly results: ReadonlyMap<string, CaseResult>;
}

function Failed({ cases, results }: FailedProps) {
  const { t } = useTranslation();
  return (
    <section className="panel stack">
      <h3>{t('drafts.cases.failed')}</h3>
      <ul className="plain-list case-list">
        {cases.map((found) => (
          <CaseRow key={found.id} found={found} result={results.get(found.id)} />
        ))}
      </ul>
    </section>
  );
}

/** Those that are green, folded away by decision. */
function ByDecision({ cases }: { readonly cases: readonly CaseJson[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const { valueAt } = useEditing();
  const decisions = [...new Set(cases.map(({ decision }) => decision))];
  return decisions.map((decision) => {
    const own = cases.filter((found) => found.decision === decision);
    const label = valueAt(`${placeOf('decisions', decision)}/label`) as Parameters<typeof words>[0] | undefined;
    return (
      <details key={decision} className="panel">
        <summary className="case-summary">
          {label === undefined ? decision : capital(words(label))}{' '}
          <span className="subtle">{t('drafts.cases.green', { count: own.length })}</span>
        </summary>
        <ul className="plain-list case-list">
          {own.map((found) => (
            <CaseRow key={found.id} found={found} result={undefined} />
          ))}
        </ul>
      </details>
    );
  });
}
