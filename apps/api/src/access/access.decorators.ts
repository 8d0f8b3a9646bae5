import { applyDecorators, SetMetadata } from '@nestjs/common';
import { routeConfig } from '../http/route-config.js';

/** What someone may be allowed to do. Which role brings what: roles.ts. */
export type PermissionName =
  | 'rule-sets:read'
  | 'evaluations:run'
  | 'rounds:read'
  | 'forms:read'
  | 'forms:render'
  | 'documents:read'
  | 'documents:make'
  | 'documents:check'
  | 'templates:read'
  | 'templates:write'
  | 'templates:approve'
  | 'templates:publish'
  | 'audit:read'
  | 'drafts:read'
  | 'drafts:write'
  | 'drafts:comment'
  | 'drafts:approve'
  | 'drafts:publish'
  | 'versions:withdraw'
  | 'decisions:record'
  | 'decisions:read'
  | 'what-if:run'
  | 'accounts:manage';

/** Who may use a route. Every route declares it; one that does not keeps the service from starting. */
export type RouteAccess =
  | {
      readonly public: true;
      /** Whoever sends a token or is signed in is recognised all the same. */ readonly recognises?: true;
    }
  | { /** Any person with an account. */ readonly signedIn: true }
  | { readonly permission: PermissionName };

export const ROUTE_ACCESS = 'gongo:route-access';

/** Anyone may use the route: it shows nothing that is not public. */
export const Public = (): MethodDecorator => declared({ public: true });

/** Anyone may use the route, and it answers by who is asking; a token that is not known is refused as anywhere else. */
export const Recognised = (): MethodDecorator => declared({ public: true, recognises: true });

/** Every person who is signed in with an account may use the route, for what is theirs. */
export const SignedIn = (): MethodDecorator => declared({ signedIn: true });

/**
 * Only who holds this permission may use the route. Where its path names a `:programme`, they must hold it for that
 * programme; what a route finds out later (the programme of a draft, the centre of an application) it asks by `may`.
 */
export const Permission = (permission: PermissionName): MethodDecorator => declared({ permission });

/** Told twice: to Nest for the guard, and to Fastify for the check at start and the look at who asks before the body. */
const declared = (access: RouteAccess): MethodDecorator =>
  applyDecorators(SetMetadata(ROUTE_ACCESS, access), routeConfig({ access }));
