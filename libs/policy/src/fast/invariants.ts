import type { CompiledRuleSet } from '../evaluate/compile.js';
import { OtherForm } from './constants.js';
import type { Code } from './operand.js';
import type { Constant, Writer } from './writer.js';

/**
 * What is the same for every row is made once before the loop over them, since V8 leaves in a loop what it finds there.
 * @returns what stands before the loop, and what is left for it
 */
export function outsideTheLoop(writer: Writer, compiled: CompiledRuleSet): { heads: readonly Code[]; text: Code } {
  const { heads, text } = typedConstants(writer, compiled);
  const known = new Set(['Math', 'floor', 'ceil', 'min', 'max', 'NaN', 'true', 'false']);
  const inside: Code[] = [];
  for (const line of text.split('\n')) {
    const [, name, code] = /^const (v\d+) = (.*);$/.exec(line) ?? [];
    const isSame =
      name !== undefined && (code ?? '').match(/[A-Za-z_]\w*/g)?.every((read) => isFixed(read, known)) !== false;
    if (!isSame) {
      inside.push(line);
      continue;
    }
    known.add(name);
    heads.push(line);
  }
  return { heads, text: inside.join('\n') };
}

const isFixed = (name: Code, known: ReadonlySet<Code>): boolean => /^[kh]\d+$/.test(name) || known.has(name);

/**
 * The numbers and truths among the constants under names of their own: of what is made there V8 knows the type, and
 * does not look at it again for every row. The same for the functions that are called.
 */
function typedConstants(writer: Writer, compiled: CompiledRuleSet): { heads: Code[]; text: Code } {
  const heads = new Map<Code, Code>();
  const named = (name: Code, code: Code): Code => {
    heads.set(name, `const ${name} = ${code};`);
    return name;
  };
  const types = writer.constants.map((constant, index) => typed(writer.constants, index, constant(compiled)));
  const text = writer
    .text()
    .replace(/\bk(\d+)\b/g, (name: Code, index: string) => {
      const type = types[Number(index)];
      return type === undefined ? name : named(`h${index}`, type.replace('k', name));
    })
    .replace(/\bR\.(\w+)/g, (code: Code, name: string) => named(`R_${name}`, code));
  return { heads: [...heads.values()], text };
}

const isSmall = (value: unknown): boolean =>
  typeof value === 'number' && (value | 0) === value && !Object.is(value, -0);

/** Code that gives `k` its type; a variant whose constant has another needs a program of its own. */
function typed(constants: Constant[], index: number, value: unknown): Code | undefined {
  const own = constants[index];
  if (typeof value === 'boolean') return 'k === true';
  if (typeof value !== 'number' || own === undefined) return undefined;
  if (!isSmall(value)) return '+k';
  constants[index] = (variant) => {
    const now = own(variant);
    if (!isSmall(now)) throw new OtherForm();
    return now;
  };
  return 'k | 0';
}
