import { caseWords } from './cases.js';
import { decisionWords } from './decisions.js';
import { argumentWords } from './mechanism-arguments.js';
import { noticeWords } from './notice.js';
import { paperWords } from './papers.js';
import type { SchemaWords } from './property-words.js';
import { valueWords } from './values.js';

export { choiceWords } from './choices.js';
export { commonWords } from './common.js';
export { argumentNames } from './mechanism-arguments.js';
export type { NameKind, PropertyWords, SchemaWords } from './property-words.js';

/** The words of every part, definition and property of the schema; a test holds them to it, both ways. */
export const schemaWords: SchemaWords = {
  ...noticeWords,
  ...valueWords,
  ...decisionWords,
  ...paperWords,
  ...caseWords,
  ...argumentWords,
};
