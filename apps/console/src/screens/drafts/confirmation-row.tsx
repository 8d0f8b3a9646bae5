import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Badge } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { ClauseLinks } from '../../components/clause-link.js';
import { useEditing } from '../../editing/use-editing.js';
import { useCapital, useLanguage, useWords } from '../../i18n/use-language.js';
import type { Confirmation } from './confirmation-groups.js';
import { formatMoment } from './moment.js';
import { placeAddress } from './section-of.js';
import type { useConfirm } from './use-confirm.js';

interface Props {
  readonly item: Confirmation;
  readonly isReadOnly: boolean;
  readonly confirm: ReturnType<typeof useConfirm>;
}

/** One value of the year: last year's and this year's, its clause, and whether someone has looked at it. */
export function ConfirmationRow({ item, isReadOnly, confirm }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const language = useLanguage();
  const { draft, content } = useEditing();
  const { at, label, text, sources, isCopied, isMovedOn, former, confirmed } = item;
  const last = isCopied ? text : former;
  const name = capital(words(label));
  return (
    <li className="case-row confirmation-row" data-at={at}>
      <div className="stack-tight">
        <p className="row">
          <Link to={placeAddress(draft.id, content as never, at)}>{name}</Link>
          {confirmed === undefined && isCopied ? <Badge tone="warning">{t('drafts.confirm.copied')}</Badge> : null}
          {confirmed === undefined && isMovedOn ? <Badge tone="warning">{t('drafts.confirm.movedOn')}</Badge> : null}
        </p>
        <dl className="draft-facts">
          {draft.base === null ? null : (
            <>
              <dt>{t('drafts.confirm.last')}</dt>
              <dd>{last === undefined ? t('drafts.nothing') : words(last)}</dd>
            </>
          )}
          <dt>{t('drafts.confirm.now')}</dt>
          <dd>{words(text)}</dd>
        </dl>
        <ClauseLinks ruleSet={draft.ruleSetId} ids={sources} />
        {confirmed === undefined ? null : (
          <p className="small subtle">
            {t('drafts.confirm.by', { name: confirmed.by.name, time: formatMoment(confirmed.at, language) })}
          </p>
        )}
      </div>
      {isReadOnly ? null : confirmed === undefined ? (
        <Button size="small" disabled={confirm.isBusy} onClick={() => confirm.put([at])}>
          {t('drafts.confirm.one')}
          <span className="visually-hidden">: {name}</span>
        </Button>
      ) : (
        <Button kind="plain" size="small" disabled={confirm.isBusy} onClick={() => confirm.takeBack([at])}>
          {t('drafts.confirm.takeBack')}
          <span className="visually-hidden">: {name}</span>
        </Button>
      )}
    </li>
  );
}
