import { useRef, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormView } from '../../api/types.js';
import { Button } from '../../components/button.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Elapsed } from './elapsed.js';
import type { FormData } from './paper.js';
import { KeepDocument } from './keep-document.js';
import { useHtml } from './use-html.js';
import { OFFICE_KINDS, useOfficeFile, type OfficeKind } from './use-office-file.js';
import { usePdf } from './use-pdf.js';

interface Props {
  readonly view: FormView;
  /** What stands in the fields at this moment. */
  readonly data: FormData;
  /** The document shown is from before the last change. */
  readonly isStale: boolean;
  readonly frame: RefObject<HTMLIFrameElement | null>;
}

/** What can be done with a complete document. */
export function DocumentActions({ view, data, isStale, frame }: Props) {
  const { t } = useTranslation();
  const pdf = usePdf(view);
  const html = useHtml(view);
  const office = useOfficeFile(view);
  // Waiting, it keeps the focus that it was pressed with: so it is told to be disabled, and not made so.
  const order = useRef<HTMLButtonElement>(null);
  const make = (): void => {
    if (!pdf.isPending) pdf.make(data);
  };
  const print = (): void => frame.current?.contentWindow?.print();
  const saveHtml = (): void => {
    if (!html.isPending) html.mutate(data);
  };
  const saveOffice = (kind: OfficeKind): void => {
    if (!office.isPending) office.mutate({ kind, data });
  };
  return (
    <div className="stack-tight no-print">
      <div className="row">
        <Button kind="primary" ref={order} aria-disabled={pdf.isPending} onClick={make}>
          {t('forms.pdf')}
        </Button>
        <Button disabled={isStale} onClick={print}>
          {t('forms.print')}
        </Button>
        <Button disabled={isStale} onClick={saveHtml}>
          {t('forms.html')}
        </Button>
        {OFFICE_KINDS.filter((kind) => view.formats.includes(kind)).map((kind) => (
          <Button key={kind} disabled={isStale} onClick={() => saveOffice(kind)}>
            {kind === 'hwpx' ? t('forms.hwpx') : t('forms.docx')}
          </Button>
        ))}
      </div>
      <div className="row" role="status">
        {pdf.isPending ? (pdf.isPaused ? t('connection.waiting') : t('forms.pdfMaking')) : null}
        {pdf.saved === undefined ? null : t('forms.pdfSaved', { name: pdf.saved })}
        {office.data === undefined ? null : t('forms.pdfSaved', { name: office.data })}
      </div>
      {pdf.isPending ? (
        <div className="row">
          <Elapsed />
          <Button
            kind="plain"
            size="small"
            onClick={() => {
              pdf.cancel();
              order.current?.focus();
            }}
          >
            {t('forms.pdfCancel')}
          </Button>
        </div>
      ) : null}
      <KeepDocument view={view} data={data} isStale={isStale} />
      {pdf.error === null ? null : <ProblemPanel error={pdf.error} onRetry={make} />}
      {html.error === null ? null : <ProblemPanel error={html.error} onRetry={saveHtml} />}
      {office.error === null ? null : (
        <ProblemPanel error={office.error} onRetry={() => office.variables && saveOffice(office.variables.kind)} />
      )}
    </div>
  );
}
