import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { CopyButton } from '../../components/copy-button.js';
import { Notice } from '../../components/notice.js';
import { saveFile } from '../forms/save-file.js';

interface Props {
  /** Id of whose they are. */
  readonly account: string;
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** Shown this once, to be copied, downloaded or printed. They take the focus, so that nobody overlooks them. */
export function RecoveryCodes({ account, codes, onKept }: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const text = `Gongo (${account})\n${codes.join('\n')}\n`;
  return (
    <div className="stack">
      <h3 ref={heading} tabIndex={-1}>
        {t('secondFactor.codes')}
      </h3>
      <Notice kind="warning">{t('secondFactor.codesHelp')}</Notice>
      <p className="print-only">Gongo ({account})</p>
      <ol className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="row no-print">
        <CopyButton text={text} label={t('secondFactor.copyCodes')} />
        <Button
          kind="plain"
          size="small"
          onClick={() => saveFile(new Blob([text], { type: 'text/plain;charset=utf-8' }), t('secondFactor.fileName'))}
        >
          {t('secondFactor.saveCodes')}
        </Button>
        <Button kind="plain" size="small" onClick={() => window.print()}>
          {t('secondFactor.printCodes')}
        </Button>
      </div>
      <div className="no-print">
        <Button kind="primary" onClick={onKept}>
          {t('secondFactor.kept')}
        </Button>
      </div>
    </div>
  );
}
