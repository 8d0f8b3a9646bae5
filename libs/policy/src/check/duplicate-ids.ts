import type { Arguments } from '../mechanisms/mechanism.js';
import { RULE_KINDS } from '../rule-set/model.js';
import { caseFile, type Check } from './context.js';
import { diagnostic, type Diagnostic } from './diagnostic.js';
import { decisionFile } from './walk/roots.js';

/** A name as it is written, with its place. */
interface Written {
  readonly name: string;
  readonly file: string;
  readonly pointer: string;
}

/** Reports every name but the first of those that are the same. */
function repeated(names: readonly Written[]): readonly Diagnostic[] {
  const seen = new Map<string, Written>();
  return names.flatMap((written) => {
    const first = seen.get(written.name);
    if (!first) {
      seen.set(written.name, written);
      return [];
    }
    const details = { name: written.name, first: first.pointer };
    return [diagnostic('id/duplicate', written.file, written.pointer, { details })];
  });
}

const isWritten = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Arrays of things with an id: rows, papers, words, roles, states, transitions, duties, forms, cells. */
const inArrays: Check = ({ nodes }) =>
  nodes.repeating.flatMap(({ file, value, pointer }) => {
    if (!Array.isArray(value)) return [];
    const ids = value.flatMap((entry: unknown, index): readonly Written[] =>
      isWritten(entry) && typeof entry['id'] === 'string'
        ? [{ name: entry['id'], file, pointer: `${pointer}/${index}/id` }]
        : [],
    );
    return repeated(ids);
  });

/** Rules share one space of ids across the kinds: `failed`, `met` and overlays name them without the kind. */
const rules: Check = ({ ruleSet }) =>
  Object.values(ruleSet.decisions).flatMap((decision) =>
    repeated(
      RULE_KINDS.flatMap((kind) =>
        (decision[kind] ?? []).map(({ id }, index) => ({
          name: id,
          file: decisionFile(decision),
          pointer: `/${kind}/${index}/id`,
        })),
      ),
    ),
  );

const inputs: Check = ({ ruleSet }) =>
  Object.values(ruleSet.decisions).flatMap((decision) =>
    repeated(
      decision.inputs.map(({ fact }, index) => ({
        name: fact,
        file: decisionFile(decision),
        pointer: `/inputs/${index}/fact`,
      })),
    ),
  );

/** Condition leaves keep their name across versions, so a name stands once in its file. */
const leaves: Check = ({ parts }) => {
  const byFile = new Map<string, Written[]>();
  for (const part of parts) {
    if (part.kind !== 'leaf') continue;
    const { file, pointer } = part.site;
    const names = byFile.get(file) ?? [];
    names.push({ name: part.leaf.name, file, pointer: `${pointer}/name` });
    byFile.set(file, names);
  }
  return [...byFile.values()].flatMap(repeated);
};

const chooseCases: Check = ({ parts }) =>
  parts.flatMap((part) => {
    if (part.kind !== 'mechanism' || part.name !== 'choose') return [];
    const { file, pointer } = part.site;
    const { cases } = part.args as Arguments<'choose'>;
    return repeated(cases.map(({ name }, index) => ({ name, file, pointer: `${pointer}/cases/${index}/name` })));
  });

const workedCases: Check = ({ cases = [] }) =>
  repeated(cases.map(({ id }) => ({ name: id, file: caseFile(id), pointer: '/id' })));

/** An id, and the name of a condition or a case, stands for one thing in its list. */
export const duplicateIds: Check = (context) => {
  const found = [inArrays, rules, inputs, leaves, chooseCases, workedCases].flatMap((check) => check(context));
  const once = new Map(found.map((one) => [`${one.file} ${one.pointer}`, one]));
  return [...once.values()];
};
