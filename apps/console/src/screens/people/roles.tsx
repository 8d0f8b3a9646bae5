import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { Grant } from '../../api/types.js';
import { useMay } from '../../app/session.js';
import { useWords } from '../../i18n/use-language.js';

export const ROLES: readonly Grant['role'][] = [
  'policyOfficer',
  'approver',
  'staff',
  'evaluator',
  'auditor',
  'administrator',
];

const isRole = (role: string): role is Grant['role'] => (ROLES as readonly string[]).includes(role);

/** Names of roles; one that this console does not know by its own id. */
export function useRoleName(): (role: string) => string {
  const { t } = useTranslation();
  return (role) => (isRole(role) ? t(`role.${role}`) : role);
}

/** Programmes by id with what their latest version is called; empty while unknown. */
export function useProgrammes(): readonly { readonly id: string; readonly name: string }[] {
  const words = useWords();
  const mayRead = useMay('rule-sets:read');
  const { data } = query.useQuery('get', '/api/rule-sets', {}, { enabled: mayRead });
  return (data?.programmes ?? []).map(({ programme, versions }) => {
    const title = versions.at(-1)?.title;
    return { id: programme, name: title === undefined ? programme : words(title) };
  });
}

/** Roles and where each reaches, a line each. */
export function GrantLines({ grants }: { readonly grants: readonly Grant[] }) {
  const { t } = useTranslation();
  const roleName = useRoleName();
  const programmes = useProgrammes();
  const nameOf = (id: string): string => programmes.find((programme) => programme.id === id)?.name ?? id;
  return (
    <ul className="plain-list stack-tight">
      {grants.map((grant) => (
        <li key={JSON.stringify(grant)}>
          <strong>{roleName(grant.role)}</strong>{' '}
          <span className="subtle small">
            {grant.programmes.includes('*') ? t('account.allProgrammes') : grant.programmes.map(nameOf).join(', ')}
            {' · '}
            {grant.bodies.includes('*') ? t('account.allBodies') : <span lang="ko">{grant.bodies.join(', ')}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
