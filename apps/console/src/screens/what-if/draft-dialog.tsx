import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { query } from '../../api/client.js';
import type { Problem, VersionSummary } from '../../api/types.js';
import { draftAddress } from '../../app/addresses.js';
import { Dialog } from '../../components/dialog.js';
import { Empty } from '../../components/empty.js';
import { Progress } from '../../components/progress.js';
import { DraftForm } from '../drafts/draft-form.js';
import { nextVersion, titleOfNext } from '../drafts/next-version.js';
import { isUnsaved, type Column } from './bench.js';
import { nameOf, useStand } from './stand.js';
import type { KeptScenario } from './types.js';
import { changeScenario, draftOf, keepScenario } from './what-if-api.js';

interface Props {
  readonly column: Column;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The only way back into rules: the scenario becomes a draft, which is reviewed and published like any other. */
export function DraftDialog({ column, isOpen, onClose }: Props) {
  const { t } = useTranslation();
  const { rules } = useStand();
  const list = query.useQuery('get', '/api/rule-sets');
  const base = list.data?.programmes.flatMap(({ versions }) => versions).find(({ id }) => id === rules);
  return (
    <Dialog title={t('whatIf.draft.title')} isOpen={isOpen} onClose={onClose}>
      <p className="subtle">{t('whatIf.draft.help')}</p>
      {base !== undefined ? (
        <Form column={column} base={base} />
      ) : list.isPending ? (
        <Progress label={t('whatIf.loadingRules')} />
      ) : (
        <Empty title={t('whatIf.draft.ofDraft')} />
      )}
    </Dialog>
  );
}

function Form({ column, base }: { readonly column: Column; readonly base: VersionSummary }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const keep = useKept(column);
  const next = nextVersion(base.version);
  const title = titleOfNext(base.title, base.version, next);
  const [programme = ''] = base.id.split('/');
  const order = useMutation<string, Problem, Readonly<Record<string, string>>>({
    mutationFn: async (texts) =>
      draftOf({
        base: base.id,
        id: `${programme}/${texts['version'] ?? ''}`,
        title: { ko: texts['titleKo'] ?? '', en: texts['titleEn'] ?? '' },
        inForceFrom: texts['from'] ?? '',
        scenario: (await keep()).id,
      }),
    onSuccess: (draft) => void navigate(draftAddress(draft)),
  });
  return (
    <DraftForm
      fields={[
        {
          id: 'version',
          label: t('drafts.newYear.version'),
          help: t('drafts.newYear.versionHelp'),
          type: 'text',
          check: (text) => (/^[a-z0-9][a-z0-9.-]*$/.test(text) ? undefined : t('drafts.newYear.versionWrong')),
        },
        { id: 'titleKo', label: t('drafts.inKorean', { label: t('drafts.key.title') }), type: 'text' },
        { id: 'titleEn', label: t('drafts.inEnglish', { label: t('drafts.key.title') }), type: 'text' },
        { id: 'from', label: t('drafts.manifest.inForceFrom'), type: 'date' },
      ]}
      initial={{ version: next, titleKo: title.ko, titleEn: title.en }}
      isBusy={order.isPending}
      problem={order.error}
      submit={t('whatIf.draft.button')}
      onSubmit={(texts) => order.mutate(texts)}
    />
  );
}

/** Keeps the scenario as it stands, since a draft is made of what is kept. */
function useKept(column: Column): () => Promise<KeptScenario | NonNullable<Column['kept']>> {
  const { rules, question, bench, act } = useStand();
  return async () => {
    const { kept, overlay } = column;
    if (kept !== undefined && !isUnsaved(column)) return kept;
    const name = nameOf(bench.columns, column);
    const body = { rules, label: { ko: name, en: name }, overlay, question, isShared: kept?.isShared ?? false };
    const scenario = kept?.isOwn === true ? await changeScenario(kept, body) : await keepScenario(body);
    act({ type: 'kept', column: column.id, scenario, label: column.label });
    return scenario;
  };
}
