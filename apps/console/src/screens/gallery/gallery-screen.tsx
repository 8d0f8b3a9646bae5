import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Amount } from '../../components/amount.js';
import { Badge } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { ClauseLink } from '../../components/clause-link.js';
import { CopyButton } from '../../components/copy-button.js';
import { DataTable } from '../../components/data-table.js';
import { DateText } from '../../components/date-text.js';
import { DecisionResult } from '../../components/decision-result.js';
import { Dialog } from '../../components/dialog.js';
import { Empty } from '../../components/empty.js';
import { Notice } from '../../components/notice.js';
import { OutcomeBadge } from '../../components/outcome-badge.js';
import { PageTitle } from '../../components/page-title.js';
import { Period } from '../../components/period.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { Tabs } from '../../components/tabs.js';
import { Unreachable } from '../../api/unreachable.js';
import { useLanguage } from '../../i18n/use-language.js';
import { exampleAnswer, exampleProblem, exampleRows } from './examples.js';
import { GalleryFields } from './gallery-fields.js';

const RULE_SET = 'example/2024';

/** Every component in the language of the screen, with invented contents. */
export function GalleryScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className="page">
      <PageTitle title={t('gallery.title')}>
        <p>{t('gallery.intro')}</p>
      </PageTitle>
      <Part title={t('gallery.buttons')}>
        <div className="row">
          <Button kind="primary">{t('gallery.press')}</Button>
          <Button>{t('gallery.press')}</Button>
          <Button kind="plain">{t('gallery.press')}</Button>
          <Button kind="danger">{t('gallery.press')}</Button>
          <Button disabled>{t('gallery.press')}</Button>
          <Button size="small">{t('gallery.press')}</Button>
          <CopyButton text={t('gallery.example')} label={t('result.copy')} />
        </div>
      </Part>
      <Part title={t('gallery.badges')}>
        <div className="row">
          {(['yes', 'no', 'undetermined', 'invalid', 'computed'] as const).map((outcome) => (
            <OutcomeBadge key={outcome} outcome={outcome} />
          ))}
        </div>
        <div className="row">
          {(['neutral', 'primary', 'success', 'warning', 'danger', 'information'] as const).map((tone) => (
            <Badge key={tone} tone={tone}>
              {t('gallery.example')}
            </Badge>
          ))}
        </div>
      </Part>
      <Part title={t('gallery.notices')}>
        {(['information', 'success', 'warning', 'danger'] as const).map((kind) => (
          <Notice key={kind} kind={kind} title={t(`notice.${kind}`)}>
            {t('gallery.intro')}
          </Notice>
        ))}
        <ProblemPanel error={exampleProblem(language)} onRetry={() => undefined} />
        <ProblemPanel error={new Unreachable('')} onRetry={() => undefined} isWaiting />
      </Part>
      <Part title={t('gallery.waiting')}>
        <Progress label={t('programmes.loading')} lines={3} />
        <Empty title={t('programmes.empty')} />
      </Part>
      <Part title={t('gallery.text')}>
        <p>
          <Amount won={120_000_000} isSaid />
        </p>
        <p>
          <DateText day="2024-04-05" />
        </p>
        <p>
          <Period from="2024-01-01" to="2024-12-31" />
        </p>
        <p>
          <ClauseLink ruleSet={RULE_SET} id="E-01" quote={t('gallery.example')} />
        </p>
      </Part>
      <Part title={t('gallery.tables')}>
        <ExampleTable />
      </Part>
      <Part title={t('gallery.tabs')}>
        <Tabs
          label={t('gallery.tabs')}
          tabs={[1, 2, 3].map((number) => ({
            id: String(number),
            label: `${t('gallery.example')} ${number}`,
            content: () => <p>{`${t('gallery.example')} ${number}`}</p>,
          }))}
        />
      </Part>
      <Part title={t('gallery.dialogs')}>
        <ExampleDialog />
      </Part>
      <Part title={t('gallery.fields')}>
        <GalleryFields />
      </Part>
      <Part title={t('gallery.results')}>
        <DecisionResult answer={exampleAnswer(language)} />
      </Part>
    </div>
  );
}

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="panel stack">
    <h2>{title}</h2>
    {children}
  </section>
);

function ExampleTable() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <DataTable
      caption={t('gallery.tables')}
      columns={[
        { id: 'name', label: t('result.item'), cell: ({ name }) => name, sortBy: ({ name }) => name },
        {
          id: 'won',
          label: t('result.value'),
          cell: ({ won }) => <Amount won={won} />,
          isNumber: true,
          sortBy: ({ won }) => won,
        },
        { id: 'day', label: t('record.asOf'), cell: ({ day }) => <DateText day={day} /> },
      ]}
      rows={exampleRows(language)}
      rowKey={({ name }) => name}
      empty={t('programmes.empty')}
    />
  );
}

function ExampleDialog() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button onClick={() => setOpen(true)}>{t('gallery.openDialog')}</Button>
      <Dialog title={t('gallery.dialogs')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <p>{t('gallery.intro')}</p>
      </Dialog>
    </div>
  );
}
