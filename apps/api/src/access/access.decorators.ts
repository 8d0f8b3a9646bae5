import { applyDecorators, SetMetadata } from '@nestjs/common';
import { routeConfig } from '../http/route-config.js';

/** What a holder of a token may be allowed to do. */
export type PermissionName =
  'rule-sets:read' | 'evaluations:run' | 'rounds:read' | 'forms:read' | 'forms:render' | 'audit:read';

/** Who may use a route. Every route declares it; one that does not keeps the service from starting. */
export type RouteAccess =
  | { readonly public: true; /** Whoever sends a token is recognised all the same. */ readonly recognises?: true }
  | { readonly permission: PermissionName };

export const ROUTE_ACCESS = 'gongo:route-access';

/** Anyone may use the route: it shows nothing that is not public. */
export const Public = (): MethodDecorator => declared({ public: true });

/** Anyone may use the route, and it answers by who is asking; a token that is not known is refused as anywhere else. */
export const Recognised = (): MethodDecorator => declared({ public: true, recognises: true });

/** Only who holds this permission may use the route. */
export const Permission = (permission: PermissionName): MethodDecorator => declared({ permission });

/** Told twice: to Nest for the guard, and to Fastify for the check at start and the look at the token before the body. */
const declared = (access: RouteAccess): MethodDecorator =>
  applyDecorators(SetMetadata(ROUTE_ACCESS, access), routeConfig({ access }));
