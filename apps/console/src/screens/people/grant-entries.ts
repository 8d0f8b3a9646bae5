import type { Grant } from '../../api/types.js';

/** A role as it is typed: what is not said yet stays apart from `*`. */
export interface GrantEntry {
  readonly key: number;
  readonly role: Grant['role'];
  readonly isEveryProgramme: boolean;
  readonly programmes: readonly string[];
  readonly isEveryBody: boolean;
  /** One a line. */
  readonly bodies: string;
}

export const newGrant = (key: number): GrantEntry => ({
  key,
  role: 'staff',
  isEveryProgramme: true,
  programmes: [],
  isEveryBody: true,
  bodies: '',
});

export const entriesOfGrants = (grants: readonly Grant[]): readonly GrantEntry[] =>
  grants.map(({ role, programmes, bodies }, key) => {
    const isEveryProgramme = programmes.includes('*');
    const isEveryBody = bodies.includes('*');
    return {
      key,
      role,
      isEveryProgramme,
      programmes: isEveryProgramme ? [] : programmes,
      isEveryBody,
      bodies: isEveryBody ? '' : bodies.join('\n'),
    };
  });

/** As the service takes them. What was left empty stays empty, for the service to refuse. */
export const grantsOfEntries = (entries: readonly GrantEntry[]): Grant[] =>
  entries.map(({ role, isEveryProgramme, programmes, isEveryBody, bodies }) => ({
    role,
    programmes: isEveryProgramme ? ['*'] : [...programmes],
    bodies: isEveryBody ? ['*'] : linesOf(bodies),
  }));

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
