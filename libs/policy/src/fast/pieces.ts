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
  const declared = pieces.map((piece) => piece.map(namesDeclared));
  const read = pieces.map((piece) => new Set(piece.join('\n').match(/\b[A-Za-z]\w*\b/g)));
  const isReadElsewhere = (name: string, own: number): boolean =>
    read.some((names, other) => other !== own && names.has(name));
  const outside = new Set(
    declared.flatMap((statements, own) =>
      statements.filter((names) => names.some((name) => isReadElsewhere(name, own))).flat(),
    ),
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
    outside.size > 0 ? `let ${[...outside].join(', ')};` : '',
    ...functions,
    `return function (${parameters}) {\nlet r;\n${calls.join('\n')}\n};`,
  ].join('\n');
}

/** Code cut where `ends` says so of a place that stands in no bracket. */
function cut(code: Code, ends: (at: number) => boolean): Code[] {
  const parts: Code[] = [];
  let [open, from] = [0, 0];
  for (let at = 0; at < code.length; at += 1) {
    const sign = code.charAt(at);
    if ('({['.includes(sign)) open += 1;
    else if (')}]'.includes(sign)) open -= 1;
    if (open > 0 || !ends(at)) continue;
    parts.push(code.slice(from, at + 1));
    from = at + 1;
  }
  return [...parts, code.slice(from)].map((part) => part.trim()).filter((part) => part !== '');
}

/** A statement ends with its semicolon, or with a block at the end of a line. */
const statementsOf = (body: Code): Code[] =>
  cut(
    body,
    (at) => body[at] === ';' || (body[at] === '}' && body[at + 1] === '\n' && !body.startsWith('else', at + 2)),
  );

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

const DECLARATION = /^(?:const|let) ([\s\S]*?);?$/;
/** What a statement declares, each with its value if it has one: `v1 = 0`, `S`. */
function declarationsOf(statement: Code): Code[] {
  const list = DECLARATION.exec(statement)?.[1] ?? '';
  return cut(list, (at) => list[at] === ',').map((one) => one.replace(/,$/, ''));
}
const nameOf = (declaration: Code): string => /^\w+/.exec(declaration)?.[0] ?? '';
const namesDeclared = (statement: Code): string[] => declarationsOf(statement).map(nameOf);

/** The statement as assignments, where its names stand outside. */
function assigned(statement: Code, outside: ReadonlySet<string>): Code {
  const declarations = declarationsOf(statement);
  if (!declarations.some((one) => outside.has(nameOf(one)))) return statement;
  // One that shares its statement with another stands outside with it.
  return declarations.map((one) => (/^\w+$/.test(one) ? `${one} = undefined;` : `${one};`)).join(' ');
}
