import { useTranslation } from 'react-i18next';
import type { Account } from '../../api/types.js';
import { Badge } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { DataTable } from '../../components/data-table.js';
import { useLanguage } from '../../i18n/use-language.js';
import { formatMoment } from '../drafts/moment.js';
import type { Doing } from './account-dialog.js';
import { stateOf, TONES } from './account-state.js';
import { GrantLines } from './roles.js';

interface Props {
  readonly accounts: readonly Account[];
  /** When they were asked for, in milliseconds since 1970. */
  readonly now: number;
  readonly onDo: (doing: Doing) => void;
}

/** The accounts, what each may do, whether it can be signed in with, and what can be done about it. */
export function AccountTable({ accounts, now, onDo }: Props) {
  const { t } = useTranslation();
  return (
    <DataTable
      caption={t('accounts.table')}
      isCaptionHidden
      rows={accounts}
      rowKey={({ id }) => id}
      empty={t('accounts.none')}
      columns={[
        {
          id: 'person',
          label: t('accounts.person'),
          sortBy: ({ name }) => name,
          cell: ({ id, name, isDemo }) => (
            <span className="stack-tight">
              {name}
              <code className="small subtle">{id}</code>
              {isDemo ? <span className="small subtle">{t('accounts.demo')}</span> : null}
            </span>
          ),
        },
        { id: 'roles', label: t('accounts.roles'), cell: ({ grants }) => <GrantLines grants={grants} /> },
        {
          id: 'state',
          label: t('accounts.state'),
          sortBy: (account) => stateOf(account, now),
          cell: (account) => <State account={account} now={now} />,
        },
        {
          id: 'factor',
          label: t('accounts.factor'),
          cell: ({ hasSecondFactor }) => (hasSecondFactor ? t('accounts.has') : t('accounts.hasNot')),
        },
        {
          id: 'actions',
          label: t('accounts.actions'),
          cell: (account) => <Actions account={account} onDo={onDo} />,
        },
      ]}
    />
  );
}

function State({ account, now }: { readonly account: Account; readonly now: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const state = stateOf(account, now);
  const until = { locked: account.delayedUntil, invited: account.invitation?.expiresAt }[state as string];
  return (
    <span className="stack-tight">
      <span>
        <Badge tone={TONES[state]}>{t(`accounts.states.${state}`)}</Badge>
      </span>
      {until === undefined ? null : (
        <span className="small subtle">{t('accounts.until', { time: formatMoment(until, language) })}</span>
      )}
    </span>
  );
}

function Actions({ account, onDo }: { readonly account: Account; readonly onDo: Props['onDo'] }) {
  const { t } = useTranslation();
  const { name, isDisabled, isDemo } = account;
  const actions = [
    'edit' as const,
    ...(isDisabled || isDemo ? [] : (['invite'] as const)),
    isDisabled ? ('enable' as const) : ('disable' as const),
  ];
  return (
    <span className="people-actions">
      {actions.map((what) => (
        <Button
          key={what}
          size="small"
          kind={what === 'disable' ? 'danger' : 'plain'}
          aria-haspopup="dialog"
          aria-label={t(`accounts.${what}Of`, { name })}
          onClick={() => onDo({ what, account })}
        >
          {t(`accounts.${what}`)}
        </Button>
      ))}
    </span>
  );
}
