import type { PermissionName } from './access.decorators.js';

/** What people are to a programme. Their Korean and English names are the console's. */
export const ROLES = ['policyOfficer', 'approver', 'staff', 'evaluator', 'auditor', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** A role someone has, and where: `*` alone in a list stands for all of them. */
export interface Grant {
  readonly role: Role;
  readonly programmes: readonly string[];
  /** Centres and agencies by their Korean names, as applications name them. */
  readonly bodies: readonly string[];
}

/** Whoever is signed in may do this, in every programme: none of it is about a person. */
export const EVERYONE: readonly PermissionName[] = ['rule-sets:read', 'evaluations:run', 'forms:read'];

/** What each role may do besides, within its grant. */
export const ROLE_PERMISSIONS: Readonly<Record<Role, readonly PermissionName[]>> = {
  policyOfficer: [
    'drafts:read',
    'drafts:write',
    'drafts:comment',
    'drafts:publish',
    'rounds:read',
    'decisions:read',
    'what-if:run',
    'forms:render',
    'documents:read',
    'documents:check',
    'templates:read',
    'templates:write',
    'templates:approve',
    'templates:publish',
  ],
  approver: [
    'drafts:read',
    'drafts:comment',
    'drafts:approve',
    'drafts:publish',
    'versions:withdraw',
    'rounds:read',
    'decisions:read',
    'what-if:run',
    'documents:read',
    'documents:check',
    'templates:read',
    'templates:approve',
    'templates:publish',
  ],
  staff: [
    'rounds:read',
    'forms:render',
    'decisions:record',
    'decisions:read',
    'documents:read',
    'documents:make',
    'documents:check',
    'templates:read',
  ],
  evaluator: ['rounds:read', 'decisions:record', 'decisions:read', 'what-if:run', 'documents:read'],
  auditor: ['audit:read', 'drafts:read', 'decisions:read', 'rounds:read', 'documents:read', 'templates:read'],
  administrator: ['accounts:manage'],
};

/**
 * What only a person may do who is signed in with an account: someone has to answer for it by name. No token does,
 * whatever stands in it, `*` included.
 */
export const PERSON_ONLY: ReadonlySet<PermissionName> = new Set<PermissionName>([
  'drafts:write',
  'drafts:comment',
  'drafts:approve',
  'drafts:publish',
  'versions:withdraw',
  'documents:check',
  'templates:write',
  'templates:approve',
  'templates:publish',
  'accounts:manage',
]);

export const isRole = (name: string): name is Role => (ROLES as readonly string[]).includes(name);
