import { placeOf, problem } from '../problem.js';
import type { LintRule } from './rule.js';

/** A particle whose form depends on the word before it, and nothing that would make it another word. */
const BARE = /^(?:은|는|이|가|을|를|과|와|으로|로|이라|라)(?=[\s.,·)」』”’<]|$)/u;
/** These always end on the same sound, so that one form is right. */
const FIXED_ENDINGS: ReadonlySet<string> = new Set(['date', 'wonWords', 'josa']);

/** A field followed by a particle as plain text: it would be right for some names and wrong for others. */
export const bareParticles: LintRule = (visits) =>
  visits.flatMap((visit, index) => {
    const next = visits[index + 1];
    if (visit.kind !== 'output' || next?.kind !== 'content') return [];
    const name = (visit.node.path as hbs.AST.PathExpression).original;
    const particle = BARE.exec(next.node.value)?.[0];
    return particle === undefined || FIXED_ENDINGS.has(name)
      ? []
      : [problem('template/bare-particle', placeOf(next.node), { particle }, 'warning')];
  });
