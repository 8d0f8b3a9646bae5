import type { CompiledRuleSet } from '../evaluate/compile.js';
import { OtherForm } from './constants.js';
import { FastRecord } from './fast-record.js';
import { NotLowered, type Code } from './operand.js';
import { functionOf } from './pieces.js';
import * as runtime from './runtime.js';
import type { Constant, Writer } from './writer.js';

/**
 * Makes a function of JavaScript source: the body of a function of `parameters`. A port, because how it is done
 * depends on where the core runs and what is allowed there; where there is none, the closures decide.
 */
export type MakeFunction = (source: string, parameters: readonly string[]) => (...given: unknown[]) => unknown;

/** Generated code of one use of a decision. */
export interface Generated {
  readonly source: Code;
  /** The function, bound to the constants of a variant. @throws OtherForm where the variant needs code of its own */
  readonly bind: (compiled: CompiledRuleSet) => unknown;
}
const LIBRARY = { ...runtime, FastRecord };

/**
 * @param body of the function, of what has been written
 * @throws OtherForm for a constant that is unusual itself
 */
export function generated(
  writer: Writer,
  compiled: CompiledRuleSet,
  signature: Code,
  body: Code,
  make: MakeFunction,
): Generated {
  const { constants } = writer;
  const valuesOf = (variant: CompiledRuleSet): unknown[] => constants.map((constant: Constant) => constant(variant));
  valuesOf(compiled);
  const names = constants.map((_, index) => `k${index} = K[${index}]`);
  const head = names.length > 0 ? `const ${names.join(', ')};\n` : '';
  const source = `'use strict';\n${head}${functionOf(signature, body)}`;
  const factory = make(source, ['K', 'R']);
  return { source, bind: (variant) => factory(valuesOf(variant), LIBRARY) };
}

/** What `fn` makes, or why it has no code. */
export function ifLowered<T>(fn: () => T, tell: (why: string) => void): T | undefined {
  try {
    return fn();
  } catch (error) {
    if (!(error instanceof NotLowered) && !(error instanceof OtherForm)) throw error;
    tell(error.message || 'an unusual constant');
    return undefined;
  }
}
