import { RouteConfig } from '@nestjs/platform-fastify';
import { FASTIFY_ROUTE_CONFIG_METADATA } from '@nestjs/platform-fastify/constants.js';
import type { RouteOptions } from 'fastify';
import type { RouteAccess } from '../access/access.decorators.js';

/** What our decorators tell Fastify about a route. */
export interface OwnRouteConfig {
  readonly access?: RouteAccess;
  /** Bytes of body the route takes, where the service's own limit does not fit. */
  readonly bodyLimit?: number;
  /** It takes an Excel workbook in place of JSON. */
  readonly takesWorkbook?: boolean;
  /** It takes files of applications: text ones, and workbooks too. */
  readonly takesApplications?: boolean;
  /** It takes a scan: PDF, JPEG or PNG. */
  readonly takesScan?: boolean;
  /** It takes an office's file: HWPX or DOCX. */
  readonly takesOfficeFile?: boolean;
}

/** Adds to a route's configuration; Nest's own decorator would replace what another decorator has put there. */
export function routeConfig(added: OwnRouteConfig): MethodDecorator {
  return (target, key, descriptor) => {
    const before: unknown = Reflect.getMetadata(FASTIFY_ROUTE_CONFIG_METADATA, descriptor.value as object);
    RouteConfig({ ...(before as OwnRouteConfig | undefined), ...added })(target, key, descriptor);
  };
}

/** Lets the route take a body of that many bytes. */
export const BodyLimit = (bodyLimit: number): MethodDecorator => routeConfig({ bodyLimit });

/** Lets the route take an Excel workbook of that many bytes. */
export const WorkbookLimit = (bodyLimit: number): MethodDecorator => routeConfig({ bodyLimit, takesWorkbook: true });

/** Lets the route take a file of applications of that many bytes: CSV, JSON lines or a workbook. */
export const ApplicationFileLimit = (bodyLimit: number): MethodDecorator =>
  routeConfig({ bodyLimit, takesWorkbook: true, takesApplications: true });

/** Lets the route take a scan of that many bytes. */
export const ScanLimit = (bodyLimit: number): MethodDecorator => routeConfig({ bodyLimit, takesScan: true });

/** Lets the route take an office's file of that many bytes. */
export const OfficeFileLimit = (bodyLimit: number): MethodDecorator =>
  routeConfig({ bodyLimit, takesOfficeFile: true });

/**
 * For Fastify's `onRoute`: applies a route's own body limit, and refuses a route that does not say who may use it, so
 * that forgetting it is found at start and not by whoever tries the address.
 * @throws Error naming the route
 */
export function applyRouteConfig(route: RouteOptions): void {
  const { access, bodyLimit } = (route.config ?? {}) as OwnRouteConfig;
  if (access === undefined)
    throw new Error(
      `${String(route.method)} ${route.url} declares neither @Public() nor @Permission(): nobody may use it`,
    );
  if (bodyLimit !== undefined) route.bodyLimit = bodyLimit;
}
