import { isHelper } from './dialect.js';
import { placeOf } from './problem.js';
import type { Path, Use, UseKind } from './uses.js';
import { isPath, literalOf, resolve, type Standing, type Visit } from './walk.js';

/** Every use of a value in a template, in the order it stands there. What the lint refuses is passed over. */
export const usesOf = (visits: readonly Visit[]): readonly Use[] =>
  visits.flatMap((visit) => {
    if (visit.kind === 'output') return outputUses(visit.node, visit.standing);
    return visit.kind === 'block' ? blockUses(visit.node, visit.standing) : [];
  });

function outputUses(node: hbs.AST.MustacheStatement, standing: Standing): readonly Use[] {
  if (!isPath(node.path)) return [];
  const name = node.path.original;
  if (node.params.length > 0 || isHelper(name)) return isHelper(name) ? callUses(node, name, standing) : [];
  return useOf(node.path, 'printed', standing);
}

/** A helper works on the value that stands first; a literal beside it is what that is compared with. */
function callUses(
  { params: [first, second] }: Pick<hbs.AST.MustacheStatement, 'params'>,
  name: string,
  standing: Standing,
): readonly Use[] {
  if (name === 'inc' || first === undefined || !isPath(first)) return [];
  const literal = name === 'eq' || name === 'check' ? second && literalOf(second) : undefined;
  return useOf(first, name as UseKind, standing).map((use) => (literal === undefined ? use : { ...use, literal }));
}

function blockUses(node: hbs.AST.BlockStatement, standing: Standing): readonly Use[] {
  const [asked] = node.params;
  if (asked === undefined) return [];
  if (asked.type === 'SubExpression') return callUses(asked as hbs.AST.SubExpression, 'eq', standing);
  if (!isPath(asked)) return [];
  const name = node.path.original;
  if (name !== 'each' && name !== 'with') return useOf(asked, 'asked', standing);
  const hasElse = (node.inverse as unknown) !== undefined;
  const path = resolve(asked, standing.scopes);
  // With an `else` it prints something else when there is nothing: it is needed only where it is there.
  const guards = hasElse && path ? [...standing.guards, { path, test: 'filled' } as const] : standing.guards;
  const asks = hasElse ? useOf(asked, 'asked', standing) : [];
  return [...useOf(asked, name, { ...standing, guards }), ...asks];
}

function useOf(node: hbs.AST.PathExpression, kind: UseKind, { scopes, guards }: Standing): readonly Use[] {
  const path: Path | undefined = resolve(node, scopes);
  return path === undefined || path.length === 0 ? [] : [{ ...placeOf(node), path, kind, guards }];
}
