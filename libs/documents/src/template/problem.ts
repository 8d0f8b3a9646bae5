import type { Words } from '#policy';
import { wordsOf, type Details } from '../messages.js';

/**
 * A place in a template's text; both count from 1. In an office's file, which has no lines, they are the paragraph and the
 * character in it.
 */
export interface TemplatePlace {
  readonly line: number;
  readonly column: number;
  /** Of an office's file: its name, and the table, row and cell. */
  readonly where?: Words;
}

/** What to write instead of a stretch of the text; it ends before `to`. */
export interface TemplateFix {
  readonly from: TemplatePlace;
  readonly to: TemplatePlace;
  readonly text: string;
}

/** One thing wrong in a template. A warning keeps nothing from being rendered. */
export interface TemplateProblem extends TemplatePlace {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly words: Words;
  /** Where what is meant can only be one thing. */
  readonly fix?: TemplateFix;
}

export function problem(
  code: string,
  place: TemplatePlace,
  details: Details = {},
  severity: TemplateProblem['severity'] = 'error',
): TemplateProblem {
  return { code, severity, ...placeIn(place), words: wordsOf(code, details) };
}

/** The place of something, without the rest of it. */
export const placeIn = ({ line, column, where }: TemplatePlace): TemplatePlace => ({
  line,
  column,
  ...(where === undefined ? {} : { where }),
});

/** A place as a person reads it. */
export const placeWords = ({ line, column, where }: TemplatePlace): Words =>
  where ?? { ko: `${line}행 ${column}열`, en: `line ${line}, column ${column}` };

/** What is wrong, behind the place where it is. */
export function toldAt(found: TemplatePlace & Pick<TemplateProblem, 'words'>): Words {
  const { ko, en } = placeWords(found);
  return { ko: `${ko}: ${found.words.ko}`, en: `${en}: ${found.words.en}` };
}

/** Where a node of the tree begins. Handlebars counts columns from 0. */
export const placeOf = ({ loc }: hbs.AST.Node): TemplatePlace => ({
  line: loc.start.line,
  column: loc.start.column + 1,
});
