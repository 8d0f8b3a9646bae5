import { useTranslation } from 'react-i18next';
import type { components } from '../../api/api.gen.js';
import { Badge } from '../../components/badge.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { Icon } from '../../components/icon.js';
import type { Draft } from '../../editing/draft.js';
import { useChecks } from '../drafts/use-findings.js';
import { codeOf, GATE_ITEMS, type GateItem } from './gate-items.js';
import { GateObstacle } from './gate-obstacle.js';

type Schemas = components['schemas'];
const ENDED: readonly Draft['status'][] = ['published', 'discarded'];

/** What stands between the draft and its publication, as a list to tick off. */
export function GateChecklist({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation();
  if (ENDED.includes(draft.status)) return null;
  return (
    <section className="panel stack" aria-labelledby="review-gate">
      <div className="stack-tight">
        <h2 id="review-gate">{t('review.gate.title')}</h2>
        <p className="small subtle">{t('review.gate.help')}</p>
      </div>
      <Items draft={draft} />
    </section>
  );
}

function Items({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation();
  const answer = useChecks(draft.id);
  if (answer.isPending)
    return <Progress label={t('review.gate.checking')} isPaused={answer.fetchStatus === 'paused'} lines={8} />;
  if (answer.isError) return <ProblemPanel error={answer.error} onRetry={() => void answer.refetch()} />;
  const checks = answer.data;
  const count = checks.obstacles.length;
  return (
    <>
      <p role="status">
        <Badge tone={count === 0 ? 'success' : 'warning'}>
          {count === 0 ? t('review.gate.allMet') : t('review.gate.openCount', { count })}
        </Badge>
      </p>
      <ul className="plain-list gate-list">
        {GATE_ITEMS.map((item) => {
          const obstacle = checks.obstacles.find(({ code }) => code === codeOf(item));
          return (
            <li key={item} className={obstacle === undefined ? 'gate-item gate-met' : 'gate-item gate-open'}>
              <Icon name={obstacle === undefined ? 'yes' : 'no'} />
              <div className="stack-tight">
                <p>
                  <strong>{t(`review.gate.item.${item}`)}</strong>{' '}
                  <span className="small">{obstacle === undefined ? t('review.gate.met') : t('review.gate.open')}</span>
                </p>
                <Figures item={item} checks={checks} />
                {obstacle === undefined ? null : (
                  <GateObstacle draft={draft} item={item} obstacle={obstacle} checks={checks} />
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** How far it has come, where that can be counted. */
function Figures({ item, checks }: { readonly item: GateItem; readonly checks: Schemas['DraftChecks'] }) {
  const { t } = useTranslation();
  const { cases, coverage, confirmations } = checks;
  const { covered, total } = coverage;
  const done = confirmations.total - confirmations.open.length;
  const said: Partial<Record<GateItem, string>> = {
    'cases-red': t('review.gate.cases', { passed: cases.passed, failed: cases.failed.length }),
    uncovered: t('review.gate.coverage', { covered, total }),
    'unconfirmed-values': t('review.gate.confirmations', { done, total: confirmations.total }),
  };
  return said[item] === undefined ? null : <p className="small subtle">{said[item]}</p>;
}
