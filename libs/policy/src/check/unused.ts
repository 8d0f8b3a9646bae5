import { isNode } from '../rule-set/places.js';
import type { Check, CheckContext } from './context.js';
import { diagnostic, type Diagnostic } from './diagnostic.js';
import { DOCUMENTS } from './unknown-steps.js';
import { decisionFile } from './walk/roots.js';

const unused = (what: string, file: string, pointer: string, name: string): Diagnostic =>
  diagnostic(`unused/${what}`, file, pointer, { severity: 'warning', details: { name } });

/** Things declared that nothing uses: most often a name that was meant elsewhere. */
export const unusedParts: Check = (context) => [
  ...parameters(context),
  ...facts(context),
  ...inDecisions(context),
  ...sharedParts(context),
  ...wordLists(context),
  ...readingsAndNotes(context),
];

const everywhere = ({ used }: CheckContext, of: 'names' | 'conditions'): ReadonlySet<string> =>
  new Set([...used.values()].flatMap((one) => [...one[of]]));

function parameters(context: CheckContext): readonly Diagnostic[] {
  const { parameters: declared, process, forms } = context.ruleSet;
  const named = new Set<string | undefined>([
    ...everywhere(context, 'names'),
    ...process.transitions.flatMap(({ limit }) => limit?.parameters ?? []),
    ...process.duties.flatMap((duty) => duty.parameters ?? []),
    ...forms.flatMap(({ fields }) => fields.map(({ parameter }) => parameter)),
  ]);
  for (const part of context.parts) {
    if (part.kind === 'reference' && part.site.owner.kind === 'invariant') named.add(part.reference.fact);
  }
  return Object.keys(declared)
    .filter((name) => !named.has(name))
    .map((name) => unused('parameter', 'parameters.json', `/parameters/${name}`, name));
}

function facts({ ruleSet }: CheckContext): readonly Diagnostic[] {
  const taken = new Set([
    ...Object.values(ruleSet.decisions).flatMap(({ inputs }) => inputs.map(({ fact }) => fact)),
    ...ruleSet.forms.flatMap(({ fields }) => fields.map(({ fact }) => fact)),
  ]);
  return Object.keys(ruleSet.facts)
    .filter((name) => !taken.has(name))
    .map((name) => unused('fact', 'facts.json', `/facts/${name}`, name));
}

function inDecisions({ ruleSet, used }: CheckContext): readonly Diagnostic[] {
  return Object.values(ruleSet.decisions).flatMap((decision) => {
    const file = decisionFile(decision);
    const { names, conditions } = used.get(decision.id) ?? { names: new Set(), conditions: new Set() };
    return [
      ...decision.inputs.flatMap(({ fact }, index) =>
        names.has(fact) ? [] : [unused('input', file, `/inputs/${index}`, fact)],
      ),
      ...notIn(decision.derive, names).map((name) => unused('derived', file, `/derive/${name}`, name)),
      ...notIn(decision.conditions, conditions).map((name) => unused('condition', file, `/conditions/${name}`, name)),
    ];
  });
}
const notIn = (declared: object | undefined, names: ReadonlySet<unknown>): readonly string[] =>
  Object.keys(declared ?? {}).filter((name) => !names.has(name));

function sharedParts(context: CheckContext): readonly Diagnostic[] {
  const { derive, conditions } = context.ruleSet.shared;
  return [
    ...notIn(derive, everywhere(context, 'names')).map((name) =>
      unused('derived', 'shared.json', `/derive/${name}`, name),
    ),
    ...notIn(conditions, everywhere(context, 'conditions')).map((name) =>
      unused('condition', 'shared.json', `/conditions/${name}`, name),
    ),
  ];
}

/**
 * A list is used when a type names it, or when a decision writes one of its words: a value, the name of a condition
 * that is listed when met, an option. The documents are what facts are proved by.
 */
function wordLists({ ruleSet, types: sites }: CheckContext): readonly Diagnostic[] {
  const types = sites.map(({ type }) => type as { words?: string; keys?: string; names?: string });
  const named = new Set([DOCUMENTS, ...types.flatMap(({ words, keys, names }) => [words, keys, names])]);
  const others = new Set(Object.keys(ruleSet.words).filter((name) => !named.has(name)));
  const lists = Map.groupBy(
    [...others].flatMap((list) => (ruleSet.words[list]?.words ?? []).map(({ id }) => ({ list, id }))),
    ({ id }) => id,
  );
  const write = (word: string): void => {
    for (const { list } of lists.get(word) ?? []) others.delete(list);
  };
  // Once each has a word that is written, the rest need not be read.
  for (const part of [ruleSet.shared, ...Object.values(ruleSet.decisions)]) readWords(part, write, others);
  return [...others].map((name) => unused('words', 'words.json', `/words/${name}`, name));
}

function readWords(json: object, write: (word: string) => void, others: ReadonlySet<string>): void {
  for (const name of Object.keys(json)) {
    if (others.size === 0) return;
    const inner = (json as Readonly<Record<string, unknown>>)[name];
    if (!Array.isArray(json)) write(name);
    if (typeof inner === 'string') write(inner);
    else if (isNode(inner)) readWords(inner, write, others);
  }
}

/** A reading or a note is there to be shown: with a decision, or beside a step, a paper or a form it concerns. */
function readingsAndNotes({ ruleSet, nodes: { citations }, reach }: CheckContext): readonly Diagnostic[] {
  const shown = Object.values(ruleSet.decisions).map((decision) => reach(decision));
  const [readings, notes] = (['readings', 'notes'] as const).map((kind) => new Set(shown.flatMap((one) => one[kind])));
  const cited = new Set(citations.filter(({ file }) => SHOWN_BESIDE.has(file)).flatMap(({ value }) => value));
  for (const { reading } of ruleSet.forms.flatMap(({ fields }) => fields))
    if (reading !== undefined) cited.add(reading);
  const isBeside = (id: string, { clauses }: { clauses: readonly string[] }): boolean =>
    cited.has(id) || clauses.some((clause) => cited.has(clause));
  const without = (
    map: Readonly<Record<string, { clauses: readonly string[] }>>,
    decided: ReadonlySet<string> | undefined,
  ): readonly string[] =>
    Object.entries(map).flatMap(([id, entry]) => (decided?.has(id) || isBeside(id, entry) ? [] : [id]));
  return [
    ...without(ruleSet.readings, readings).map((id) => unused('reading', 'readings.json', `/readings/${id}`, id)),
    ...without(ruleSet.notes, notes).map((id) => unused('note', 'notes.json', `/notes/${id}`, id)),
  ];
}
const SHOWN_BESIDE: ReadonlySet<string> = new Set(['process.json', 'documents.json', 'forms.json']);
