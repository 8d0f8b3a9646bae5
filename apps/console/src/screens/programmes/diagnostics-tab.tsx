import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { Diagnostic } from '../../api/types.js';
import { Badge } from '../../components/badge.js';
import { ClauseLink, ClauseLinks } from '../../components/clause-link.js';
import { DataTable } from '../../components/data-table.js';
import { Empty } from '../../components/empty.js';
import { FindBox, NothingFound } from '../../components/find-box.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { useFind } from '../../components/use-find.js';
import { useWords } from '../../i18n/use-language.js';
import type { TabProps } from './programme-tabs.js';
import { MarkedText } from '../../components/marked-text.js';

/** What the checker says of the version. */
export function DiagnosticsTab({ description: { id } }: TabProps) {
  const { t } = useTranslation();
  const [programme = '', version = ''] = id.split('/');
  const answer = query.useQuery(
    'get',
    '/api/rule-sets/{programme}/{version}/diagnostics',
    { params: { path: { programme, version } } },
    { staleTime: Infinity },
  );
  return (
    <div className="panel stack">
      <div className="stack-tight">
        <h2>{t('programme.tab.diagnostics')}</h2>
        <p className="subtle prose">{t('programme.checkerHelp')}</p>
      </div>
      {answer.isPending ? (
        <Progress label={t('programme.checking')} isPaused={answer.fetchStatus === 'paused'} lines={3} />
      ) : answer.isError ? (
        <ProblemPanel error={answer.error} onRetry={() => void answer.refetch()} />
      ) : answer.data.diagnostics.length === 0 ? (
        <Empty title={t('programmes.nothingWrong')} />
      ) : (
        <Diagnostics ruleSet={id} diagnostics={answer.data.diagnostics} />
      )}
    </div>
  );
}

const TONES = { error: 'danger', warning: 'warning', note: 'information' } as const;
interface Props {
  readonly ruleSet: string;
  readonly diagnostics: readonly Diagnostic[];
}

function Diagnostics({ ruleSet, diagnostics }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const { text, put, isFound } = useFind();
  const found = diagnostics.filter((diagnostic) =>
    isFound(
      diagnostic.code,
      words(diagnostic.words),
      placeOf(diagnostic),
      ...(diagnostic.clause ?? []),
      diagnostic.answeredBy ?? '',
    ),
  );
  return (
    <>
      <FindBox label={t('programme.findDiagnostic')} text={text} onChange={put} count={found.length} />
      {found.length === 0 ? (
        <NothingFound text={text} onClear={() => put('')} />
      ) : (
        <DataTable
          caption={t('programme.diagnostics')}
          columns={[
            {
              id: 'severity',
              label: t('programme.severity'),
              cell: ({ severity }) => <Badge tone={TONES[severity]}>{t(`programme.severities.${severity}`)}</Badge>,
            },
            {
              id: 'words',
              label: t('programme.says'),
              isRowHeader: true,
              cell: (diagnostic) => <Said diagnostic={diagnostic} />,
            },
            { id: 'place', label: t('programme.place'), cell: (diagnostic) => <code>{placeOf(diagnostic)}</code> },
            {
              id: 'clause',
              label: t('programme.clause'),
              cell: ({ clause = [] }) => <ClauseLinks ruleSet={ruleSet} ids={clause} />,
            },
            {
              id: 'answeredBy',
              label: t('programme.answeredBy'),
              cell: ({ answeredBy }) => <AnsweredBy ruleSet={ruleSet} by={answeredBy} />,
            },
          ]}
          rows={found}
          // One kind may be told of one place more than once.
          rowKey={(diagnostic) => String(diagnostics.indexOf(diagnostic))}
          empty=""
        />
      )}
    </>
  );
}

const placeOf = ({ at, file, pointer }: Diagnostic): string => at ?? `${file}${pointer}`;

function Said({ diagnostic: { code, words: said } }: { readonly diagnostic: Diagnostic }) {
  const words = useWords();
  return (
    <span className="diagnostic-words">
      <MarkedText text={words(said)} /> <code className="item-id">{code}</code>
    </span>
  );
}

/** A note of the rule set that gives the reason, or a reason written beside the rule set. */
function AnsweredBy({ ruleSet, by }: { readonly ruleSet: string; readonly by: string | undefined }) {
  const { t } = useTranslation();
  if (by === undefined) return <span className="subtle">{t('programme.unanswered')}</span>;
  return by === 'waiver' ? <>{t('programme.waived')}</> : <ClauseLink ruleSet={ruleSet} id={by} />;
}
