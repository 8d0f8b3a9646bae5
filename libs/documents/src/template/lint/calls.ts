import { isParticlePair, PARTICLE_PAIRS } from '../../helpers/josa.js';
import { ASKING, BLOCKS, HELPERS, isBlock, isHelper, type Argument, type HelperName } from '../dialect.js';
import { placeOf, problem, type TemplateProblem } from '../problem.js';
import { isPath, literalOf } from '../walk.js';
import type { LintRule } from './rule.js';

interface Call {
  readonly path: hbs.AST.Expression;
  readonly params: readonly hbs.AST.Expression[];
  readonly hash?: hbs.AST.Hash | undefined;
}
const nameOf = ({ path }: Call): string => (path as hbs.AST.PathExpression).original;
const helperNames = Object.keys(HELPERS).join(', ');

/** Helpers that are not there, or are called with something else than they take. */
export const helperCalls: LintRule = (visits) =>
  visits.flatMap((visit) => {
    if (visit.kind !== 'output') return [];
    const { path, params, hash } = visit.node;
    if (!isPath(path)) return [problem('template/literal-name', placeOf(path))];
    const isCall =
      params.length > 0 || (hash as unknown) !== undefined || isHelper(path.original) || isBlock(path.original);
    return isCall ? callProblems(visit.node, false) : [];
  });

/** Blocks that are not there, or ask something else than they can. */
export const blockCalls: LintRule = (visits) =>
  visits.flatMap((visit) => {
    if (visit.kind !== 'block') return [];
    const { node } = visit;
    const name = nameOf(node);
    if (!isBlock(name)) return [problem('template/unknown-block', placeOf(node), { name, known: BLOCKS.join(', ') })];
    const isAsking = name === 'if' || name === 'unless';
    const [asked] = node.params;
    const wrong = problem('template/block-argument', placeOf(asked ?? node), { name });
    const named = [node.program, node.inverse].find((program) => (program as unknown) && program.blockParams?.length);
    if (named) return [problem('template/block-names', placeOf(node))];
    if (node.params.length !== 1 || asked === undefined || (node.hash as unknown) !== undefined) return [wrong];
    if (isPath(asked)) return isAsking || asked.parts.length > 0 || asked.data ? [] : [wrong];
    return isAsking && asked.type === 'SubExpression' ? callProblems(asked as hbs.AST.SubExpression, true) : [wrong];
  });

function callProblems(call: Call, isAsking: boolean): readonly TemplateProblem[] {
  const name = nameOf(call);
  const at = placeOf(call.path);
  if (!isPath(call.path) || !isHelper(name))
    return [problem('template/unknown-helper', at, { name, known: helperNames })];
  if (isAsking !== (name === ASKING)) return [problem('template/misplaced-helper', at, { name })];
  const takes: readonly Argument[] = HELPERS[name];
  const { params, hash } = call;
  if (params.length !== takes.length || hash !== undefined)
    return [problem('template/arguments', at, { name, usage: usageOf(name) })];
  return params.flatMap((param, index) => {
    const wanted = takes[index];
    return wanted === undefined || isArgument(param, wanted)
      ? []
      : [
          problem(ARGUMENT_CODES[wanted], placeOf(param), {
            name,
            usage: usageOf(name),
            pairs: PARTICLE_PAIRS.join(', '),
          }),
        ];
  });
}

const ARGUMENT_CODES: Readonly<Record<Argument, string>> = {
  path: 'template/arguments',
  index: 'template/arguments',
  literal: 'template/arguments',
  text: 'template/arguments',
  particles: 'template/particle-pair',
};

function isArgument(node: hbs.AST.Expression, wanted: Argument): boolean {
  const literal = literalOf(node);
  switch (wanted) {
    case 'path':
      return isPath(node) && !node.data;
    case 'index':
      return isPath(node) && node.data && node.parts.join() === 'index';
    case 'literal':
      return literal !== undefined;
    case 'text':
      return typeof literal === 'string';
    case 'particles':
      return typeof literal === 'string' && isParticlePair(literal);
  }
}

const EXAMPLES: Readonly<Record<Argument, string>> = {
  path: 'field',
  index: '@index',
  literal: '"word"',
  text: '", "',
  particles: '"은/는"',
};
const usageOf = (name: HelperName): string =>
  [name, ...HELPERS[name].map((argument: Argument) => EXAMPLES[argument])].join(' ');

/** How each helper and block is written. */
export const HELPER_USAGES: readonly { readonly name: string; readonly usage: string }[] = [
  ...(Object.keys(HELPERS) as HelperName[]).map((name) => ({
    name,
    usage: name === ASKING ? `{{#if (${usageOf(name)})}}…{{/if}}` : `{{${usageOf(name)}}}`,
  })),
  ...BLOCKS.map((name) => ({ name, usage: `{{#${name} field}}…{{/${name}}}` })),
];
