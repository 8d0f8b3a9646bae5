import { isNativeError } from 'node:util/types';
import { DocumentError } from '#documents';
import { PolicyError, type Words } from '#policy';
import { EXIT, type ExitCode } from './exit-codes.js';

/** An input the user can mend: said in both languages, without a stack trace. */
export class InputError extends Error {
  constructor(
    readonly ko: string,
    readonly en: string,
  ) {
    super(en);
    this.name = 'InputError';
  }
}

/** Errors of the doors that are opened only when they are needed: a code, and what to do in both languages. */
const hasWords = (error: unknown): error is { readonly code: string; readonly words: Words } =>
  error instanceof Error && 'code' in error && 'words' in error;

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  isNativeError(error) && 'code' in error && 'path' in error;

/** Says on stderr what happened and what to do. Anything unforeseen is a fault of ours and is thrown on. */
export function reportError(error: unknown): ExitCode {
  if (error instanceof PolicyError) {
    process.stderr.write(`${error.code} ${error.pointer}\n  ${error.words.ko}\n  ${error.words.en}\n`);
    return EXIT.input;
  }
  if (error instanceof DocumentError) {
    process.stderr.write(`${error.code} ${error.pointer}\n  ${error.words.ko}\n  ${error.words.en}\n`);
    for (const { code, line, column, where, words } of error.problems ?? []) {
      const place = where === undefined ? `${line}:${column}` : `${where.ko} / ${where.en}`;
      process.stderr.write(`  ${place} ${code}\n    ${words.ko}\n    ${words.en}\n`);
    }
    return EXIT.input;
  }
  if (hasWords(error)) {
    process.stderr.write(`${error.code}\n  ${error.words.ko}\n  ${error.words.en}\n`);
    return EXIT.input;
  }
  if (error instanceof InputError) {
    process.stderr.write(`${error.ko}\n${error.en}\n`);
    return EXIT.input;
  }
  if (isSystemError(error)) {
    process.stderr.write(
      `읽을 수 없습니다: ${error.path ?? ''} (${error.code ?? ''})\nCannot be read: ${error.path ?? ''} (${error.code ?? ''})\n`,
    );
    return EXIT.input;
  }
  throw error;
}
