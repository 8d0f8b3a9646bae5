import { useTranslation } from 'react-i18next';
import { ProblemPanel } from '../../../components/problem-panel.js';
import { Progress } from '../../../components/progress.js';
import { useEditing } from '../../../editing/index.js';
import { placeOfFile } from '../place-of-file.js';
import { FilePage } from './files/file-page.js';
import { useBaseFiles, useDraftFiles } from './files/use-files.js';
import type { SectionProps } from './index.js';
import { MasterDetail } from './master-detail.js';

/** The files that the draft is written in, for those who read them better than forms. */
export function FilesSection({ item }: SectionProps) {
  const { t } = useTranslation();
  const { draft } = useEditing();
  const files = useDraftFiles(draft.id);
  const base = useBaseFiles(draft.base?.id);
  if (files.isError) return <ProblemPanel error={files.error} onRetry={() => void files.refetch()} />;
  if (files.data === undefined)
    return <Progress label={t('files.loading')} isPaused={files.fetchStatus === 'paused'} lines={8} />;
  const texts = files.data.files;
  return (
    <div className="stack">
      <p className="prose subtle">{t('files.intro')}</p>
      <MasterDetail
        section="files"
        label={t('drafts.section.files')}
        item={item}
        entries={Object.keys(texts)
          .sort(byFolder)
          .map((path) => ({ id: path, label: path, at: placeOfFile(path), found: texts[path] ?? '' }))}
      >
        {({ id }) => <FilePage key={id} path={id} saved={texts[id] ?? ''} base={base?.[id]} />}
      </MasterDetail>
    </div>
  );
}

/** What stands in no folder first. */
const byFolder = (one: string, other: string): number =>
  Number(one.includes('/')) - Number(other.includes('/')) || one.localeCompare(other);
