import type { VersionChange } from '#policy';
import { coloured, printLine } from './terminal.js';

const MARKS = { added: '+', removed: '−', changed: '~', moved: '↕' } as const satisfies Record<
  VersionChange['kind'],
  string
>;
const COLOURS = { added: 'green', removed: 'red', changed: 'yellow', moved: 'gray' } as const;

/** Changes as sentences, each with the clauses it rests on. */
export function printChanges(changes: readonly VersionChange[], language: 'ko' | 'en'): void {
  for (const { kind, sentence, sources } of changes) {
    const clauses = sources.length === 0 ? '' : ` ${coloured('gray', `[${sources.join(', ')}]`)}`;
    printLine(`${coloured(COLOURS[kind], MARKS[kind])} ${sentence[language]}${clauses}`);
  }
}
