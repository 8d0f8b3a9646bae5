import { useTranslation } from 'react-i18next';
import { Amount } from '../../components/amount.js';
import { ClauseLink, ClauseLinks } from '../../components/clause-link.js';
import { DateText } from '../../components/date-text.js';
import { Hash } from '../../components/hash.js';
import { Period } from '../../components/period.js';
import { ReadingNote } from '../../components/reading-note.js';
import { RecordLine } from '../../components/record-line.js';
import { SourceNote } from '../../components/source-note.js';
import { useLanguage } from '../../i18n/use-language.js';
import { exampleAnswer, exampleQuoting } from './examples.js';
import { MarkedText } from '../../components/marked-text.js';

const RULE_SET = 'example/2024';

/** Values as they are written in a text. */
export function Texts() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { record } = exampleAnswer(language);
  return (
    <>
      <p>
        <Amount won={120_000_000} isSaid />
      </p>
      <p>
        <DateText day="2024-04-05" />
      </p>
      <p>
        <Period from="2024-01-01" to="2024-12-31" />
      </p>
      <p>
        <Hash hash={record.ruleSet.hash} />
      </p>
      <p>
        <ClauseLink ruleSet={RULE_SET} id="E-01" quote={t('gallery.example')} />
      </p>
      <p>
        <MarkedText text={exampleQuoting(language)} />
      </p>
      <ClauseLinks ruleSet={RULE_SET} ids={['E-01', 'R-01', 'product']} />
    </>
  );
}

/** What stands below a result: each of them also within the whole result. */
export function Grounds() {
  const { record, explanation } = exampleAnswer(useLanguage());
  return (
    <>
      <SourceNote ruleSet={RULE_SET} notes={explanation.notes} />
      <ReadingNote ruleSet={RULE_SET} readings={explanation.readings} />
      <RecordLine record={record} />
    </>
  );
}
