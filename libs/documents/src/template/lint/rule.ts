import type { Places } from '../places.js';
import type { TemplateProblem } from '../problem.js';
import type { Visit } from '../walk.js';

/** One family of problems. */
export type LintRule = (visits: readonly Visit[], places: Places) => readonly TemplateProblem[];
