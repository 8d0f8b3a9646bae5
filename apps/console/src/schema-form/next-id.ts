import { newId, newName } from '../editing/new-id.js';
import { definitionName, type SchemaNode } from './schema-node.js';

/**
 * The id of something new in a map or a list. Clauses, readings and notes are numbered on; everything else is called
 * after its English label, in one word where its neighbours are.
 */
export function nextId(
  keys: SchemaNode | undefined,
  englishLabel: string,
  taken: readonly string[],
  kind: string,
): string {
  const numbered = keys === undefined ? undefined : nextNumber(definitionName(keys), taken);
  if (numbered !== undefined) return numbered;
  const isDashed = taken.filter((id) => id.includes('-')).length > taken.length / 2;
  return isDashed ? newId(englishLabel, taken, kind) : newName(englishLabel, taken, kind);
}

const FIRST: Readonly<Record<string, string>> = { readingId: 'R-01', noteId: 'N-01', clauseId: 'F-001-01' };

function nextNumber(definition: string | undefined, taken: readonly string[]): string | undefined {
  const first = definition === undefined ? undefined : FIRST[definition];
  if (first === undefined) return undefined;
  const parts = taken.flatMap((id) => {
    const [, before = '', figures] = /^(.*-)(\d+)$/.exec(id) ?? [];
    return figures === undefined ? [] : [{ before, number: Number(figures), width: figures.length }];
  });
  const last = parts.reduce<(typeof parts)[number] | undefined>(
    (most, one) =>
      most === undefined || one.before > most.before || (one.before === most.before && one.number > most.number)
        ? one
        : most,
    undefined,
  );
  return last === undefined ? first : `${last.before}${String(last.number + 1).padStart(last.width, '0')}`;
}

/** The id of a copy: the same with the next number that is free. @example copyId('round-2', ['round-2', 'round-3']) // 'round-4' */
export function copyId(id: string, taken: readonly string[]): string {
  const [, stem = id, figures] = /^(.*?)(\d+)$/.exec(id) ?? [];
  for (let number = Number(figures ?? 1) + 1; ; number += 1)
    if (!taken.includes(`${stem}${number}`)) return `${stem}${number}`;
}
