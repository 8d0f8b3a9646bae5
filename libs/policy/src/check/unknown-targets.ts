import type { Arguments } from '../mechanisms/mechanism.js';
import { RULE_KINDS, type Decision } from '../rule-set/model.js';
import type { Check, CheckContext } from './context.js';
import { diagnostic, type Diagnostic } from './diagnostic.js';
import { allowedWords } from './units/words.js';
import { decisionFile } from './walk/roots.js';

/** The list whose words are the documents of a programme: what facts are proved by and the checklist asks for. */
export const DOCUMENTS = 'documents';

/** One name written somewhere, and the names it may be. */
interface Target {
  readonly code: string;
  readonly file: string;
  readonly pointer: string;
  readonly name: string | undefined;
  readonly known: readonly string[];
}

/** Ids that point at a part of the rule set which is not there. */
export const unknownTargets: Check = (context) =>
  [
    ...Object.values(context.ruleSet.decisions).flatMap((decision) => decisionTargets(context, decision)),
    ...mechanismTargets(context),
    ...processTargets(context),
    ...documentTargets(context),
  ].flatMap(({ code, file, pointer, name, known }) =>
    name === undefined || known.includes(name) ? [] : [diagnostic(code, file, pointer, { details: { name } })],
  );

function decisionTargets({ ruleSet }: CheckContext, decision: Decision): readonly Target[] {
  const file = decisionFile(decision);
  const readings = Object.keys(ruleSet.readings);
  const each = (code: string, key: string, names: readonly string[] | undefined, known: readonly string[]): Target[] =>
    (names ?? []).map((name, index) => ({ code, file, pointer: `/${key}/${index}`, name, known }));
  return [
    ...decision.inputs.map(({ fact: name }, index) => ({
      code: 'ref/unknown-fact',
      file,
      pointer: `/inputs/${index}/fact`,
      name,
      known: Object.keys(ruleSet.facts),
    })),
    ...RULE_KINDS.flatMap((kind) =>
      (decision[kind] ?? []).map(({ reading: name }, index) => ({
        code: 'ref/unknown-reading',
        file,
        pointer: `/${kind}/${index}/reading`,
        name,
        known: readings,
      })),
    ),
    ...each('ref/unknown-reading', 'readings', decision.readings, readings),
    ...each('ref/unknown-note', 'notes', decision.notes, Object.keys(ruleSet.notes)),
  ];
}

/** Readings, and rules whose result a value asks for: those of `require`, which alone are met or not. */
function mechanismTargets({ parts, ruleSet }: CheckContext): readonly Target[] {
  const rules = (decision: Decision | undefined): readonly string[] =>
    (decision ? [decision] : Object.values(ruleSet.decisions)).flatMap(({ require = [] }) => require.map(({ id }) => id));
  return parts.flatMap((part): readonly Target[] => {
    if (part.kind !== 'mechanism') return [];
    const { file, pointer, decision } = part.site;
    if (part.name === 'reading') {
      const { id } = part.args as Arguments<'reading'>;
      const known = Object.keys(ruleSet.readings);
      return [{ code: 'ref/unknown-reading', file, pointer: `${pointer}/id`, name: id, known }];
    }
    const code = 'ref/unknown-rule';
    if (part.name === 'met') return [{ code, file, pointer, name: part.args as string, known: rules(decision) }];
    if (part.name !== 'outcomeOf') return [];
    const names = part.args as readonly string[];
    return names.map((name, index) => ({ code, file, pointer: `${pointer}/${index}`, name, known: rules(decision) }));
  });
}

function processTargets({ ruleSet: { process, decisions, facts, forms } }: CheckContext): readonly Target[] {
  const roles = process.roles.map(({ id }) => id);
  const states = process.states.map(({ id }) => id);
  const file = 'process.json';
  const names = (code: string, known: readonly string[], pointer: string, list: readonly string[]): readonly Target[] =>
    list.map((name, index) => ({ code, file, pointer: `${pointer}/${index}`, name, known }));
  return [
    ...process.transitions.flatMap(({ from, to, who, decision: name }, index) => [
      ...names('ref/unknown-state', states, `/transitions/${index}/from`, from),
      { code: 'ref/unknown-state', file, pointer: `/transitions/${index}/to`, name: to, known: states },
      ...names('ref/unknown-role', roles, `/transitions/${index}/who`, who),
      { code: 'ref/unknown-decision', file, pointer: `/transitions/${index}/decision`, name, known: Object.keys(decisions) },
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
  const documents = allowedWords(ruleSet, DOCUMENTS) ?? [];
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
        known: ruleSet.forms.map((one) => one.id),
      },
    ]),
    ...ruleSet.forms.flatMap(({ fields }, form) =>
      fields.map(({ fact: name }, index) => ({
        code: 'ref/unknown-fact',
        file: 'forms.json',
        pointer: `/forms/${form}/fields/${index}/fact`,
        name,
        known: Object.keys(ruleSet.facts),
      })),
    ),
  ];
}
