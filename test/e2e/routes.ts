import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Whatever else is reachable without a token is a leak. */
export const PUBLIC: readonly string[] = [
  '/',
  '/*',
  '/api/session',
  '/api/session/demo',
  '/api/session/invitation',
  '/api/session/oidc',
  '/api/session/oidc/callback',
  '/assets/*',
  '/docs',
  '/docs/assets/:asset',
  '/docs/json',
  '/docs/start.js',
  '/fonts/:file',
  '/health',
  '/live',
  '/problems',
  '/verify/:code',
];

const VALUES: Readonly<Record<string, string>> = {
  programme: 'self-support-fund',
  version: '2024',
  decision: 'eligibility',
  form: 'agreement',
  id: 'self-support-fund-2024-demo',
  application: 'A-01',
  asset: 'swagger-ui.css',
  file: 'pretendard-gov.css',
};
/** Of a published template that has a file of the office, and of drafts. */
const OF_TEMPLATE: typeof VALUES = {
  ...VALUES,
  form: 'consent',
  version: 'v1',
  kind: 'hwpx',
  revision: '1',
  format: 'pdf',
};

/** An address that a route answers, of things that are there. */
export const addressOf = (path: string): string => {
  const values = path.startsWith('/api/template') ? OF_TEMPLATE : VALUES;
  const filled = path.replace(/:(\w+)/g, (_, name: string) => values[name] ?? 'x');
  if (filled === '/api/templates/comparison') return `${filled}?from=consent/v1&to=consent/v1`;
  if (filled === '/api/comparison') return `${filled}?from=self-support-fund/2024&to=self-support-fund/2024`;
  if (/^\/api\/comparison\/(?:table|impact)$/.test(filled))
    return `${filled}?from=self-support-fund/2024&to=solo-creator-centre/2023`;
  if (filled === '/api/comparison/page')
    return `${filled}?from=self-support-fund/2024&to=solo-creator-centre/2023&language=ko&format=html`;
  if (filled === '/api/what-if/setup') return `${filled}?rules=self-support-fund/2024`;
  if (filled.endsWith('/rows/file')) return `${filled}?format=csv&language=ko`;
  return /\/(?:description|tables\.xlsx)$/.test(filled) ? `${filled}?language=ko` : filled;
};

/** A route as the router itself knows it. */
export interface Route {
  readonly method: string;
  readonly path: string;
}

const LINE = /^((?:│ {3}| {4})*)[├└]── (.*?)(?: \((.*)\))?$/;

/** Every route of a running service, read from Fastify's own tree, so that none can be forgotten in a list. */
export function routesOf(app: NestFastifyApplication): Route[] {
  // Told by common prefixes, since the other form leaves out a wildcard that stands below another one.
  const tree = app.getHttpAdapter().getInstance().printRoutes();
  const parents: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const [, indent = '', part = '', methods] = LINE.exec(line) ?? [];
    if (part === '') return [];
    const depth = indent.length / 4;
    const path = `${parents[depth - 1] ?? ''}${part}`;
    parents[depth] = path;
    return (methods?.split(', ') ?? []).map((method) => ({ method, path }));
  });
}
