import type { AccountDocument, GrantDocument } from '#persistence';
import type { PermissionName } from './access.decorators.js';
import type { Actor, Scope } from './actor.js';
import { EVERYONE, isRole, PERSON_ONLY, ROLE_PERMISSIONS } from './roles.js';

/** A machine: what its token lists, in every programme, and nothing that a person has to answer for. */
export function machine(name: string, permissions: readonly string[]): Actor {
  const may = (permission: PermissionName): boolean =>
    !PERSON_ONLY.has(permission) && (permissions.includes('*') || permissions.includes(permission));
  return {
    id: `token:${name}`,
    name,
    permissions: permissions.filter((permission) => !(PERSON_ONLY as ReadonlySet<string>).has(permission)),
    isVisitor: false,
    isPerson: false,
    may,
    bodies: (permission) => (may(permission) ? 'all' : []),
  };
}

/** What a visitor of the demonstration may do: look, ask and print; nothing that is stored. */
const VISITOR_PERMISSIONS: readonly PermissionName[] = [
  'rule-sets:read',
  'evaluations:run',
  'rounds:read',
  'forms:read',
  'forms:render',
];
export const VISITOR: Actor = {
  ...machine('visitor', VISITOR_PERMISSIONS),
  id: 'visitor',
  isVisitor: true,
};

/** A person: what everyone may, and what their grants bring where these reach. */
export function person({ _id: id, name, grants }: Pick<AccountDocument, '_id' | 'name' | 'grants'>): Actor {
  const holding = (permission: PermissionName, { programme, body }: Scope): readonly GrantDocument[] =>
    grants.filter(
      (grant) =>
        permissionsOf(grant).includes(permission) &&
        reaches(grant.programmes, programme) &&
        reaches(grant.bodies, body),
    );
  const isEveryones = (permission: PermissionName): boolean => EVERYONE.includes(permission);
  return {
    id,
    name,
    permissions: [...new Set([...EVERYONE, ...grants.flatMap(permissionsOf)])],
    isVisitor: false,
    isPerson: true,
    may: (permission, scope = {}) => isEveryones(permission) || holding(permission, scope).length > 0,
    bodies(permission, programme) {
      const bodies = holding(permission, { programme }).flatMap((grant) => grant.bodies);
      return isEveryones(permission) || bodies.includes('*') ? 'all' : [...new Set(bodies)];
    },
  };
}

/** A role that this version of the service does not know brings nothing. */
const permissionsOf = ({ role }: GrantDocument): readonly PermissionName[] =>
  isRole(role) ? ROLE_PERMISSIONS[role] : [];

const reaches = (places: readonly string[], asked: string | undefined): boolean =>
  asked === undefined || places.includes('*') || places.includes(asked);
