import { closed } from '../../answers/schemas.js';
import { texts } from '../../input/input.decorators.js';
import { day, folderName, language, name, pageSize } from '../../input/schemas.js';
import type { Schema } from '../../input/schema-pipe.js';
import { whatIfOverlay, whatIfQuestion, whatIfRules } from '../what-if.dto.js';

const line: Schema = { type: 'string', minLength: 1, maxLength: 300 };
const words = closed({ ko: line, en: line });
/** A place by names joined by `/`; what stands there is for the core to find. */
const place: Schema = { type: 'string', minLength: 1, maxLength: 1000 };
const count: Schema = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
/** A whole number, exact decimal text or a day. */
const value: Schema = { anyOf: [{ type: 'integer' }, { type: 'string', minLength: 1, maxLength: 60 }] };
const list = (items: Schema, maxItems: number, minItems = 0): Schema => ({ type: 'array', items, maxItems, minItems });
const free = (description: string): Schema => ({ type: 'object', additionalProperties: true, description });

const source: Schema = {
  oneOf: [
    closed({ round: folderName }),
    closed({ source: { type: 'string', pattern: '^f-[0-9a-f]{20}$' } }),
    closed({ population: free('seed, count, facts and labels with their distributions') }),
  ],
};
const range = closed({ parameter: place, from: value, to: value, step: value }, ['step']);
const noise = closed({ size: value, step: value, draws: count, seed: { type: 'string', maxLength: 100 } });

const asked = (kind: string, properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema =>
  closed(
    {
      kind: { type: 'string', const: kind },
      rules: whatIfRules,
      source,
      question: whatIfQuestion,
      asOf: day,
      ...properties,
    },
    ['question', 'asOf', ...optional],
  );

/** One of the kinds of a what-if, told by `kind`. */
export const runRequest: Schema = {
  type: 'object',
  discriminator: { propertyName: 'kind' },
  oneOf: [
    asked('comparison', {
      scenarios: list(
        closed({ id: { type: 'string', minLength: 1, maxLength: 100 }, label: words, overlay: whatIfOverlay }),
        5,
      ),
    }),
    asked('sweep', { along: list(range, 2, 1), overlay: whatIfOverlay }, ['overlay']),
    asked(
      'goal',
      {
        within: range,
        seek: { type: 'string', enum: ['highest', 'lowest'] },
        keep: closed({ of: place, atMost: count, atLeast: count }, ['atMost', 'atLeast']),
        overlay: whatIfOverlay,
      },
      ['overlay'],
    ),
    asked(
      'nearest',
      { application: { type: 'string', minLength: 1, maxLength: 200 }, decision: name, overlay: whatIfOverlay },
      ['overlay'],
    ),
    asked('scoring', { decision: name, overlay: whatIfOverlay }, ['overlay']),
    asked('noise', { decision: name, noise, overlay: whatIfOverlay }, ['overlay']),
  ],
};

export interface RunPath {
  readonly run: string;
}
export const runPath = texts({ run: { type: 'string', pattern: '^r-[0-9a-f]{20}$', description: 'id of a run' } });
export const waitQuery = texts(
  { wait: { type: 'string', pattern: '^(?:[0-9]{1,3}|1000)$', description: 'milliseconds to wait for its end' } },
  ['wait'],
);
export const runsQuery = texts({ after: { type: 'string', maxLength: 100 }, limit: pageSize }, ['after', 'limit']);

export interface RowsQuery {
  readonly after?: string;
  readonly limit?: string;
  readonly scenario?: string;
  readonly difference?: 'gained' | 'lost' | 'changed' | 'same';
  readonly by?: string;
  readonly key?: string;
  readonly order?: string;
  readonly descending?: string;
}
export const rowsQuery = texts(
  {
    after: { type: 'string', maxLength: 60 },
    limit: pageSize,
    scenario: { type: 'string', maxLength: 100 },
    difference: { type: 'string', enum: ['gained', 'lost', 'changed', 'same'] },
    by: { ...place, description: 'place that was grouped by; with `key`' },
    key: { type: 'string', maxLength: 1000 },
    order: { ...place, description: 'application, difference, or the place of an amount; as stored when left out' },
    descending: { type: 'string', enum: ['true', 'false'] },
  },
  ['after', 'limit', 'scenario', 'difference', 'by', 'key', 'order', 'descending'],
);
export const fileQuery = texts({ format: { type: 'string', enum: ['csv', 'xlsx'] }, language });
