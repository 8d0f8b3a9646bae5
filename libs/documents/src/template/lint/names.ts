import { isBlock, isHelper, ROUND_NAMES } from '../dialect.js';
import { placeOf, problem, type TemplateProblem } from '../problem.js';
import { ITEM } from '../uses.js';
import { isPath, type Standing, type Visit } from '../walk.js';
import type { LintRule } from './rule.js';

/** What every object has from its prototype: the way out of the data and into the program. */
const PROTOTYPE: ReadonlySet<string> = new Set([
  '__proto__',
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
  'caller',
  'callee',
]);
const NAME = /^[A-Za-z][A-Za-z0-9_-]{0,79}$/;

/** Names of values that lead out of the data, or are no names of it. */
export const valueNames: LintRule = (visits) =>
  visits.flatMap((visit) =>
    visit.kind === 'output' || visit.kind === 'block'
      ? pathsIn(visit).flatMap((path) => pathProblem(path, visit.standing) ?? [])
      : [],
  );

/** The values a statement names; what it calls by name is looked at elsewhere. */
function pathsIn({ kind, node }: Visit & { kind: 'output' | 'block' }): readonly hbs.AST.PathExpression[] {
  const inner = node.params.flatMap((param) =>
    param.type === 'SubExpression' ? (param as hbs.AST.SubExpression).params : [param],
  );
  const isValue =
    kind === 'output' &&
    inner.length === 0 &&
    isPath(node.path) &&
    !isHelper(node.path.original) &&
    !isBlock(node.path.original);
  return [...(isValue ? [node.path] : []), ...inner].filter(isPath);
}

function pathProblem(path: hbs.AST.PathExpression, { scopes }: Standing): TemplateProblem | undefined {
  const parts = path.parts as readonly string[];
  const at = placeOf(path);
  const forbidden = parts.find((part) => PROTOTYPE.has(part));
  if (forbidden !== undefined) return problem('template/prototype', at, { name: forbidden });
  if (path.data)
    return dataProblem(
      path,
      scopes.some((scope) => scope.includes(ITEM)),
    );
  if (scopes[scopes.length - 1 - path.depth] === undefined)
    return problem('template/above-top', at, { name: path.original });
  const odd = parts.find((part) => !NAME.test(part));
  if (odd !== undefined) return problem('template/odd-name', at, { name: odd });
  const isElement = scopes.at(-1)?.at(-1) === ITEM && path.depth === 0;
  return parts.length > 0 || isElement ? undefined : problem('template/whole', at, { name: path.original });
}

function dataProblem(path: hbs.AST.PathExpression, isInLoop: boolean): TemplateProblem | undefined {
  const [name = '', ...rest] = path.parts as readonly string[];
  if (!ROUND_NAMES.has(name) || rest.length > 0 || path.depth > 0)
    return problem('template/data-name', placeOf(path), { name: path.original });
  return isInLoop ? undefined : problem('template/outside-loop', placeOf(path), { name: path.original });
}
