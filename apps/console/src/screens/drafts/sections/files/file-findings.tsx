import { useTranslation } from 'react-i18next';
import type { Diagnostic } from '../../../../api/types.js';
import { Badge } from '../../../../components/badge.js';
import { Button } from '../../../../components/button.js';
import { MarkedText } from '../../../../components/marked-text.js';
import { useWords } from '../../../../i18n/use-language.js';

const TONES = { error: 'danger', warning: 'warning', note: 'information' } as const;
const MOST = 30;

interface Props {
  readonly here: readonly Diagnostic[];
  readonly elsewhere: readonly Diagnostic[];
  readonly onGo: (found: Diagnostic) => void;
}

/** What is wrong with the text, each a step away from its place; what it breaks in other files is told by name. */
export function FileFindings({ here, elsewhere, onGo }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const errors = elsewhere.filter(({ severity }) => severity === 'error');
  if (here.length === 0 && errors.length === 0) return <p className="small subtle">{t('files.noFindings')}</p>;
  return (
    <section className="stack-tight" aria-label={t('files.findings')}>
      <ul className="plain-list help-list">
        {here.slice(0, MOST).map((found, index) => (
          <li key={`${found.code} ${found.pointer} ${index}`} className="help-item">
            <p className="row">
              <Badge tone={TONES[found.severity]}>{t(`programme.severities.${found.severity}`)}</Badge>
              <Button kind="plain" size="small" onClick={() => onGo(found)}>
                <code>{found.pointer === '' ? '/' : found.pointer}</code>
              </Button>
            </p>
            <p>
              <MarkedText text={words(found.words)} />
            </p>
          </li>
        ))}
        {errors.slice(0, MOST).map((found, index) => (
          <li key={`${found.file} ${found.code} ${index}`} className="help-item">
            <p className="row">
              <Badge tone="danger">{t('programme.severities.error')}</Badge>
              <code>{`${found.file}${found.pointer}`}</code>
            </p>
            <p>
              <MarkedText text={words(found.words)} />
            </p>
          </li>
        ))}
      </ul>
      {here.length > MOST || errors.length > MOST ? (
        <p className="subtle">
          {t('drafts.help.more', { count: Math.max(0, here.length - MOST) + Math.max(0, errors.length - MOST) })}
        </p>
      ) : null}
    </section>
  );
}
