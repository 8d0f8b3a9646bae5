import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ExplanationAnswer } from '../api/types.js';
import { programmeAddress } from '../app/addresses.js';
import { CopyButton } from './copy-button.js';
import { DateText } from './date-text.js';
import { Hash } from './hash.js';

/** What a result rests on: enough to ask the same again years later and get the same. */
export function RecordLine({ record }: { readonly record: ExplanationAnswer['record'] }) {
  const { t } = useTranslation();
  const { ruleSet, asOf, factsHash } = record;
  return (
    <dl className="record-line">
      <dt>{t('record.ruleSet')}</dt>
      <dd>
        <Link to={programmeAddress(ruleSet.id)}>{ruleSet.id}</Link>
      </dd>
      <dt>{t('record.hash')}</dt>
      <dd>
        <Hash hash={ruleSet.hash} />
        <CopyButton text={ruleSet.hash} label={t('record.copyHash')} />
      </dd>
      <dt>{t('record.asOf')}</dt>
      <dd>
        <DateText day={asOf} />
      </dd>
      <dt>{t('record.factsHash')}</dt>
      <dd>
        <Hash hash={factsHash} />
        <CopyButton text={factsHash} label={t('record.copyFactsHash')} />
      </dd>
    </dl>
  );
}
