import { clashingUses } from './clashing-uses.js';
import { usesOf } from './collect-uses.js';
import { lint } from './lint/index.js';
import { Places } from './places.js';
import type { TemplateProblem } from './problem.js';
import { schemaOf } from './schema.js';
import { finished, type Schema } from './schema-merge.js';
import { syntaxOf } from './syntax.js';
import type { Use } from './uses.js';
import { visitsOf } from './walk.js';

/** What a template needs, read off its own tree. */
export interface ParsedTemplate {
  readonly uses: readonly Use[];
  /** JSON Schema of its data. */
  readonly schema: Schema;
}

/**
 * Reads a template without running it.
 * @param source text; anything else is refused with `template/not-text`
 * @returns what it needs, and everything wrong in it; with an error among the problems it is never to be rendered
 */
export function parseTemplate(source: unknown): {
  readonly parsed: ParsedTemplate;
  readonly problems: readonly TemplateProblem[];
} {
  const places = new Places(typeof source === 'string' ? source : '');
  const tree = syntaxOf(source, places);
  if ('code' in tree) return { parsed: { uses: [], schema: {} }, problems: [tree] };
  const visits = visitsOf(tree);
  const uses = usesOf(visits);
  return {
    parsed: { uses, schema: finished(schemaOf(uses)) },
    problems: [...lint(visits, places), ...clashingUses(uses)],
  };
}
