import { nameOfPath, type Use, type UseKind } from '../template/uses.js';

/** A field that a wording uses, by its name and what is done with it. */
export interface FieldInUse {
  /** "members[].name" */
  readonly name: string;
  readonly kinds: readonly UseKind[];
}

/** Each field once, in the order in which they come first. */
export function fieldsInUse(uses: readonly Use[]): readonly FieldInUse[] {
  const kinds = new Map<string, Set<UseKind>>();
  for (const { path, kind } of uses) {
    const name = nameOfPath(path);
    kinds.set(name, (kinds.get(name) ?? new Set()).add(kind));
  }
  return [...kinds].map(([name, some]) => ({ name, kinds: [...some] }));
}
