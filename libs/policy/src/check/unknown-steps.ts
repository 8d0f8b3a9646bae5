import type { Check, CheckContext } from './context.js';
import { allowedWords } from './units/words.js';
import { among, keyOf, unknown, type Known, type Target } from './walk/targets.js';

/** The list whose words are the documents of a programme: what facts are proved by and the checklist asks for. */
export const DOCUMENTS = 'documents';

/** A transition from here starts from whatever state there is. */
const ANY_STATE = 'any';

/** Roles, states and decisions of the process that are not there. */
export const unknownSteps: Check = (context) => unknown(processTargets(context));

/** Documents and forms that are not there. */
export const unknownPapers: Check = (context) => unknown(documentTargets(context));

function processTargets({ ruleSet: { process, decisions, facts, forms } }: CheckContext): readonly Target[] {
  const roles = among(process.roles.map(({ id }) => id));
  const states = among(process.states.map(({ id }) => id));
  const file = 'process.json';
  const names = (code: string, known: Known, pointer: string, list: readonly string[]): readonly Target[] =>
    list.map((name, index) => ({ code, file, pointer: `${pointer}/${index}`, name, known }));
  return [
    ...process.transitions.flatMap(({ from, to, who, decision: name }, index) => [
      ...names('ref/unknown-state', (name) => name === ANY_STATE || states(name), `/transitions/${index}/from`, from),
      { code: 'ref/unknown-state', file, pointer: `/transitions/${index}/to`, name: to, known: states },
      ...names('ref/unknown-role', roles, `/transitions/${index}/who`, who),
      {
        code: 'ref/unknown-decision',
        file,
        pointer: `/transitions/${index}/decision`,
        name,
        known: keyOf(decisions),
      },
    ]),
    ...process.duties.flatMap(({ who }, index) => names('ref/unknown-role', roles, `/duties/${index}/who`, who)),
    ...Object.entries(facts).map(([id, { suppliedBy: name }]) => ({
      code: 'ref/unknown-role',
      file: 'facts.json',
      pointer: `/facts/${id}/suppliedBy`,
      name,
      known: roles,
    })),
    ...forms.flatMap(({ signers }, form) =>
      signers.map(({ role: name }, index) => ({
        code: 'ref/unknown-role',
        file: 'forms.json',
        pointer: `/forms/${form}/signers/${index}/role`,
        name,
        known: roles,
      })),
    ),
  ];
}

function documentTargets({ ruleSet }: CheckContext): readonly Target[] {
  const documents = among(allowedWords(ruleSet, DOCUMENTS) ?? []);
  const code = 'ref/unknown-document';
  return [
    ...Object.entries(ruleSet.facts).flatMap(([id, { provedBy }]) =>
      provedBy.map((name, index) => ({
        code,
        file: 'facts.json',
        pointer: `/facts/${id}/provedBy/${index}`,
        name,
        known: documents,
      })),
    ),
    ...ruleSet.papers.flatMap(({ id, form }, index) => [
      { code, file: 'documents.json', pointer: `/papers/${index}/id`, name: id, known: documents },
      {
        code: 'ref/unknown-form',
        file: 'documents.json',
        pointer: `/papers/${index}/form`,
        name: form,
        known: among(ruleSet.forms.map((one) => one.id)),
      },
    ]),
  ];
}
