import { useTranslation } from 'react-i18next';
import type { DescribedClause } from '../../api/types.js';
import { Anchored } from '../../components/anchored.js';
import { Contents } from '../../components/contents.js';
import { FindBox, NothingFound } from '../../components/find-box.js';
import { useFind } from '../../components/use-find.js';
import { ItemHead } from './item-head.js';
import type { TabProps } from './programme-tabs.js';
import { sectionsOf } from './sections.js';
import { UsedBy } from './used-by.js';
import { MarkedText } from '../../components/marked-text.js';

/** The notice, clause by clause: as printed, what it says, and which rules rest on it. */
export function ClausesTab({ description: { id, clauses } }: TabProps) {
  const { t } = useTranslation();
  const { text, put, isFound } = useFind();
  const found = clauses.filter((clause) =>
    isFound(clause.id, clause.section, clause.says, clause.notRule ?? '', ...clause.quotes),
  );
  const sections = sectionsOf(found);
  return (
    <div className="with-contents">
      <Contents
        label={t('programme.tab.clauses')}
        entries={sections.map((section) => ({ id: section.id, label: section.title, lang: 'ko' }))}
      />
      <div className="stack">
        <FindBox label={t('programme.findClause')} text={text} onChange={put} count={found.length} />
        {found.length === 0 ? <NothingFound text={text} onClear={() => put('')} /> : null}
        {sections.map((section) => (
          <Anchored key={section.id} as="section" id={section.id} className="panel stack clause-section">
            <h2 lang="ko">{section.title}</h2>
            {section.clauses.map((clause) => (
              <Clause key={clause.id} ruleSet={id} clause={clause} />
            ))}
          </Anchored>
        ))}
      </div>
    </div>
  );
}

/** What the notice prints stays Korean and is marked so. */
function Clause({ ruleSet, clause }: { readonly ruleSet: string; readonly clause: DescribedClause }) {
  const { t } = useTranslation();
  const { id, quotes, says, notRule, usedBy } = clause;
  return (
    <Anchored as="article" id={id} className="item stack-tight">
      <ItemHead id={id} />
      <p className="prose">
        <MarkedText text={says} />
      </p>
      <blockquote lang="ko" className="printed" aria-label={t('programme.printed')}>
        {quotes.map((quote) => (
          <p key={quote}>{quote}</p>
        ))}
      </blockquote>
      {notRule === undefined ? (
        <div className="small used-by-line">
          <span className="subtle">{t('programme.usedBy')}:</span> <UsedBy ruleSet={ruleSet} uses={usedBy} />
        </div>
      ) : (
        <p className="small subtle prose">
          {t('programme.notRule')}: <MarkedText text={notRule} />
        </p>
      )}
    </Anchored>
  );
}
