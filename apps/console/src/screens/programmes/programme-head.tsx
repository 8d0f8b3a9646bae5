import { useTranslation } from 'react-i18next';
import type { RuleSetDescription } from '../../api/types.js';
import { CopyButton } from '../../components/copy-button.js';
import { DateText } from '../../components/date-text.js';
import { Period } from '../../components/period.js';
import { shortHash } from '../../format/hash.js';
import { Issued } from './issued.js';
import { VersionSwitch } from './version-switch.js';

/** What it rests on, from when it holds, and which content exactly is shown. */
export function ProgrammeHead({ description }: { readonly description: RuleSetDescription }) {
  const { t } = useTranslation();
  const { id, hash, notice, inForce, publishedOn } = description;
  return (
    <dl className="facts-wide">
      <div>
        <dt>{t('programme.basis')}</dt>
        <dd>
          <p>{notice.title}</p>
          <p className="small subtle">
            <Issued issuer={notice.issuer} number={notice.number} date={notice.date} />
          </p>
        </dd>
      </div>
      <div>
        <dt>{t('programmes.inForce')}</dt>
        <dd>
          <p>
            <Period from={inForce.from} to={inForce.to} />
          </p>
          <p className="small subtle">
            {t('programme.published')} <DateText day={publishedOn} />
          </p>
        </dd>
      </div>
      <div>
        <dt>{t('programme.version')}</dt>
        <dd>
          <div className="row">
            <code>{id}</code>
            <VersionSwitch ruleSet={id} />
          </div>
          <div className="row small subtle">
            <span>
              {t('record.hash')} <code title={hash}>{shortHash(hash)}</code>
            </span>
            <span className="no-print">
              <CopyButton text={hash} label={t('record.copyHash')} />
            </span>
          </div>
        </dd>
      </div>
    </dl>
  );
}
