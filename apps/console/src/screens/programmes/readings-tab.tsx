import { useTranslation } from 'react-i18next';
import type { DescribedNote, DescribedReading, DescribedUse, RuleSetDescription } from '../../api/types.js';
import { Anchored } from '../../components/anchored.js';
import { Badge } from '../../components/badge.js';
import { ClauseLinks } from '../../components/clause-link.js';
import { Contents } from '../../components/contents.js';
import { FindBox, NothingFound } from '../../components/find-box.js';
import { useFind } from '../../components/use-find.js';
import { ItemHead } from './item-head.js';
import type { TabProps } from './programme-tabs.js';
import { UsedBy } from './used-by.js';
import { useCapital } from '../../i18n/use-language.js';
import { MarkedText } from '../../components/marked-text.js';

/** Where the notice leaves something open, how it is read here; and where the notice contradicts itself. */
export function ReadingsTab({ description }: TabProps) {
  const { t } = useTranslation();
  const { text, put, isFound } = useFind();
  const readings = description.readings.filter(({ id, question, options, why, clauses }) =>
    isFound(id, question, why, ...options.map(({ label }) => label), ...clauses),
  );
  const notes = description.notes.filter(({ id, says, handling, clauses }) => isFound(id, says, handling, ...clauses));
  const parts = [
    ...(readings.length === 0 ? [] : [{ id: 'readings', label: t('programme.readings') }]),
    ...readings.map(({ id, question }) => ({ id, label: `${id} ${question}` })),
    ...(notes.length === 0 ? [] : [{ id: 'notes', label: t('programme.notes') }]),
    ...notes.map(({ id, says }) => ({ id, label: `${id} ${says}` })),
  ];
  return (
    <div className="with-contents">
      <Contents label={t('programme.tab.readings')} entries={parts} />
      <div className="stack">
        <FindBox label={t('programme.findReading')} text={text} onChange={put} count={readings.length + notes.length} />
        {readings.length + notes.length === 0 ? <NothingFound text={text} onClear={() => put('')} /> : null}
        {readings.length === 0 ? null : (
          <Anchored as="section" id="readings" className="panel stack">
            <div className="stack-tight">
              <h2>{t('programme.readings')}</h2>
              <p className="subtle prose">{t('programme.readingsHelp')}</p>
            </div>
            {readings.map((reading) => (
              <Reading key={reading.id} description={description} reading={reading} />
            ))}
          </Anchored>
        )}
        {notes.length === 0 ? null : (
          <Anchored as="section" id="notes" className="panel stack">
            <div className="stack-tight">
              <h2>{t('programme.notes')}</h2>
              <p className="subtle prose">{t('programme.notesHelp')}</p>
            </div>
            {notes.map((note) => (
              <Note key={note.id} description={description} note={note} />
            ))}
          </Anchored>
        )}
      </div>
    </div>
  );
}

function Reading({ description, reading }: TabProps & { readonly reading: DescribedReading }) {
  const { t } = useTranslation();
  const capital = useCapital();
  const { id, question, options, chosen, why, clauses } = reading;
  return (
    <Anchored as="article" id={id} className="item stack-tight">
      <ItemHead id={id}>
        <MarkedText text={question} />
      </ItemHead>
      <ul className="plain-list options">
        {options.map((option) => (
          <li key={option.id} className={option.id === chosen ? 'option option-chosen' : 'option'}>
            {option.id === chosen ? <Badge tone="primary">{t('programme.chosen')}</Badge> : null}
            <span>
              <MarkedText text={capital(option.label)} />
            </span>
          </li>
        ))}
      </ul>
      <dl className="facts">
        <dt>{t('programme.why')}</dt>
        <dd className="prose">
          <MarkedText text={why} />
        </dd>
        <Places
          ruleSet={description.id}
          clauses={clauses}
          uses={usersOf(description, (decision) => decision.readings.includes(id))}
        />
      </dl>
    </Anchored>
  );
}

function Note({ description, note }: TabProps & { readonly note: DescribedNote }) {
  const { t } = useTranslation();
  const { id, says, handling, clauses } = note;
  return (
    <Anchored as="article" id={id} className="item stack-tight">
      <ItemHead id={id} />
      <dl className="facts">
        <dt>{t('programme.says')}</dt>
        <dd className="prose">
          <MarkedText text={says} />
        </dd>
        <dt>{t('programme.handling')}</dt>
        <dd className="prose">
          <MarkedText text={handling} />
        </dd>
        <Places
          ruleSet={description.id}
          clauses={clauses}
          uses={usersOf(description, (decision) => decision.notes.includes(id))}
        />
      </dl>
    </Anchored>
  );
}

interface PlacesProps {
  readonly ruleSet: string;
  readonly clauses: readonly string[];
  readonly uses: readonly DescribedUse[];
}

function Places({ ruleSet, clauses, uses }: PlacesProps) {
  const { t } = useTranslation();
  return (
    <>
      <dt>{t('programme.clause')}</dt>
      <dd>
        <ClauseLinks ruleSet={ruleSet} ids={clauses} />
      </dd>
      {uses.length === 0 ? null : (
        <>
          <dt>{t('programme.usedBy')}</dt>
          <dd>
            <UsedBy ruleSet={ruleSet} uses={uses} />
          </dd>
        </>
      )}
    </>
  );
}

const usersOf = (
  { decisions }: RuleSetDescription,
  isUser: (decision: RuleSetDescription['decisions'][number]) => boolean,
): readonly DescribedUse[] => decisions.filter(isUser).map(({ id, label }) => ({ decision: id, label }));
