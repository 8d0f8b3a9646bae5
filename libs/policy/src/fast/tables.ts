import type { ValueExpression } from '../rule-set/model.js';
import { either } from './choice.js';
import { compared, sameCode } from './compare.js';
import type { Lowering } from './lowering.js';
import { NotLowered, type Code, type ListOperand, type Operand } from './operand.js';
import { fieldOf } from './path.js';

/** Writes the search for the first row that `test` finds, while `state` is known. @returns its place, -1 for none */
function search(table: ListOperand, state: Code, lowering: Lowering, test: (row: Operand) => Code): Code {
  const { writer } = lowering;
  const [place, found] = [writer.fresh(), writer.fresh()];
  let isIt = '';
  const body = writer.apart(() => {
    isIt = test(table.element(place));
  });
  writer.write(`let ${found} = -1;`);
  writer.write(
    `if (${state} === 0) for (let ${place} = ${table.from}; ${place} < ${table.to}; ${place}++) {\n${body}\nif (${isIt}) { ${found} = ${place}; break; } }`,
  );
  return found;
}

function tableOf(expression: ValueExpression, lowering: Lowering): ListOperand {
  const table = lowering.value(expression);
  if (table.kind !== 'list') throw new NotLowered('a table that is none');
  return table;
}

export function row(
  args: { table: ValueExpression; column: string; equals: ValueExpression; give?: string; otherwise?: ValueExpression },
  lowering: Lowering,
): Operand {
  const { writer } = lowering;
  const table = tableOf(args.table, lowering);
  const wanted = lowering.value(args.equals);
  const state = writer.joined([table.state, wanted.state]);
  const found = search(table, state, lowering, (candidate) => {
    const cell = fieldOf(candidate, args.column, writer);
    const same = sameCode(cell, wanted, writer);
    return cell.state === '0' ? same : `${cell.state} === 0 && ${same}`;
  });
  const own = table.element(found);
  const given = args.give === undefined ? own : fieldOf(own, args.give, writer);
  const { otherwise } = args;
  const isNone = `${state} === 0 && ${found} < 0`;
  const none: Operand =
    otherwise === undefined
      ? { kind: 'void', state: writer.nothing }
      : lowering.inCase(`(${isNone})`, () => lowering.value(otherwise));
  const answer = either(`${found} >= 0`, given, none, lowering);
  return state === '0' ? answer : { ...answer, state: writer.let(`${state} === 0 ? ${answer.state} : ${state}`) };
}

export function band(
  args: { of: ValueExpression; table: ValueExpression; from: string; to: string; give: string },
  lowering: Lowering,
): Operand {
  const { writer } = lowering;
  const value = lowering.value(args.of);
  const table = tableOf(args.table, lowering);
  const state = writer.joined([value.state, table.state]);
  const found = search(table, state, lowering, (candidate) => {
    const [from, to] = [fieldOf(candidate, args.from, writer), fieldOf(candidate, args.to, writer)];
    const atOrAbove = `${from.state} === 0 && ${compared(value, '>=', from, writer)}`;
    // Without an upper end the band is the last.
    return `${atOrAbove} && !(${to.state} === 0 && ${compared(value, '>=', to, writer)})`;
  });
  const answer = either(
    `${found} >= 0`,
    fieldOf(table.element(found), args.give, writer),
    { kind: 'void', state: writer.nothing },
    lowering,
  );
  return state === '0' ? answer : { ...answer, state: writer.let(`${state} === 0 ? ${answer.state} : ${state}`) };
}
