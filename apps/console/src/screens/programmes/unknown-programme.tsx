import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { query } from '../../api/client.js';
import type { Problem } from '../../api/types.js';
import { Breadcrumb } from '../../components/breadcrumb.js';
import { PageTitle } from '../../components/page-title.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { RefusedImports } from './refused-imports.js';

interface Props {
  /** "programme/version" */
  readonly ruleSet: string;
  readonly error: Problem;
}

/** An address without a published version; where its folder was refused, that is said. */
export function UnknownProgramme({ ruleSet, error }: Props) {
  const { t } = useTranslation();
  const { data } = query.useQuery('get', '/api/rule-sets');
  return (
    <div className="page">
      <PageTitle
        title={t('programme.unknown')}
        above={<Breadcrumb steps={[{ to: '/', label: t('programmes.title') }]} />}
      >
        <p>
          <code>{ruleSet}</code>
        </p>
      </PageTitle>
      <RefusedImports refused={(data?.refused ?? []).filter(({ id }) => id === ruleSet)} />
      <ProblemPanel error={error} />
      <p>
        <Link to="/">{t('programme.back')}</Link>
      </p>
    </div>
  );
}
