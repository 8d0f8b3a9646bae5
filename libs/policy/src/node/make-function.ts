import { compileFunction } from 'node:vm';
import type { MakeFunction } from '../fast/generated.js';

/**
 * Functions of source by `node:vm`, in this very context: allowed also where the process forbids `eval` and
 * `new Function` (`--disallow-code-generation-from-strings`), which stays forbidden to everything else.
 */
export const makeFunction: MakeFunction = (source, parameters) =>
  compileFunction(source, [...parameters], { filename: 'gongo-generated' }) as (...given: unknown[]) => unknown;
