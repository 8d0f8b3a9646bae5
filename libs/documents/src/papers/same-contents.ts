import { contentHash, type Facts } from '#policy';
import type { BoundForm } from '../form/bind.js';
import { neededFacts } from '../form/needed.js';
import type { FormData } from '../template/form-template.js';

/**
 * Whether two inputs make the same paper of a form: what is entered is the same, and so are the facts that it asks for.
 * An application says much that a paper of it never shows.
 */
export const hasSameContents = (bound: BoundForm, one: FormData, other: FormData): boolean =>
  keyOf(bound, one) === keyOf(bound, other);

function keyOf(bound: BoundForm, { facts = {}, fields = {} }: FormData): string {
  const asked = neededFacts(bound).filter((fact) => Object.hasOwn(facts, fact));
  const shown: Facts = Object.fromEntries(asked.map((fact) => [fact, facts[fact]]));
  return contentHash({ facts: shown, fields });
}
