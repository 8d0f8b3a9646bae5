import type { Diagnostic } from '#policy';

/** A content whose parts do not have the form of a rule set yet: an officer's half-done rule. */
export class Unreadable extends Error {
  constructor(readonly diagnostics: readonly Diagnostic[]) {
    super('The content does not have the form of a rule set');
  }
}
