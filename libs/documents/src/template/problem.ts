import type { Words } from '#policy';
import { wordsOf, type Details } from '../messages.js';

/** A place in a template's text; both count from 1. */
export interface TemplatePlace {
  readonly line: number;
  readonly column: number;
}

/** One thing wrong in a template. A warning keeps nothing from being rendered. */
export interface TemplateProblem extends TemplatePlace {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly words: Words;
}

export function problem(
  code: string,
  { line, column }: TemplatePlace,
  details: Details = {},
  severity: TemplateProblem['severity'] = 'error',
): TemplateProblem {
  return { code, severity, line, column, words: wordsOf(code, details) };
}

/** Where a node of the tree begins. Handlebars counts columns from 0. */
export const placeOf = ({ loc }: hbs.AST.Node): TemplatePlace => ({
  line: loc.start.line,
  column: loc.start.column + 1,
});
