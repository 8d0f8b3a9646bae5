import { NotLowered, type Code, type Operand } from './operand.js';
import type { WordList } from './word-list.js';
import type { Writer } from './writer.js';

/** Fields that mechanisms give: names of ours, which may stand in code. */
const OWN_FIELDS: ReadonlySet<string> = new Set(['outOfRange', 'offBand', 'mean', 'score']);

/** Names in canonical order. JavaScript puts those that are whole numbers elsewhere. */
export function inOrder(names: readonly string[]): readonly string[] {
  if (names.some((name) => /^\d+$/.test(name))) throw new NotLowered('a name that is a number');
  return [...names].sort();
}

/** Code of an object whose keys, names of ours, stand in canonical order. */
export const literalCode = (parts: Readonly<Record<string, Code>>): Code =>
  `{ ${Object.keys(parts)
    .sort()
    .map((key) => `${key}: ${parts[key]}`)
    .join(', ')} }`;

/** Code of a value as the trace shows it. */
export function jsonOf(operand: Operand, writer: Writer, words: WordList): Code {
  const { state } = operand;
  if (operand.kind === 'void') return `R.stateJson(${state})`;
  const known = knownJsonOf(operand, writer, words);
  return state === '0' ? known : `(${state} === 0 ? ${known} : R.stateJson(${state}))`;
}

/** Code of a value as the trace and the answer show it while it is known. */
export function knownJsonOf(operand: Exclude<Operand, { kind: 'void' }>, writer: Writer, words: WordList): Code {
  if (operand.json !== undefined) return operand.json;
  switch (operand.kind) {
    case 'number':
      return operand.below === '1' ? operand.above : `R.numberJson(${operand.above}, ${operand.below})`;
    case 'day':
      return `R.dayText(${operand.code})`;
    case 'boolean':
    case 'text':
      return operand.code;
    case 'word':
      if (operand.open) throw new NotLowered('a text in the trace');
      return `${writer.constant(words.words)}[${operand.code}]`;
    case 'record': {
      const fields = inOrder([...operand.fields.keys()]).map((name) => {
        const field = operand.fields.get(name);
        if (!field) throw new NotLowered('a field that is not there');
        return [name, jsonOf(field(), writer, words)] as const;
      });
      if (fields.every(([name]) => OWN_FIELDS.has(name))) return literalCode(Object.fromEntries(fields));
      return `R.recordJson(${writer.constant(fields.map(([name]) => name))}, [${fields.map(([, code]) => code).join(', ')}])`;
    }
    case 'list':
      throw new NotLowered('a list in the trace');
  }
}
