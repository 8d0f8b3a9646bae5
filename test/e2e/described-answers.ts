import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { OpenAPIObject } from '@nestjs/swagger';
import { isCalendarDate } from '../../apps/api/src/input/schema-pipe.js';

const COMPONENTS = 'https://gongo.invalid/components';
const PROBLEM = { $ref: `${COMPONENTS}#/$defs/Problem` };

/** An answer to be held to its description. */
export interface HeldAnswer {
  readonly status: number;
  /** Its Content-Type. */
  readonly type: string;
  readonly json: unknown;
}

/** Holds every answer below /api to what the service itself says of the route it came from. */
export class DescribedAnswers {
  readonly #ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
  readonly #compiled = new Map<object, ValidateFunction>();
  readonly #document: OpenAPIObject;
  readonly #routes: readonly { readonly path: string; readonly pattern: RegExp }[];

  constructor(document: OpenAPIObject) {
    const text = JSON.stringify(document).replaceAll('#/components/schemas/', `${COMPONENTS}#/$defs/`);
    this.#document = JSON.parse(text) as OpenAPIObject;
    this.#ajv.addFormat('date', isCalendarDate);
    this.#ajv.addFormat('date-time', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/);
    this.#ajv.addSchema({ $id: COMPONENTS, $defs: this.#document.components?.schemas });
    this.#routes = Object.keys(document.paths)
      // A fixed name goes before a parameter in the same place, as it does in the router: `{` comes after every letter.
      .sort()
      .map((path) => ({ path, pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`) }));
  }

  /** @throws Error saying where the answer is not as described, or that nobody described it */
  hold(method: string, url: string, { status, type, json }: HeldAnswer): void {
    if (!url.startsWith('/api/') || method === 'HEAD' || status === 304) return;
    const schema = status < 400 ? this.#answer(method, url, status, type) : PROBLEM;
    if (schema === undefined) return;
    const fits = this.#validator(schema);
    if (fits(json)) return;
    const errors = (fits.errors ?? []).map(({ instancePath, message, params }) => [instancePath, message, params]);
    throw new Error(`${method} ${url} ${status} is not as described: ${JSON.stringify(errors).slice(0, 2_000)}`);
  }

  /** @returns undefined for HTML and PDF, which are described by their type alone */
  #answer(method: string, url: string, status: number, type: string): object | undefined {
    const [path = ''] = url.split('?', 1);
    const [mediaType = ''] = type.split(';', 1);
    const operation = this.#routes
      .filter(({ pattern }) => pattern.test(path))
      .map((route) => this.#document.paths[route.path]?.[method.toLowerCase() as 'get'])
      .find((one) => one !== undefined);
    const answer = operation?.responses[status];
    const content = answer && 'content' in answer ? answer.content?.[mediaType] : undefined;
    // Nothing but a status, and described as that: 204, 302.
    if (mediaType === '' && answer !== undefined && !('content' in answer)) return undefined;
    if (content?.schema === undefined)
      throw new Error(`${method} ${url} answered ${status} ${mediaType}, which the API's description does not know`);
    return mediaType === 'application/json' ? content.schema : undefined;
  }

  #validator(schema: object): ValidateFunction {
    const known = this.#compiled.get(schema) ?? this.#ajv.compile(schema);
    this.#compiled.set(schema, known);
    return known;
  }
}
