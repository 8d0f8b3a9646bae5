import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { Diagnostic } from '../../api/types.js';
import { draftAddress } from '../../app/addresses.js';
import { Badge } from '../../components/badge.js';
import { useIsWide } from '../../components/use-is-wide.js';
import { useEditingState, useEditingStore } from '../../editing/use-editing.js';
import type { Named, DecisionJson } from '../../editing/rule-set-json.js';
import { useCapital, useWords } from '../../i18n/use-language.js';
import { placeOfFile } from './place-of-file.js';
import { countIn } from './section-count.js';
import { SHARED, spotOf, type Spot } from './section-of.js';
import { SECTION_IDS, type SectionId } from './sections/index.js';
import { useChecks } from './use-findings.js';

interface Props {
  readonly draft: string;
  readonly spot: Spot;
}

/** The parts of the rule set, how much each holds and what is wrong in it: beside the page, or folded above it. */
export function SectionContents(props: Props) {
  const { t } = useTranslation();
  const isWide = useIsWide();
  const label = t('drafts.contents');
  const list = <Entries {...props} />;
  return isWide ? (
    <nav className="contents editor-contents no-print" aria-label={label}>
      {list}
    </nav>
  ) : (
    <nav className="no-print" aria-label={label}>
      <details className="contents-folded">
        <summary>
          {label}: {t(`drafts.section.${props.spot.section}`)}
        </summary>
        {list}
      </details>
    </nav>
  );
}

function Entries({ draft, spot }: Props) {
  const { t } = useTranslation();
  const problems = useProblemCounts();
  return (
    <ul className="plain-list contents-list">
      {SECTION_IDS.map((id) => (
        <li key={id}>
          <Entry draft={draft} section={id} label={t(`drafts.section.${id}`)} spot={spot} problems={problems.get(id)} />
          {id === 'decisions' ? <Decisions draft={draft} spot={spot} problems={problems} /> : null}
        </li>
      ))}
    </ul>
  );
}

interface EntryProps extends Props {
  readonly section: SectionId;
  readonly item?: string;
  readonly label: string;
  readonly problems: number | undefined;
}

function Entry({ draft, section, item, label, spot, problems }: EntryProps) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const help = search.get('help');
  const count = useEditingState(({ content }) => (item === undefined ? countIn(content, section) : undefined));
  const isHere = spot.section === section && spot.item === item;
  return (
    <Link
      to={draftAddress(draft, section, item) + (help === null ? '' : `?help=${help}`)}
      {...(isHere ? { 'aria-current': 'page' as const } : {})}
    >
      {label}
      {count === undefined ? null : <span className="subtle"> {count}</span>}
      {section === 'confirmations' ? <OpenConfirmations draft={draft} /> : null}
      {problems === undefined ? null : (
        <>
          {' '}
          <Badge tone="danger">{t('drafts.problemCount', { count: problems })}</Badge>
        </>
      )}
    </Link>
  );
}

function Decisions({ draft, spot, problems }: Props & { readonly problems: ReadonlyMap<string, number> }) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const decisions = useEditingState(({ content }) => content['decisions'] as Named<DecisionJson>);
  const hasShared = useEditingState(({ content }) => hasAny(content[SHARED]));
  return (
    <ul className="plain-list contents-inner">
      {Object.values(decisions).map(({ id, label }) => (
        <li key={id}>
          <Entry
            draft={draft}
            section="decisions"
            item={id}
            label={capital(words(label)) || id}
            spot={spot}
            problems={problems.get(`decisions/${id}`)}
          />
        </li>
      ))}
      {hasShared ? (
        <li>
          <Entry
            draft={draft}
            section="decisions"
            item={SHARED}
            label={t('drafts.part.shared')}
            spot={spot}
            problems={problems.get(`decisions/${SHARED}`)}
          />
        </li>
      ) : null}
    </ul>
  );
}

const hasAny = (shared: unknown): boolean =>
  Object.values((shared ?? {}) as Record<string, object>).some((part) => Object.keys(part).length > 0);

function OpenConfirmations({ draft }: { readonly draft: string }) {
  const { t } = useTranslation();
  const { data } = useChecks(draft);
  const open = data?.confirmations.open.length ?? 0;
  return open === 0 ? null : (
    <>
      {' '}
      <Badge tone="warning">{t('drafts.openCount', { count: open })}</Badge>
    </>
  );
}

/** Errors and unanswered warnings, by section and by `decisions/<id>`. */
function useProblemCounts(): ReadonlyMap<string, number> {
  const diagnostics = useEditingState((state) => state.diagnostics);
  const store = useEditingStore();
  // Not with every key: which section a place belongs to changes only with the checks that name it.
  return useMemo(() => countBySection(diagnostics, store.getState().content), [diagnostics, store]);
}

function countBySection(
  diagnostics: readonly Diagnostic[],
  content: Parameters<typeof spotOf>[0],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const found of diagnostics) {
    if (found.severity === 'note' || found.answeredBy !== undefined) continue;
    const { section, item } = spotOf(content, found.at ?? placeOfFile(found.file));
    add(section);
    if (section === 'decisions' && item !== undefined) add(`decisions/${item}`);
  }
  return counts;
}
