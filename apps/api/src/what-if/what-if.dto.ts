import type { Question, WhatIfOverlay, Words } from '#policy';
import { closed } from '../answers/schemas.js';
import { texts } from '../input/input.decorators.js';
import { day, folderName, pageSize } from '../input/schemas.js';
import type { Schema } from '../input/schema-pipe.js';

export const whatIfRules: Schema = {
  type: 'string',
  pattern: '^([a-z][a-z0-9-]{0,99}/[a-z0-9][a-z0-9.-]{0,99}|draft:d-[0-9a-f]{20})$',
  description: 'programme/version, or draft:<id>',
};
const line: Schema = { type: 'string', minLength: 1, maxLength: 300, pattern: '\\S' };
const place: Schema = { type: 'string', minLength: 1, maxLength: 1000 };
const edge: Schema = { anyOf: [{ type: 'number' }, { type: 'string', maxLength: 100 }] };
const manyOf = (items: Schema): Schema => ({ type: 'array', maxItems: 100, items });
const openMap = (entries: Schema): Schema => ({ type: 'object', maxProperties: 500, additionalProperties: entries });

/** What is laid over rules; whether they have what it names is for the core to find. */
export const whatIfOverlay: Schema = closed(
  {
    parameters: openMap({}),
    readings: openMap({ type: 'string' }),
    rulesOff: { type: 'array', maxItems: 500, items: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9]*/.+$' } },
    parts: openMap({}),
  },
  ['parameters', 'readings', 'rulesOff', 'parts'],
);
export const whatIfQuestion: Schema = closed(
  {
    decisions: manyOf(place),
    money: manyOf(place),
    budgets: openMap({ type: 'integer' }),
    groups: manyOf(closed({ by: place, edges: manyOf(edge) }, ['edges'])),
  },
  ['money', 'budgets', 'groups'],
);

export interface NewScenario {
  readonly rules: string;
  /** In both languages, or one text for both. */
  readonly label: Words | string;
  readonly note?: string;
  readonly overlay: WhatIfOverlay;
  readonly question?: Question;
  readonly isShared: boolean;
}
export const scenarioRequest = closed(
  {
    rules: whatIfRules,
    label: { anyOf: [line, closed({ ko: line, en: line })] },
    note: { type: 'string', minLength: 1, maxLength: 5000, pattern: '\\S' },
    overlay: whatIfOverlay,
    question: whatIfQuestion,
    isShared: { type: 'boolean' },
  },
  ['note', 'question'],
);
export const scenarioId: Schema = { type: 'string', pattern: '^s-[0-9a-f]{20}$' };

const sourceId: Schema = { type: 'string', pattern: '^f-[0-9a-f]{20}$' };
const page = { limit: pageSize };

export const setupQuery = texts({ rules: whatIfRules, asOf: day }, ['asOf']);
export const scenarioPath = texts({ scenario: scenarioId });
export const scenariosQuery = texts({ programme: folderName, after: scenarioId, ...page }, [
  'programme',
  'after',
  'limit',
]);
export const sourcePath = texts({ source: sourceId });
export const sourcesQuery = texts({ programme: folderName, after: sourceId, ...page }, ['programme', 'after', 'limit']);
export const newSourceQuery = texts({
  rules: whatIfRules,
  name: { ...line, description: 'what the source is called, such as the name of its file' },
});

export interface ListQuery {
  readonly programme?: string;
  readonly after?: string;
  readonly limit?: string;
}
