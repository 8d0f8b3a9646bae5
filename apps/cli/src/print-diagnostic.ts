import type { Diagnostic, Severity } from '#policy';
import { coloured, printLine } from './terminal.js';

const COLOURS: Readonly<Record<Severity, 'red' | 'yellow' | 'gray'>> = {
  error: 'red',
  warning: 'yellow',
  note: 'gray',
};

/** One finding in both languages. @param folder the version or template it was found in */
export function printDiagnostic(
  folder: string,
  { severity, code, file, pointer, words, clause, example, answeredBy }: Diagnostic,
): void {
  printLine(`${coloured(COLOURS[severity], severity)} ${code} ${coloured('bold', `${folder}/${file}#${pointer}`)}`);
  printLine(`  ${words.ko}`);
  printLine(`  ${words.en}`);
  if (clause && clause.length > 0) printLine(`  ${clause.join(', ')}`);
  if (example !== undefined) printLine(`  e.g. ${JSON.stringify(example)}`);
  if (answeredBy !== undefined) printLine(`  ← ${answeredBy}`);
}
