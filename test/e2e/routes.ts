import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** A route as the router itself knows it. */
export interface Route {
  readonly method: string;
  readonly path: string;
}

const LINE = /^((?:│ {3}| {4})*)[├└]── (.*?)(?: \((.*)\))?$/;

/** Every route of a running service, read from Fastify's own tree, so that none can be forgotten in a list. */
export function routesOf(app: NestFastifyApplication): Route[] {
  const tree = app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
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
