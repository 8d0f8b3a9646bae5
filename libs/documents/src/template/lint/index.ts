import type { Places } from '../places.js';
import type { TemplateProblem } from '../problem.js';
import type { Visit } from '../walk.js';
import { blockCalls, helperCalls } from './calls.js';
import { hiddenCharacters } from './characters.js';
import { safeHtml } from './html.js';
import { valueNames } from './names.js';
import { bareParticles } from './particles.js';
import type { LintRule } from './rule.js';
import { foreignStatements, tooMuch, unescapedOutput } from './statements.js';

const RULES: readonly LintRule[] = [
  hiddenCharacters,
  tooMuch,
  foreignStatements,
  unescapedOutput,
  blockCalls,
  helperCalls,
  valueNames,
  safeHtml,
  bareParticles,
];

/** Everything wrong in a template, in the order it stands there. */
export const lint = (visits: readonly Visit[], places: Places): readonly TemplateProblem[] =>
  RULES.flatMap((rule) => rule(visits, places)).toSorted((a, b) => a.line - b.line || a.column - b.column);
