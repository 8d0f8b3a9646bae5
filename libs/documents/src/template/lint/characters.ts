import { problem } from '../problem.js';
import type { LintRule } from './rule.js';

/** Control characters, and those that turn the direction of the text so that it reads otherwise than it is. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
export const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/;

export const hiddenCharacters: LintRule = (_visits, places) => {
  const found = HIDDEN.exec(places.text);
  if (!found) return [];
  const name = `U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return [problem('template/hidden-character', places.at(found.index), { name })];
};
