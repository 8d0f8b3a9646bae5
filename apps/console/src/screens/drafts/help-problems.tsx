import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { Diagnostic } from '../../api/types.js';
import { Badge } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { ClauseLinks } from '../../components/clause-link.js';
import { Empty } from '../../components/empty.js';
import { MarkedText } from '../../components/marked-text.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { isWithin } from '../../editing/place.js';
import { useEditing, useEditingState } from '../../editing/use-editing.js';
import { useWords } from '../../i18n/use-language.js';
import { useFocusedPlace } from './focus-place.js';
import { usePlaceWords } from './place-words.js';
import { placeOfFile } from './place-of-file.js';
import { placeAddress } from './section-of.js';
import { useChecks } from './use-findings.js';
import { WaiverForm } from './waiver-form.js';

const TONES = { error: 'danger', warning: 'warning', note: 'information' } as const;

/** What the checks find: here first, then elsewhere. Each leads to its place. */
export function HelpProblems({ draft }: { readonly draft: string }) {
  const { t } = useTranslation();
  const here = useFocusedPlace();
  const checks = useChecks(draft);
  const diagnostics = useEditingState((state) => state.diagnostics);
  if (checks.isPending)
    return <Progress label={t('drafts.help.checking')} isPaused={checks.fetchStatus === 'paused'} lines={4} />;
  if (checks.isError) return <ProblemPanel error={checks.error} onRetry={() => void checks.refetch()} />;
  if (diagnostics.length === 0) return <Empty title={t('drafts.help.noProblems')} />;
  const isHere = (found: Diagnostic): boolean => isWithin(placeOf(found), here);
  const [near, far] = [diagnostics.filter(isHere), diagnostics.filter((found) => !isHere(found))];
  return (
    <div className="stack" aria-busy={checks.isFetching}>
      <Problems draft={draft} title={t('drafts.help.here', { count: near.length })} problems={near} />
      <Problems draft={draft} title={t('drafts.help.elsewhere', { count: far.length })} problems={far} />
    </div>
  );
}

const placeOf = ({ at, file }: Diagnostic): string => at ?? placeOfFile(file);
const MOST_PROBLEMS = 50;

interface Props {
  readonly draft: string;
  readonly title: string;
  readonly problems: readonly Diagnostic[];
}

function Problems({ draft, title, problems }: Props) {
  const { t } = useTranslation();
  if (problems.length === 0) return null;
  const rank = ({ severity, answeredBy }: Diagnostic): number =>
    (answeredBy === undefined ? 0 : 3) + ['error', 'warning', 'note'].indexOf(severity);
  const sorted = [...problems].sort((left, right) => rank(left) - rank(right));
  return (
    <section className="stack-tight">
      <h3>{title}</h3>
      <ul className="plain-list help-list">
        {sorted.slice(0, MOST_PROBLEMS).map((found, index) => (
          <li key={`${found.code} ${placeOf(found)} ${index}`} className="help-item">
            <Problem draft={draft} found={found} />
          </li>
        ))}
      </ul>
      {problems.length > MOST_PROBLEMS ? (
        <p className="subtle">{t('drafts.help.more', { count: problems.length - MOST_PROBLEMS })}</p>
      ) : null}
    </section>
  );
}

function Problem({ draft, found }: { readonly draft: string; readonly found: Diagnostic }) {
  const { t } = useTranslation();
  const words = useWords();
  const placeWords = usePlaceWords();
  const [search] = useSearchParams();
  const content = useEditingState((state) => state.content);
  const ruleSet = useEditingState((state) => state.draft.ruleSetId);
  const at = placeOf(found);
  const help = search.get('help');
  return (
    <div className="stack-tight">
      <p className="row">
        <Badge tone={TONES[found.severity]}>{t(`programme.severities.${found.severity}`)}</Badge>
        <Link to={placeAddress(draft, content, at) + (help === null ? '' : `&help=${help}`)}>
          {placeWords(content, at)}
        </Link>
      </p>
      <p>
        <MarkedText text={words(found.words)} />
      </p>
      {found.clause === undefined ? null : <ClauseLinks ruleSet={ruleSet} ids={found.clause} />}
      {found.answeredBy === undefined ? null : (
        <p className="small subtle">{t('drafts.help.answered', { by: found.answeredBy })}</p>
      )}
      {found.severity === 'warning' && found.answeredBy === undefined ? (
        <Answer code={found.code} at={at} name={placeWords(content, at)} />
      ) : null}
    </div>
  );
}

/** A warning may stay as it is, for a reason that is written down. */
function Answer({ code, at, name }: { readonly code: string; readonly at: string; readonly name: string }) {
  const { t } = useTranslation();
  const { isReadOnly } = useEditing();
  const [isOpen, setOpen] = useState(false);
  if (isReadOnly) return null;
  if (isOpen)
    return <WaiverForm code={code} at={at} label={t('drafts.help.reasonFor', { name })} onEnd={() => setOpen(false)} />;
  return (
    <p>
      <Button kind="plain" size="small" onClick={() => setOpen(true)}>
        {t('drafts.help.waive')}
        <span className="visually-hidden">: {name}</span>
      </Button>
    </p>
  );
}
