import { LIMITS } from '../limits.js';
import { placeOf, problem } from '../problem.js';
import type { Visit } from '../walk.js';
import type { LintRule } from './rule.js';

const FOREIGN: Readonly<Record<string, string>> = {
  PartialStatement: 'template/partial',
  PartialBlockStatement: 'template/partial',
  Decorator: 'template/decorator',
  DecoratorBlock: 'template/decorator',
};

/** Statements that the dialect has no place for: partials, decorators, raw blocks. */
export const foreignStatements: LintRule = (visits, places) =>
  visits.flatMap((visit) => {
    if (visit.kind === 'foreign') {
      return [problem(FOREIGN[visit.node.type] ?? 'template/syntax', placeOf(visit.node), { detail: visit.node.type })];
    }
    if (visit.kind !== 'block') return [];
    const isRaw = places.text.startsWith('{{{{', places.offsetOf(visit.node.loc.start));
    return isRaw ? [problem('template/raw-block', placeOf(visit.node))] : [];
  });

/** Output that is not escaped would let what a person enters become part of the page. */
export const unescapedOutput: LintRule = (visits) =>
  visits.flatMap((visit) =>
    visit.kind === 'output' && !visit.node.escaped ? [problem('template/unescaped', placeOf(visit.node))] : [],
  );

const isStatement = ({ kind }: Visit): boolean => kind !== 'else' && kind !== 'end';

/** More statements, or blocks deeper inside each other, than any form needs. */
export const tooMuch: LintRule = (visits) => {
  const deep = visits.find((visit) => visit.kind === 'block' && visit.standing.depth >= LIMITS.depth);
  const many = visits.filter(isStatement)[LIMITS.statements];
  return [
    ...(deep ? [problem('template/too-deep', placeOf(deep.node), { limit: LIMITS.depth })] : []),
    ...(many ? [problem('template/too-many', placeOf(many.node), { limit: LIMITS.statements })] : []),
  ];
};
