import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { MarkedText } from '../../components/marked-text.js';
import { useWords } from '../../i18n/use-language.js';
import { inOrder, type FoundProblem } from './found-problem.js';

interface Props {
  readonly problems: readonly FoundProblem[];
  readonly onGo?: ((problem: FoundProblem) => void) | undefined;
  readonly onMend?: ((problem: FoundProblem) => void) | undefined;
}

/** More than these are counted: whoever mends the first sees the others. */
const MOST = 50;

/** What is wrong, each a step away from its place and, where the service knows how, from being mended. */
export function ProblemList({ problems, onGo, onMend }: Props) {
  const { t } = useTranslation();
  const shown = inOrder(problems).slice(0, MOST);
  if (problems.length === 0) return <p className="small subtle">{t('templates.noProblems')}</p>;
  return (
    <>
      <ul className="plain-list template-problems">
        {shown.map((problem, index) => (
          <li key={`${problem.code} ${problem.line} ${problem.column} ${index}`} className="stack-tight">
            <Item problem={problem} onGo={onGo} onMend={onMend} />
          </li>
        ))}
      </ul>
      {problems.length > MOST ? (
        <p className="small subtle">{t('templates.moreProblems', { count: problems.length - MOST })}</p>
      ) : null}
    </>
  );
}

function Item({ problem, onGo, onMend }: Omit<Props, 'problems'> & { readonly problem: FoundProblem }) {
  const { t } = useTranslation();
  const words = useWords();
  const { severity, line, column, where, fix } = problem;
  const place = where === undefined ? t('templates.place', { line, column }) : words(where);
  return (
    <>
      <p className="row">
        <Badge tone={severity === 'error' ? 'danger' : 'warning'}>{t(`programme.severities.${severity}`)}</Badge>
        {onGo === undefined ? (
          <span className="small">{place}</span>
        ) : (
          <Button kind="plain" size="small" onClick={() => onGo(problem)}>
            {place}
          </Button>
        )}
        {fix === undefined || onMend === undefined ? null : (
          <Button size="small" onClick={() => onMend(problem)}>
            {t('templates.mend', { text: fix.text })}
          </Button>
        )}
      </p>
      <p>
        <MarkedText text={words(problem.words)} />
      </p>
    </>
  );
}
