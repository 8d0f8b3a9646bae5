import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Session } from '../../api/types.js';
import { Button } from '../../components/button.js';
import { Notice } from '../../components/notice.js';
import { RecoveryCodes } from './recovery-codes.js';
import { SecondFactorRemoval } from './second-factor-removal.js';
import { SecondFactorSetUp } from './second-factor-set-up.js';

interface Props {
  readonly account: NonNullable<Session['account']>;
  readonly mustEnrol: boolean;
  /** Just made, and shown until they have been kept. */
  readonly codes: readonly string[] | undefined;
  readonly onCodes: (codes: readonly string[] | undefined) => void;
  /** Where it was asked for. */
  readonly to: string | undefined;
}

/** The second factor of one's own account: set up, told of, removed. */
export function SecondFactor({ account, mustEnrol, codes, onCodes, to }: Props) {
  const { t } = useTranslation();
  const [isRemoving, remove] = useState(false);
  const [isRemoved, setRemoved] = useState(false);
  const [isKept, setKept] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const isOn = account.hasSecondFactor;
  return (
    <section className="panel stack">
      <h2 ref={heading} tabIndex={-1}>
        {t('secondFactor.title')}
      </h2>
      {mustEnrol ? <Notice kind="warning">{t('secondFactor.must')}</Notice> : null}
      {isOn ? <p>{t('secondFactor.on')}</p> : <p className="subtle">{t('secondFactor.intro')}</p>}
      <span role="status">{isRemoved && !isOn ? t('secondFactor.removed') : ''}</span>
      {codes === undefined ? null : (
        <RecoveryCodes
          account={account.id}
          codes={codes}
          onKept={() => {
            onCodes(undefined);
            setKept(true);
            heading.current?.focus();
          }}
        />
      )}
      {isOn && codes === undefined && isKept && to !== undefined ? (
        <p>
          <Link className="button button-primary" to={to}>
            {t('secondFactor.goOn')}
          </Link>
        </p>
      ) : null}
      {!isOn && codes === undefined ? (
        account.hasPassword ? (
          <SecondFactorSetUp account={account.id} onDone={onCodes} />
        ) : (
          <p>{t('account.noPassword')}</p>
        )
      ) : null}
      {isOn && codes === undefined && !isRemoving ? (
        <div>
          <Button
            kind="danger"
            onClick={() => {
              setRemoved(false);
              remove(true);
            }}
          >
            {t('secondFactor.remove')}
          </Button>
        </div>
      ) : null}
      {isOn && isRemoving ? (
        <SecondFactorRemoval
          account={account.id}
          onClose={() => remove(false)}
          onDone={() => {
            remove(false);
            setRemoved(true);
          }}
        />
      ) : null}
    </section>
  );
}
