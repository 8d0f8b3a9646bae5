import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import type { OfficeKind } from '../forms/use-office-file.js';
import type { useOffice } from './use-office.js';

interface Props {
  readonly kind: OfficeKind;
  /** Of the kind, as people say it. */
  readonly name: string;
  readonly make: ReturnType<typeof useOffice>['make'];
  /** A file is there already, which is replaced: that is asked first. */
  readonly isThere: boolean;
}

/** The office's file made from the wording, so that a changed sentence need not be typed once more in a word processor. */
export function MakeFromText({ kind, name, make, isThere }: Props) {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const isMine = make.variables === kind;
  const label = isThere ? t('templates.office.makeAgain', { name }) : t('templates.office.make', { name });
  const start = (): void => {
    setAsking(false);
    make.mutate(kind);
  };
  return (
    <div className="stack-tight">
      <div className="row">
        <Button
          size="small"
          disabled={make.isPending}
          onClick={() => {
            if (isThere) setAsking(true);
            else start();
          }}
        >
          {label}
        </Button>
      </div>
      {make.isError && isMine ? (
        <>
          <ProblemPanel error={make.error} />
          <p className="small">{t('templates.office.unchanged')}</p>
        </>
      ) : null}
      <Dialog
        title={label}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <Button kind="primary" onClick={start}>
            {t('templates.office.makeAgainYes')}
          </Button>
        }
      >
        <p>{t('templates.office.makeAgainHelp')}</p>
      </Dialog>
    </div>
  );
}
