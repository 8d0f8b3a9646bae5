import type { Code } from './operand.js';

/** Longer functions are cut: beyond some 60 KB of bytecode V8 runs a function unoptimised, a hundred times slower. */
const LARGEST = 60_000;
/** Of a piece: small ones are optimised soon and together take no longer than their length. */
const PIECE = 8_000;

/**
 * A function of the statements of generated code, told its parameters. A long one is cut into pieces that are called
 * in turn; what one piece names and another reads stands outside them. No text of a rule set is in generated code, so
 * that brackets are brackets.
 */
export function functionOf(parameters: Code, body: Code): Code {
  if (body.length <= LARGEST) return `return function (${parameters}) {\n${body}\n};`;
  const pieces = piecesOf(statementsOf(body));
  const declared = pieces.map((piece) => piece.flatMap(namesDeclared));
  const read = pieces.map((piece) => new Set(piece.join('\n').match(/\b[A-Za-z]\w*\b/g)));
  const outside = new Set(
    declared.flatMap((names, own) => names.filter((name) => read.some((set, other) => other !== own && set.has(name)))),
  );
  const functions = pieces.map((piece, index) => {
    const statements = piece.map((statement) => assigned(statement, outside));
    const last = index === pieces.length - 1;
    return `function p${index}(${parameters}) {\n${statements.join('\n')}${last ? '' : '\nreturn NEXT;'}\n}`;
  });
  const calls = pieces.map((_, index) =>
    index === pieces.length - 1
      ? `return p${index}(${parameters});`
      : `r = p${index}(${parameters}); if (r !== NEXT) return r;`,
  );
  return [
    'const NEXT = {};',
    `let ${[...outside].join(', ')};`,
    ...functions,
    `return function (${parameters}) {\nlet r;\n${calls.join('\n')}\n};`,
  ].join('\n');
}

/** The statements that stand in no bracket, each whole. */
function statementsOf(body: Code): Code[] {
  const statements: Code[] = [];
  let [open, statement] = [0, ''];
  for (const line of body.split('\n')) {
    statement += statement === '' ? line : `\n${line}`;
    for (const sign of line) {
      if ('({['.includes(sign)) open += 1;
      else if (')}]'.includes(sign)) open -= 1;
    }
    if (open > 0 || !/[;}]$/.test(line)) continue;
    statements.push(statement);
    statement = '';
  }
  return statement === '' ? statements : [...statements, statement];
}

function piecesOf(statements: readonly Code[]): Code[][] {
  const pieces: Code[][] = [];
  let length = PIECE;
  for (const statement of statements) {
    if (length >= PIECE) {
      pieces.push([]);
      length = 0;
    }
    pieces.at(-1)?.push(statement);
    length += statement.length;
  }
  return pieces;
}

/** Names that a statement declares for those after it: one, or several with plain values. */
function namesDeclared(statement: Code): string[] {
  const first = /^(?:const|let) (\w+)/.exec(statement)?.[1];
  if (first === undefined) return [];
  return [
    first,
    ...[...statement.matchAll(/^let .*$/g)].flatMap(([line]) =>
      [...line.matchAll(/, (v\d+) = /g)].map(([, name = '']) => name),
    ),
  ];
}

/** The statement as assignments, where its names stand outside. */
function assigned(statement: Code, outside: ReadonlySet<string>): Code {
  if (!namesDeclared(statement).some((name) => outside.has(name))) return statement;
  const code = statement.replace(/^(?:const|let) /, '');
  return /^\w+;$/.test(code) ? code.replace(';', ' = undefined;') : code;
}
