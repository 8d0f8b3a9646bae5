import type { Overlay } from '#policy';
import { closed } from '../answers/schemas.js';
import { explanationRequest } from '../evaluations/evaluation.dto.js';
import { texts } from '../input/input.decorators.js';
import { folderName, language, name, pageSize, ruleSetId } from '../input/schemas.js';
import type { Schema } from '../input/schema-pipe.js';
import type { Language } from '../problems/language.js';

const draft: Schema = { type: 'string', pattern: '^d-[0-9a-f]{20}$', description: 'id of a draft' };
/** A place by names joined by `/`; what stands there is for the core to find. */
const place: Schema = { type: 'string', minLength: 1, maxLength: 1000 };
const line: Schema = { type: 'string', minLength: 1, maxLength: 300 };
const prose: Schema = { type: 'string', minLength: 1, maxLength: 5000, pattern: '\\S' };
const hash: Schema = { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' };
const words = closed({ ko: line, en: line });

export const draftPath = texts({ draft });
export const versionPath = texts({ programme: folderName, version: folderName });
export const commentPath = texts({ draft, comment: { type: 'string', pattern: '^c-[0-9a-f]{20}$' } });
export const readingPath = texts({ draft, reading: name });
export const draftsQuery = texts({ programme: folderName }, ['programme']);
export const sideQuery = texts({ of: { type: 'string', enum: ['draft', 'base'] } }, ['of']);
export const revisionsQuery = texts({ after: { type: 'string', pattern: '^[0-9]{1,9}$' }, limit: pageSize }, [
  'after',
  'limit',
]);
export const languageQuery = texts({ language });
export const previewQuery = texts({ preview: { type: 'string', enum: ['true'] } }, ['preview']);
export const decisionQuery = texts({ decision: name }, ['decision']);
export const namesQuery = texts(
  { decision: name, inside: { ...place, description: 'a place; the elements of the lists around it are named too' } },
  ['decision', 'inside'],
);

/** Where names are looked for. */
export interface NamesQuery {
  readonly decision?: string;
  readonly inside?: string;
}

/** One operation of an amendment; the core says what it does. */
export const change: Schema = {
  oneOf: [
    closed({ at: place, set: {}, after: { type: ['string', 'null'], maxLength: 1000 } }, ['after']),
    closed({ at: place, remove: { type: 'boolean', const: true } }),
    closed({ at: place, move: { type: 'boolean', const: true }, after: { type: ['string', 'null'], maxLength: 1000 } }),
    closed(
      {
        at: place,
        from: { type: 'string', format: 'date' },
        knownFrom: { type: 'string', format: 'date' },
        value: {},
        source: { type: 'array', maxItems: 100, items: line },
      },
      ['knownFrom'],
    ),
  ],
};

export interface NewDraft {
  /** "programme/version" it starts from; null for a programme from nothing. */
  readonly base: string | null;
  /** "programme/version" it is to become. */
  readonly id: string;
  readonly title?: { readonly ko: string; readonly en: string };
  readonly notice?: Readonly<Record<string, unknown>>;
  /** First day in force, YYYY-MM-DD. */
  readonly inForceFrom?: string;
  /** Every date of the rules and the cases moved on by the years between the first days of the two versions. */
  readonly moveDates?: boolean;
  /** Id of a kept what-if for the rules of `base`: the draft begins with what it changes. */
  readonly scenario?: string;
}
export const newDraft = closed(
  {
    base: { ...ruleSetId, type: ['string', 'null'] },
    id: ruleSetId,
    title: words,
    notice: closed(
      {
        title: words,
        number: line,
        date: { type: 'string', format: 'date' },
        issuer: words,
        kind: { type: 'string', enum: ['notice', 'pressRelease', 'newsReport', 'article'] },
      },
      ['number', 'kind'],
    ),
    inForceFrom: { type: 'string', format: 'date', description: 'first day in force' },
    moveDates: {
      type: 'boolean',
      description:
        'dates of the rules and of the worked cases moved on by the years between the first days of base and draft',
    },
    scenario: {
      type: 'string',
      pattern: '^s-[0-9a-f]{20}$',
      description: 'a kept what-if made for the base: the draft begins with what it changes',
    },
  },
  ['title', 'notice', 'inForceFrom', 'moveDates', 'scenario'],
);

export const changesRequest = closed(
  { changes: { type: 'array', minItems: 1, maxItems: 2000, items: change }, note: line },
  ['note'],
);
export const placesRequest = closed({
  places: { type: 'array', minItems: 1, maxItems: 2000, items: place },
});
export const reasonRequest = closed({ reason: prose });
export const contentHashRequest = closed({ contentHash: hash });
export const commentRequest = closed(
  { at: { ...place, minLength: 0 }, text: prose, replyTo: { type: 'string', pattern: '^c-[0-9a-f]{20}$' } },
  ['replyTo'],
);
export const filesRequest = closed({
  files: {
    type: 'object',
    minProperties: 1,
    maxProperties: 5000,
    additionalProperties: { type: 'string' },
    description: 'texts by path inside the folder of the version',
  },
});

/** Some of a version's files, as they stand in an editor. */
export const editedFiles = closed({
  files: {
    type: 'object',
    minProperties: 1,
    maxProperties: 5000,
    additionalProperties: { type: ['string', 'null'] },
    description: 'texts by path inside the folder of the version; null: the file goes',
  },
});

/** A question to the draft itself: as to a published version, without naming one. */
export interface Trial {
  readonly decision: string;
  /** Facts, or the stored application they are taken from. */
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly application?: { readonly round: string; readonly application: string };
  readonly asOf?: string;
  readonly overlay?: Overlay;
  readonly language: Language;
}
const { decision, facts, asOf, overlay } = explanationRequest['properties'] as Readonly<Record<string, Schema>>;
export const trialRequest = closed(
  {
    decision: decision ?? {},
    facts: facts ?? {},
    application: {
      ...closed({ round: folderName, application: name }),
      description: 'in place of facts and day: a stored application, met by the draft as its first year would',
    },
    asOf: asOf ?? {},
    overlay: overlay ?? {},
    language,
  },
  ['facts', 'application', 'asOf', 'overlay'],
);
