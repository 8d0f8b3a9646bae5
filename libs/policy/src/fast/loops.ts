import type { Lowering } from './lowering.js';
import type { Code, ListOperand, Operand, TruthCode } from './operand.js';

/** Kleene's `all` or `any` over the elements of a list that is known while `state` is 0. */
export function everyElement(
  kind: 'all' | 'any',
  list: ListOperand,
  state: Code,
  { writer }: Lowering,
  test: (element: Operand) => TruthCode,
): TruthCode {
  const place = writer.fresh();
  let truth: TruthCode = writer.truth('');
  const body = writer.apart(() => {
    truth = test(list.element(place));
  });
  const result = writer.fresh();
  const isAll = kind === 'all';
  const loop = `for (let ${place} = ${list.from}; ${place} < ${list.to}; ${place}++)`;
  if (!truth.open) {
    writer.write(`let ${result} = ${isAll};`);
    const decides = isAll ? `!${truth.code}` : truth.code;
    writer.write(`if (${state} === 0) ${loop} {\n${body}\nif (${decides}) { ${result} = ${!isAll}; break; } }`);
    return { code: result, open: false };
  }
  // An unknown element may hide a decision further on: every element is looked at until one decides.
  if (writer.isTold) {
    writer.write(`let ${result} = ${isAll};`);
    writer.write(
      `if (${state} === 0) ${loop} {\n${body}\n${result} = R.${kind}Of(${result}, ${truth.code}); if (${result} === ${!isAll}) break; }`,
    );
  } else {
    writer.write(`let ${result} = ${isAll ? 2 : 0};`);
    writer.write(
      `if (${state} === 0) ${loop} {\n${body}\nif (${truth.code} ${isAll ? '<' : '>'} ${result}) ${result} = ${truth.code}; if (${result} === ${isAll ? 0 : 2}) break; }`,
    );
  }
  return { code: result, open: true };
}
