import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { listOf, oneOfWords, record, type JsonSchema } from '../../schema/build.js';

const exact: JsonSchema = { type: ['integer', 'string'], pattern: '^-?\\d{1,20}(?:\\.\\d{1,20})?$' };
const day: JsonSchema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const share: JsonSchema = {
  type: ['integer', 'string'],
  pattern: '^(?:0(?:\\.\\d{1,9})?|1(?:\\.0{1,9})?)$',
  minimum: 0,
  maximum: 1,
};
const distribution = { $ref: '#/$defs/distribution' };

/** A generated population, as JSON: which facts are drawn, in order, and how. */
export const populationSchema: JsonSchema = {
  $defs: {
    distribution: {
      oneOf: [
        record({ constant: {} }),
        record({
          choice: listOf(record({ value: {}, weight: { type: 'integer', minimum: 1, maximum: 1_000_000 } }), 1),
        }),
        record({ uniform: record({ from: exact, to: exact, step: exact }) }),
        record({ normal: record({ mean: exact, deviation: exact, from: exact, to: exact, step: exact }) }),
        record({ days: record({ from: day, to: day }) }),
        record({ shareOf: record({ fact: { type: 'string' }, from: exact, to: exact, step: exact }) }),
      ],
    },
  },
  ...record(
    {
      seed: { type: 'string', minLength: 1, maxLength: 100 },
      count: { type: 'integer', minimum: 1, maximum: 1_000_000 },
      asOf: day,
      facts: listOf(
        record({ fact: { type: 'string' }, is: distribution, missing: share, rounding: oneOfWords('down', 'halfUp') }, [
          'missing',
          'rounding',
        ]),
        1,
      ),
      labels: listOf(record({ label: { type: 'string' }, is: distribution })),
    },
    ['asOf', 'labels'],
  ),
};

type Number = number | string;
export type Distribution =
  | { readonly constant: unknown }
  | { readonly choice: readonly { readonly value: unknown; readonly weight: number }[] }
  | { readonly uniform: Steps }
  | { readonly normal: Steps & { readonly mean: Number; readonly deviation: Number } }
  | { readonly days: { readonly from: string; readonly to: string } }
  | { readonly shareOf: Steps & { readonly fact: string } };
export interface Steps {
  readonly from: Number;
  readonly to: Number;
  readonly step: Number;
}
export interface DrawnFact {
  readonly fact: string;
  readonly is: Distribution;
  /** In how large a share of the applications it is not given, 0 to 1 in exact text. */
  readonly missing?: Number;
  /** Of a share of another fact, to the whole unit; down without it. */
  readonly rounding?: 'down' | 'halfUp';
}
export interface Population {
  readonly seed: string;
  readonly count: number;
  readonly asOf?: string;
  /** Drawn in this order: a share is of a fact further up. */
  readonly facts: readonly DrawnFact[];
  readonly labels?: readonly { readonly label: string; readonly is: Distribution }[];
}

let validate: ValidateFunction | undefined;

/** What is wrong with the form of a population; nothing where it has it. */
export function formFault(json: unknown): { readonly pointer: string; readonly problem: string } | undefined {
  validate ??= new Ajv({ strict: true, allowUnionTypes: true, strictTypes: false, ownProperties: true }).compile(
    populationSchema,
  );
  if (validate(json)) return undefined;
  const error: ErrorObject | undefined =
    validate.errors?.findLast(({ keyword }) => keyword !== 'oneOf') ?? validate.errors?.[0];
  return { pointer: error?.instancePath ?? '', problem: `${error?.instancePath ?? ''} ${error?.message ?? ''}`.trim() };
}
