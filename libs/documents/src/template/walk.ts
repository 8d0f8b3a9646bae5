import { ITEM, type Guard, type Path } from './uses.js';

/** Where a statement stands: what the names in it are looked up in, and when it is printed at all. */
export interface Standing {
  /** Outermost first: the whole data, then what each loop or section on the way is about. */
  readonly scopes: readonly Path[];
  readonly guards: readonly Guard[];
  /** Blocks around it. */
  readonly depth: number;
}

/** Everything in a template in the order it is written; blocks also tell where their `else` and their end are. */
export type Visit =
  | { readonly kind: 'content'; readonly node: hbs.AST.ContentStatement }
  | { readonly kind: 'comment'; readonly node: hbs.AST.CommentStatement }
  | { readonly kind: 'output'; readonly node: hbs.AST.MustacheStatement; readonly standing: Standing }
  | { readonly kind: 'block'; readonly node: hbs.AST.BlockStatement; readonly standing: Standing }
  | { readonly kind: 'else' | 'end'; readonly node: hbs.AST.BlockStatement }
  /** What the dialect has no place for: partials and decorators. */
  | { readonly kind: 'foreign'; readonly node: hbs.AST.Statement };

export const visitsOf = (program: hbs.AST.Program): readonly Visit[] => [
  ...visitsIn(program, { scopes: [[]], guards: [], depth: 0 }),
];

function* visitsIn(program: hbs.AST.Program | undefined, standing: Standing): Generator<Visit> {
  for (const node of program?.body ?? []) {
    switch (node.type) {
      case 'ContentStatement':
        yield { kind: 'content', node: node as hbs.AST.ContentStatement };
        break;
      case 'CommentStatement':
        yield { kind: 'comment', node: node as hbs.AST.CommentStatement };
        break;
      case 'MustacheStatement':
        yield { kind: 'output', node: node as hbs.AST.MustacheStatement, standing };
        break;
      case 'BlockStatement':
        yield* visitsInBlock(node as hbs.AST.BlockStatement, standing);
        break;
      default:
        yield { kind: 'foreign', node };
    }
  }
}

function* visitsInBlock(node: hbs.AST.BlockStatement, standing: Standing): Generator<Visit> {
  yield { kind: 'block', node, standing };
  const { then, otherwise } = insideOf(node, standing);
  yield* visitsIn(node.program, then);
  // Handlebars leaves out the part that is not written, whatever its types say.
  const inverse = node.inverse as (hbs.AST.Program & { chained?: boolean }) | undefined;
  if (inverse) {
    yield { kind: 'else', node };
    // `else if` stands beside its `if`, not inside it.
    yield* visitsIn(inverse, inverse.chained ? { ...otherwise, depth: standing.depth } : otherwise);
  }
  yield { kind: 'end', node };
}

/** Where the two parts of a block stand. */
function insideOf(node: hbs.AST.BlockStatement, standing: Standing): { then: Standing; otherwise: Standing } {
  const { scopes, guards } = standing;
  const inside = { ...standing, depth: standing.depth + 1 };
  const [asked] = node.params;
  const guard = asked && guardOf(asked, scopes);
  if (!guard) return { then: inside, otherwise: inside };
  const when = (one: Guard): Standing => ({ ...inside, guards: [...guards, one] });
  const hasElse = (node.inverse as unknown) !== undefined;
  switch (node.path.original) {
    case 'if':
      return { then: when(guard), otherwise: when(opposite(guard)) };
    case 'unless':
      return { then: when(opposite(guard)), otherwise: when(guard) };
    case 'each':
      // Without an `else` the list must have elements, so that what the loop prints is needed like anything else.
      return {
        then: { ...(hasElse ? when(guard) : inside), scopes: [...scopes, [...guard.path, ITEM]] },
        otherwise: when(opposite(guard)),
      };
    case 'with':
      return {
        then: { ...(hasElse ? when(guard) : inside), scopes: [...scopes, guard.path] },
        otherwise: when(opposite(guard)),
      };
    default:
      return { then: inside, otherwise: inside };
  }
}

/** What a block asks: whether a value is there, or equals a literal. */
function guardOf(asked: hbs.AST.Expression, scopes: readonly Path[]): Guard | undefined {
  if (isPath(asked)) {
    const path = resolve(asked, scopes);
    return path && { path, test: 'filled' };
  }
  if (asked.type !== 'SubExpression') return undefined;
  const [left, right] = (asked as hbs.AST.SubExpression).params;
  const path = left && isPath(left) ? resolve(left, scopes) : undefined;
  const literal = right && literalOf(right);
  return path === undefined || literal === undefined ? undefined : { path, test: 'is', literal };
}

function opposite(guard: Guard): Guard {
  const tests = { filled: 'empty', empty: 'filled', is: 'isNot', isNot: 'is' } as const;
  return { ...guard, test: tests[guard.test] } as Guard;
}

/** A text as it is written, with the white space that tags around it take away; its declared type is wrong. */
export const writtenText = ({ original }: hbs.AST.ContentStatement): string => original as unknown as string;

export const isPath = (node: hbs.AST.Node): node is hbs.AST.PathExpression => node.type === 'PathExpression';

/** @returns undefined for anything but a text, a number, or yes and no */
export function literalOf(node: hbs.AST.Node): string | number | boolean | undefined {
  switch (node.type) {
    case 'StringLiteral':
      return (node as hbs.AST.StringLiteral).value;
    case 'NumberLiteral':
      return (node as hbs.AST.NumberLiteral).value;
    case 'BooleanLiteral':
      return (node as hbs.AST.BooleanLiteral).value;
    default:
      return undefined;
  }
}

/** @returns undefined when it is no value of the data: `@index`, or a `..` too many */
export function resolve(path: hbs.AST.PathExpression, scopes: readonly Path[]): Path | undefined {
  const scope = scopes[scopes.length - 1 - path.depth];
  return path.data || scope === undefined ? undefined : [...scope, ...(path.parts as readonly string[])];
}
