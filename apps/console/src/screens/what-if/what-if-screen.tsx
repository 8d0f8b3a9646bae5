import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { Problem, Round } from '../../api/types.js';
import { Access } from '../../app/access.js';
import { useMay } from '../../app/session.js';
import { Empty } from '../../components/empty.js';
import { PageTitle } from '../../components/page-title.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { sideOptions, type SideOption } from '../comparison/sides.js';
import { RulesPicker } from './rules-picker.js';
import { SourcePicker } from './source-picker.js';
import type { Setup, Source } from './types.js';
import { addressOfRound, GENERATED, sourceAt, usePlace } from './use-place.js';
import { usePopulation } from './use-population.js';
import { Workbench } from './workbench.js';
import { readSetup, readSources } from './what-if-api.js';

/** Rounds and populations under changed rules: nothing here is ever applied. */
export function WhatIfScreen() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <PageTitle title={t('whatIf.title')}>
        <p className="prose no-print">{t('whatIf.intro')}</p>
      </PageTitle>
      <Access to={['what-if:run']}>
        <Rules />
      </Access>
    </div>
  );
}

function Rules() {
  const { t } = useTranslation();
  const place = usePlace();
  const list = query.useQuery('get', '/api/rule-sets');
  const mayReadDrafts = useMay('drafts:read');
  const drafts = query.useQuery('get', '/api/drafts', {}, { enabled: mayReadDrafts });
  const mayReadRounds = useMay('rounds:read');
  const rounds = query.useQuery('get', '/api/rounds', {}, { enabled: mayReadRounds });
  if (list.isError) return <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />;
  if (rounds.isError) return <ProblemPanel error={rounds.error} onRetry={() => void rounds.refetch()} />;
  if (list.data === undefined || (mayReadDrafts && drafts.isPending) || (mayReadRounds && rounds.isPending))
    return <Progress label={t('whatIf.loadingRules')} isPaused={list.fetchStatus === 'paused'} lines={8} />;
  const versions = list.data.programmes.flatMap((programme) => programme.versions);
  const options = sideOptions(versions, drafts.data?.items ?? []);
  const stored = rounds.data?.items ?? [];
  const rules = place.value('rules') || firstRules(options, stored);
  if (rules === '') return <Empty title={t('whatIf.noRules')} />;
  return <OfRules key={rules} rules={rules} options={options} rounds={stored} />;
}

/** The newest version of a programme that has applications to ask about. */
function firstRules(options: readonly SideOption[], rounds: readonly Round[]): string {
  const published = options.filter(({ isDraft }) => !isDraft);
  const own = rounds.map(({ ruleSet }) => ruleSet.id);
  return (published.findLast(({ id }) => own.includes(id)) ?? published.at(-1) ?? options[0])?.id ?? '';
}

interface Props {
  readonly rules: string;
  readonly options: readonly SideOption[];
  readonly rounds: readonly Round[];
}

function OfRules({ rules, options, rounds }: Props) {
  const { t } = useTranslation();
  const place = usePlace();
  const setup = useQuery<Setup, Problem>({
    queryKey: ['what-if', 'setup', rules],
    queryFn: ({ signal }) => readSetup(rules, signal),
    // A draft changes while it is worked on.
    staleTime: rules.startsWith('draft:') ? 0 : Infinity,
  });
  const programme = options.find(({ id }) => id === rules)?.programme ?? rules.split('/')[0] ?? '';
  const files = useQuery<readonly Source[], Problem>({
    queryKey: ['what-if', 'sources', programme],
    queryFn: ({ signal }) => readSources(programme, signal),
  });
  const own = rounds.filter(({ ruleSet }) => ruleSet.id.startsWith(`${programme}/`));
  const first = own.find(({ ruleSet }) => ruleSet.id === rules) ?? own[0];
  const address = place.value('source') || (first === undefined ? '' : addressOfRound(first.id));
  const population = usePopulation(rules, setup.data, address === GENERATED);
  const picker = (
    <section className="panel what-if-ground no-print" aria-label={t('whatIf.ground')}>
      <RulesPicker
        options={options}
        value={rules}
        onChange={(next) => place.put({ rules: next, source: '', scenario: '' })}
      />
      <SourcePicker
        rules={rules}
        programme={programme}
        rounds={own}
        files={files.data ?? []}
        value={address}
        population={population}
        onChange={(source) => place.put({ source })}
      />
    </section>
  );
  if (setup.data === undefined)
    return (
      <div className="stack">
        {picker}
        {setup.isError ? (
          <ProblemPanel error={setup.error} onRetry={() => void setup.refetch()} />
        ) : (
          <Progress label={t('whatIf.loadingSetup')} isPaused={setup.fetchStatus === 'paused'} lines={8} />
        )}
      </div>
    );
  const source = population.isPending ? undefined : sourceAt(address, population.population);
  return (
    <>
      {files.isError ? <ProblemPanel error={files.error} onRetry={() => void files.refetch()} /> : null}
      <Workbench rules={rules} setup={setup.data} source={source} picker={picker} />
    </>
  );
}
