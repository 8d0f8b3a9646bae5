import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem.js';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { FileDrop } from '../../components/file-drop.js';
import { MarkedText } from '../../components/marked-text.js';
import { Notice } from '../../components/notice.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { useEditing } from '../../editing/use-editing.js';
import { useWords } from '../../i18n/use-language.js';
import { useTables, type TablesRead } from './use-tables.js';
import { WrongCells } from './wrong-cells.js';

/** The draft's tables out to Excel and back, with what would change told before anything is kept. */
export function TablesButton({ draft }: { readonly draft: string }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('tables.button')}
      </Button>
      <Dialog title={t('tables.title')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Tables draft={draft} />
      </Dialog>
    </>
  );
}

function Tables({ draft }: { readonly draft: string }) {
  const { t } = useTranslation();
  const { isReadOnly } = useEditing();
  const { download, preview, take } = useTables(draft);
  const [taken, setTaken] = useState<number>();
  const save = (read: TablesRead): void => {
    take(read);
    setTaken(read.changes.length);
    preview.reset();
  };
  return (
    <>
      <p className="subtle">{t('tables.help')}</p>
      <div>
        <Button kind="primary" disabled={download.isPending} onClick={() => download.mutate()}>
          {t('tables.download')}
        </Button>
      </div>
      {download.isError ? <ProblemPanel error={download.error} /> : null}
      {isReadOnly ? (
        <p>{t('tables.readOnly')}</p>
      ) : (
        <Upload
          isBusy={preview.isPending}
          onFile={(file) => {
            setTaken(undefined);
            preview.mutate(file);
          }}
        />
      )}
      <div role="status">
        {preview.isPending ? <Progress label={t('tables.reading')} isPaused={preview.isPaused} /> : null}
        {taken === undefined ? null : <Notice kind="success">{t('tables.saved', { count: taken })}</Notice>}
        {preview.data === undefined ? null : <WouldChange read={preview.data} onSave={save} />}
      </div>
      {preview.isError ? <Refusal error={preview.error} /> : null}
    </>
  );
}

function Upload({ isBusy, onFile }: { readonly isBusy: boolean; readonly onFile: (file: File) => void }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <section className="stack-tight" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t('tables.upload')}</h3>
      <FileDrop label={t('tables.file')} accept=".xlsx" isBusy={isBusy} onFile={onFile} />
    </section>
  );
}

interface WouldChangeProps {
  readonly read: TablesRead;
  readonly onSave: (read: TablesRead) => void;
}

function WouldChange({ read, onSave }: WouldChangeProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { changes, ignored } = read;
  return (
    <div className="stack-tight">
      <p>
        <strong>
          {changes.length === 0 ? t('tables.nothing') : t('tables.wouldChange', { count: changes.length })}
        </strong>
      </p>
      <ul className="stack-tight">
        {changes.map(({ at, sentence }, index) => (
          <li key={`${at} ${index}`}>
            <MarkedText text={words(sentence)} />
          </li>
        ))}
      </ul>
      {ignored.length === 0 ? null : (
        <p className="small subtle">{t('tables.ignored', { names: ignored.join(', ') })}</p>
      )}
      {changes.length === 0 ? null : (
        <div>
          <Button kind="primary" onClick={() => onSave(read)}>
            {t('tables.save')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Refusal({ error }: { readonly error: Error | object }) {
  const problem = problemOf(error);
  return problem.code === 'tables/refused' ? (
    <WrongCells errors={problem.errors ?? []} />
  ) : (
    <ProblemPanel error={error} />
  );
}
