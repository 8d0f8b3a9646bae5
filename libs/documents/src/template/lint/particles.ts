import { PARTICLE_PAIRS } from '../../helpers/josa.js';
import type { Places } from '../places.js';
import { placeOf, problem, type TemplateFix } from '../problem.js';
import { writtenText } from '../walk.js';
import type { LintRule } from './rule.js';

/** A particle whose form depends on the word before it, and nothing that would make it another word. */
const BARE = /^(?:은|는|이|가|을|를|과|와|으로|로|이라|라)(?=[\s.,·)」』”’<]|$)/u;
/** These always end on the same sound, so that one form is right. */
const FIXED_ENDINGS: ReadonlySet<string> = new Set(['date', 'wonWords', 'josa']);

/** A field followed by a particle as plain text: it would be right for some names and wrong for others. */
export const bareParticles: LintRule = (visits, places) =>
  visits.flatMap((visit, index) => {
    const next = visits[index + 1];
    if (visit.kind !== 'output' || next?.kind !== 'content') return [];
    const name = (visit.node.path as hbs.AST.PathExpression).original;
    const particle = BARE.exec(next.node.value)?.[0];
    if (particle === undefined || FIXED_ENDINGS.has(name)) return [];
    const found = problem('template/bare-particle', placeOf(next.node), { particle }, 'warning');
    const fix = fixOf(visit.node, next.node, particle, places);
    return [fix === undefined ? found : { ...found, fix }];
  });

/** The field with its particle told by the helper; none where another helper prints the value. */
function fixOf(
  { path, params, strip, loc }: hbs.AST.MustacheStatement,
  next: hbs.AST.ContentStatement,
  particle: string,
  places: Places,
): TemplateFix | undefined {
  const pair = PARTICLE_PAIRS.find((one) => one.split('/').includes(particle));
  // White space that a tag takes away would stand between the two in the text, and would have to be moved.
  if (pair === undefined || params.length > 0 || strip.close || !writtenText(next).startsWith(particle))
    return undefined;
  const open = strip.open ? '{{~' : '{{';
  return {
    from: places.at(places.offsetOf(loc.start)),
    to: places.at(places.offsetOf(loc.end) + particle.length),
    text: `${open}josa ${(path as hbs.AST.PathExpression).original} "${pair}"}}`,
  };
}
