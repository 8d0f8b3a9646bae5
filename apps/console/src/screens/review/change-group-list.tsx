import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { ChangeRow } from '../../components/change-row.js';
import type { Content } from '../../editing/apply-change.js';
import type { Draft } from '../../editing/draft.js';
import { placeOf, valueAtPlace } from '../../editing/place.js';
import { useWords } from '../../i18n/use-language.js';
import { placeAddress } from '../drafts/section-of.js';
import type { ChangeGroup } from './change-groups.js';
import { CommentForm } from './comment-form.js';
import { ThreadList } from './thread-list.js';
import { openCount, type Thread } from './threads.js';

interface Props {
  readonly draft: Draft;
  readonly group: ChangeGroup;
  readonly content: Content;
  readonly threads: ReadonlyMap<string, readonly Thread[]>;
  readonly mayComment: boolean;
}

/** Lines shown at once; a new year may have hundreds of new cases. */
const PAGE = 40;

/** The changes of one part. Cases are many and go along with the rest, so they are folded unless spoken of. */
export function ChangeGroupList({ draft, group: { section, changes }, content, threads, mayComment }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const [shown, setShown] = useState(PAGE);
  const open = openCount(changes.flatMap(({ at }) => threads.get(at) ?? []));
  const addressOf = (clause: string): string | undefined => clausePlace(draft.id, content, clause);
  return (
    <details className="panel change-group" open={section !== 'cases' || open > 0}>
      <summary>
        <h3>{t('review.changes.group', { section: t(`review.section.${section}`), count: changes.length })}</h3>
        {open === 0 ? null : <Badge tone="warning">{t('review.comments.openCount', { count: open })}</Badge>}
      </summary>
      <ul className="plain-list change-list">
        {changes.slice(0, shown).map((change, index) => (
          <li key={`${change.at} ${change.kind} ${index}`} data-at={change.at}>
            <ChangeRow
              change={change}
              ruleSet={draft.ruleSetId}
              addressOf={addressOf}
              placeAddress={
                valueAtPlace(content, change.at) === undefined ? undefined : placeAddress(draft.id, content, change.at)
              }
            >
              {changes.findIndex(({ at }) => at === change.at) === index ? (
                <>
                  <ThreadList draft={draft.id} threads={threads.get(change.at) ?? []} mayComment={mayComment} />
                  {mayComment ? (
                    <div className="no-print">
                      <CommentForm
                        draft={draft.id}
                        at={change.at}
                        button={t('review.comments.add')}
                        name={t('review.comments.addAbout', { about: words(change.where) })}
                        label={t('review.comments.text')}
                      />
                    </div>
                  ) : null}
                </>
              ) : null}
            </ChangeRow>
          </li>
        ))}
      </ul>
      {changes.length <= shown ? null : (
        <Button kind="plain" onClick={() => setShown(changes.length)}>
          {t('review.changes.more', { count: changes.length - shown })}
        </Button>
      )}
    </details>
  );
}

/** Where a clause, reading or note of the draft is edited: it is published nowhere yet. */
function clausePlace(draft: string, content: Content, id: string): string | undefined {
  const part = id.startsWith('R-') ? 'readings' : id.startsWith('N-') ? 'notes' : 'clauses';
  const at = placeOf(part, id);
  return valueAtPlace(content, at) === undefined ? undefined : placeAddress(draft, content, at);
}
