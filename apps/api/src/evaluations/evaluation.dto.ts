import type { Overlay } from '#policy';
import { day, folderName, language, name, ruleSetId } from '../input/schemas.js';
import type { Schema } from '../input/schema-pipe.js';
import type { Language } from '../problems/language.js';

/** Which published version: named, or the one of a programme that is in force on a named day. Never "the latest". */
export interface WhichVersion {
  /** "programme/version" */
  readonly ruleSet?: string;
  readonly programme?: string;
  /** YYYY-MM-DD: the day whose values hold; the version's first day in force when left out, where `ruleSet` is named. */
  readonly asOf?: string;
}
/** What is asked, apart from the facts: which decision of which version, under which values. */
export interface Question extends WhichVersion {
  readonly decision: string;
  /** Values, readings and rules laid over the published ones for this question only. */
  readonly overlay?: Overlay;
  /** YYYY-MM-DD: only what was known on that day. */
  readonly knownOn?: string;
}
export interface EvaluationRequest extends Question {
  readonly facts: Readonly<Record<string, unknown>>;
  /** `engine`: json-rules-engine, the reference; `compiled`: code made of the rules. Both answer the same bytes. */
  readonly by?: 'engine' | 'compiled';
}
export interface BatchRequest extends Question {
  readonly items: readonly { readonly id: string; readonly facts: Readonly<Record<string, unknown>> }[];
}
export interface ExplanationRequest extends Question {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly language: Language;
}

/** The core judges each fact against the dictionary; here only that there are not absurdly many. */
const facts: Schema = {
  type: 'object',
  maxProperties: 500,
  additionalProperties: true,
  description: 'facts by id, see the inputs of the decision',
};
const question = {
  ruleSet: { ...ruleSetId, description: 'programme/version; or else programme and asOf' },
  programme: { ...folderName, description: 'its version in force on asOf; in the place of ruleSet' },
  decision: name,
  overlay: {
    type: 'object',
    additionalProperties: false,
    properties: {
      parameters: { type: 'object', maxProperties: 500, additionalProperties: true },
      readings: { type: 'object', maxProperties: 500, additionalProperties: { type: 'string', maxLength: 100 } },
      rulesOff: { type: 'array', maxItems: 500, items: { type: 'string', maxLength: 200 } },
    },
  },
  asOf: day,
  knownOn: day,
};

const request = (properties: Readonly<Record<string, Schema>>, required: readonly string[]): Schema => ({
  type: 'object',
  additionalProperties: false,
  required: ['decision', ...required],
  properties: { ...question, ...properties },
});

const by: Schema = {
  type: 'string',
  enum: ['engine', 'compiled'],
  description:
    'json-rules-engine, the reference; or code made of the rules, as when left out. The answer is the same bytes',
};
export const evaluationRequest = request({ facts, by }, ['facts']);
export const explanationRequest = request({ facts, language }, ['facts', 'language']);
export const batchRequest = request(
  {
    items: {
      type: 'array',
      minItems: 1,
      maxItems: 1000,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'facts'],
        properties: { id: { type: 'string', minLength: 1, maxLength: 100 }, facts },
      },
    },
  },
  ['items'],
);
