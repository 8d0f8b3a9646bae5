import { useTranslation } from 'react-i18next';
import { problemOf, type ShownProblem } from '../api/problem.js';
import { useWords } from '../i18n/use-language.js';
import { Button } from './button.js';
import { Notice } from './notice.js';

interface Props {
  readonly error: unknown;
  readonly onRetry?: () => void;
  /** The service is known to be away: trying again by hand has no point yet. */
  readonly isWaiting?: boolean;
}

/** What went wrong, what to do about it, and what to tell whoever can help: the problem's code and trace id. */
export function ProblemPanel({ error, onRetry, isWaiting = false }: Props) {
  const { t } = useTranslation();
  const problem = problemOf(error);
  const { title, detail } = useSaid(problem);
  return (
    <Notice kind="danger" title={title} isLive>
      <div className="stack-tight">
        <p>{detail}</p>
        <Places problem={problem} />
        <dl className="problem-codes">
          <dt>{t('problem.code')}</dt>
          <dd>
            <code>{problem.code}</code>
          </dd>
          {problem.traceId === undefined ? null : (
            <>
              <dt>{t('problem.traceId')}</dt>
              <dd>
                <code>{problem.traceId}</code>
              </dd>
            </>
          )}
        </dl>
        {onRetry === undefined ? null : (
          <div className="row no-print">
            <Button onClick={onRetry} disabled={isWaiting}>
              {t('problem.retry')}
            </Button>
          </div>
        )}
      </div>
    </Notice>
  );
}

/** The service's words; for what the console found itself, its own. */
function useSaid({ code, title, detail }: ShownProblem): { title: string; detail: string } {
  const { t } = useTranslation();
  if (code === 'console/unreachable') return { title: t('problem.unreachable'), detail: t('problem.unreachableHelp') };
  if (code === 'console/unexpected') return { title: t('problem.unexpected'), detail: t('problem.unexpectedHelp') };
  return { title, detail };
}

/** Every place but the one that the problem's own sentence is about. */
function Places({ problem: { errors } }: { readonly problem: ShownProblem }) {
  const words = useWords();
  if (errors.length < 2) return null;
  return (
    <ul>
      {errors.map(({ pointer, code, detail }) => (
        <li key={`${pointer} ${code}`}>
          {words(detail)} {pointer === '' ? null : <code>{pointer}</code>}
        </li>
      ))}
    </ul>
  );
}
