import { useTranslation } from 'react-i18next';
import { Empty } from '../../components/empty.js';
import { Tabs } from '../../components/tabs.js';
import { useUndoKeys } from '../../editing/use-undo-keys.js';
import { Comparison } from './comparison.js';
import { errorsIn, type FoundProblem } from './found-problem.js';
import { HistoryPart } from './history-part.js';
import { OfficePart } from './office-part.js';
import { PreviewSide } from './preview-side.js';
import { SamplePart } from './sample-part.js';
import { StepsPart } from './steps-part.js';
import { useCurrentTemplate } from './template-stand.js';
import { useCheck, useSettledWording } from './use-findings.js';
import { WordingConflict } from './wording-conflict.js';
import { WordingHead } from './wording-head.js';
import { WordingNotices } from './wording-notices.js';
import { WordingPart } from './wording-part.js';

const NONE: readonly FoundProblem[] = [];

/** Left what is written, in parts; right the paper that comes of it; on narrow screens below each other. */
export function WordingPage() {
  const { t } = useTranslation();
  useUndoKeys();
  const { id, base } = useCurrentTemplate();
  const { wording, isSettled } = useSettledWording();
  const check = useCheck(wording);
  const problems: readonly FoundProblem[] = check.data?.problems ?? NONE;
  const ofSample = problems.filter(({ file }) => file === 'sample.json');
  const ofOffice = problems.filter(({ file }) => file === 'form.hwpx' || file === 'form.docx');
  const counted = (label: string, found: readonly FoundProblem[]): string =>
    found.length === 0 ? label : `${label} (${t('drafts.problemCount', { count: found.length })})`;
  return (
    <div className="page editor-page template-page">
      <WordingHead />
      <WordingNotices />
      <div className="template-columns">
        <div className="template-main">
          <Tabs
            label={t('templates.parts')}
            parameter="part"
            tabs={[
              { id: 'text', label: t('templates.text'), content: () => <WordingPart check={check} /> },
              {
                id: 'sample',
                label: counted(t('templates.sample'), ofSample),
                content: () => <SamplePart problems={ofSample} />,
              },
              {
                id: 'office',
                label: counted(t('templates.office.title'), ofOffice),
                content: () => <OfficePart check={check} wording={wording} />,
              },
              {
                id: 'comparison',
                label: t('templates.compare.title'),
                content: () =>
                  base === null ? <Empty title={t('templates.compare.noBase')} /> : <Comparison from={base.id} to={id} />,
              },
              { id: 'history', label: t('templates.history.title'), content: () => <HistoryPart /> },
              { id: 'steps', label: t('templates.steps'), content: () => <StepsPart /> },
            ]}
          />
        </div>
        <PreviewSide
          wording={wording}
          isSettled={isSettled}
          // A sample with gaps is shown, with its gaps marked.
          errors={check.isPlaceholderData || check.data === undefined ? undefined : errorsIn(problems) - errorsIn(ofSample)}
        />
      </div>
      <WordingConflict />
    </div>
  );
}
