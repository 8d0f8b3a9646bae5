import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { draftAddress } from '../../../app/addresses.js';
import { Badge } from '../../../components/badge.js';
import { Empty } from '../../../components/empty.js';
import { FindBox } from '../../../components/find-box.js';
import { useFind } from '../../../components/use-find.js';
import { useEditing } from '../../../editing/index.js';
import { useCapital } from '../../../i18n/use-language.js';
import type { SectionId } from './index.js';

export interface Entry {
  readonly id: string;
  /** In the language of the screen. */
  readonly label: string;
  readonly at: string;
  /** A line below its name. */
  readonly more?: string | undefined;
  /** Everything it can be found by, beside what is shown. */
  readonly found?: string;
  /** Something to know of it at a glance. */
  readonly mark?: string | undefined;
}

interface Props {
  readonly section: SectionId;
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly item: string | undefined;
  /** Of the chosen one. */
  readonly children: (entry: Entry) => ReactNode;
  /** Makes a new one. */
  readonly adding?: ReactNode;
}

/** The things of a section in a list to search, and the one that the address names beside it. */
export function MasterDetail({ section, label, entries, item, children, adding }: Props) {
  const { t } = useTranslation();
  const capital = useCapital();
  const id = useId();
  const { draft, isReadOnly } = useEditing();
  const find = useFind();
  const found = entries.filter((entry) => find.isFound(entry.id, entry.label, entry.more ?? '', entry.found ?? ''));
  const chosen = entries.find((entry) => entry.id === item);
  return (
    <div className="master-detail">
      <nav className="master stack-tight" aria-label={label}>
        <FindBox label={t('sections.find', { label })} text={find.text} onChange={find.put} count={found.length} />
        <ul className="plain-list master-list">
          {found.map((entry) => (
            <li key={entry.id}>
              <Link
                to={{
                  pathname: draftAddress(draft.id, section, entry.id),
                  search: find.text === '' ? '' : `?find=${encodeURIComponent(find.text)}`,
                }}
                aria-current={entry.id === item ? 'true' : undefined}
                data-at={entry.at}
              >
                <span>{capital(entry.label)}</span>
                {entry.more === undefined ? null : <span className="small subtle">{entry.more}</span>}
                <span className="row master-marks">
                  {entry.mark === undefined ? null : <Badge tone="warning">{entry.mark}</Badge>}
                  <State at={entry.at} />
                </span>
              </Link>
            </li>
          ))}
        </ul>
        {isReadOnly ? null : adding}
      </nav>
      <div className="detail stack">
        {chosen === undefined ? (
          <Empty title={item === undefined ? t('sections.chooseOne', { label }) : t('sections.notThere', { item })} />
        ) : (
          <article key={chosen.id} className="stack" data-at={chosen.at} aria-labelledby={`${id}-title`}>
            <h3 id={`${id}-title`}>
              {capital(chosen.label)} <code className="small subtle">{chosen.id}</code>
            </h3>
            <div className="row">
              <State at={chosen.at} />
            </div>
            {children(chosen)}
          </article>
        )}
      </div>
    </div>
  );
}

/** What became of a thing since last year, and how much is wrong with it. */
function State({ at }: { readonly at: string }) {
  const { t } = useTranslation();
  const { base, valueAt, baseValueAt, problemsAt } = useEditing();
  const [value, before] = [valueAt(at), baseValueAt(at)];
  // What is not changed stays the same object in the draft, but not in the base.
  const state =
    base === undefined
      ? undefined
      : before === undefined
        ? 'added'
        : JSON.stringify(before) === JSON.stringify(value)
          ? undefined
          : 'changed';
  const errors = problemsAt(at).filter(({ severity }) => severity === 'error').length;
  return (
    <>
      {state === undefined ? null : (
        <Badge tone={state === 'added' ? 'success' : 'information'}>{t(`grid.state.${state}`)}</Badge>
      )}
      {errors === 0 ? null : <Badge tone="danger">{t('sections.errors', { count: errors })}</Badge>}
    </>
  );
}
