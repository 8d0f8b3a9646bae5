import type { Form, FormField, RuleSet } from '../rule-set/model.js';
import { own } from '../explain/lookup.js';
import type { Unit } from '../mechanisms/units.js';
import { unitsAt, type Check, type CheckContext } from './context.js';
import { diagnostic, type Diagnostic } from './diagnostic.js';
import { isWordUnit, listOfWord, unitText } from './units/unit-of-type.js';
import { stepsInto } from './units/unit-reader.js';
import type { Site } from './walk/parts.js';
import { decisionFile } from './walk/roots.js';
import { among, keyOf, unknown, type Target } from './walk/targets.js';

const FILE = 'forms.json';

interface FieldSite {
  readonly field: FormField;
  readonly pointer: string;
}
const fieldsOf = ({ forms }: RuleSet): readonly FieldSite[] =>
  forms.flatMap(({ fields }, form) =>
    fields.map((field, index) => ({ field, pointer: `/forms/${form}/fields/${index}` })),
  );

/** Facts, decisions, values, parameters, readings, fields and clauses that forms name and that are not there. */
export const unknownFormTargets: Check = ({ ruleSet }) =>
  unknown([
    ...fieldsOf(ruleSet).flatMap((site) => fieldTargets(ruleSet, site)),
    ...ruleSet.forms.flatMap((form, index) => [
      ...requiredDecisions(ruleSet, form, index),
      ...signersFields(form, index),
      ...groundsClauses(ruleSet, form, index),
    ]),
  ]);

function fieldTargets(
  { facts, parameters, decisions, readings }: RuleSet,
  { field, pointer }: FieldSite,
): readonly Target[] {
  const { fact, parameter, decision, value, reading } = field;
  const answering = decision === undefined ? undefined : decisions[decision];
  const target = (key: string, code: string, name: string | undefined, known: object): readonly Target[] =>
    name === undefined ? [] : [{ code, file: FILE, pointer: `${pointer}/${key}`, name, known: keyOf(known) }];
  return [
    ...target('fact', 'ref/unknown-fact', fact, facts),
    ...target('parameter', 'ref/unknown-parameter', parameter, parameters),
    ...target('decision', 'ref/unknown-decision', decision, decisions),
    ...target('reading', 'ref/unknown-reading', reading, readings),
    // Without the decision, nothing can be said of its values.
    ...(answering ? target('value', 'ref/unknown-value', value, answering.values ?? {}) : []),
  ];
}

const requiredDecisions = ({ decisions }: RuleSet, { requires = [] }: Form, form: number): readonly Target[] =>
  requires.flatMap(({ decision, value }, index): readonly Target[] => {
    const place = { file: FILE, pointer: `/forms/${form}/requires/${index}` };
    const answering = own(decisions, decision);
    const target = (key: string, code: string, name: string, known: object): Target => ({
      ...place,
      pointer: `${place.pointer}/${key}`,
      code,
      name,
      known: keyOf(known),
    });
    return [
      target('decision', 'ref/unknown-decision', decision, decisions),
      // Without the decision, nothing can be said of its values.
      ...(answering && value !== undefined
        ? [target('value', 'ref/unknown-value', value, answering.values ?? {})]
        : []),
    ];
  });

const signersFields = ({ signers, fields }: Form, form: number): readonly Target[] =>
  signers.flatMap((signer, index) =>
    (['name', 'body'] as const).map((key) => ({
      code: 'form/unknown-signer-field',
      file: FILE,
      pointer: `/forms/${form}/signers/${index}/${key}`,
      name: signer[key],
      known: among(fields.map(({ id }) => id)),
    })),
  );

/** The grounds of a part of a form are clauses of the notice itself: a party looks them up there. */
const groundsClauses = ({ clauses }: RuleSet, { grounds = {} }: Form, form: number): readonly Target[] =>
  Object.entries(grounds).flatMap(([key, ids]) =>
    ids.map((name, index) => ({
      code: 'ref/unknown-clause',
      file: FILE,
      pointer: `/forms/${form}/grounds/${key}/${index}`,
      name,
      known: keyOf(clauses),
    })),
  );

/** Paths of a form's fields into a value that has no such part. */
export const unknownFormPaths: Check = (context) =>
  fieldsOf(context.ruleSet).flatMap(({ field, pointer }) => {
    if (field.path === undefined) return [];
    const { lost } = stepsInto(boundUnit(context, field), field.path);
    if (!lost) return [];
    const fact = field.fact ?? field.parameter ?? `${field.decision ?? ''}/${field.value ?? ''}`;
    const details = { fact, path: field.path, name: lost.name, within: unitText(lost.within) };
    return [diagnostic('ref/unknown-path', FILE, `${pointer}/path`, { details })];
  });

/** @returns undefined when what the field is bound to is not there, which is reported on its own */
function boundUnit(context: CheckContext, { fact, parameter, decision: id, value: name }: FormField): Unit {
  const site: Site = { file: FILE, pointer: '', owner: { kind: 'value', name: '' }, locals: [] };
  const named = fact ?? parameter;
  if (named !== undefined) return unitsAt(context, site).ofName(named);
  const decision = id === undefined ? undefined : own(context.ruleSet.decisions, id);
  const answered = name === undefined ? undefined : own(decision?.values ?? {}, name);
  if (!decision || !answered) return undefined;
  return unitsAt(context, { ...site, file: decisionFile(decision), decision }).of(answered.value, '');
}

/** What says where a field's value comes from; a type says that a person enters it. */
const SOURCES = ['fact', 'application', 'decision', 'parameter', 'reading', 'type'] as const;

/** Fields that would take their value from two places. */
export const doubleBindings: Check = ({ ruleSet }) =>
  fieldsOf(ruleSet).flatMap(({ field, pointer }) => {
    const [first, second] = SOURCES.filter((key) => field[key] !== undefined);
    if (first === undefined || second === undefined) return [];
    return [diagnostic('form/two-bindings', FILE, `${pointer}/${second}`, { details: { first, second } })];
  });

/** Outcomes that forms ask of a decision which never has them: the form could never be made. */
export const impossibleOutcomes: Check = ({ ruleSet }) =>
  ruleSet.forms.flatMap(({ requires = [] }, form) =>
    requires.flatMap(({ decision, outcome }, index): readonly Diagnostic[] => {
      const answer = ruleSet.decisions[decision]?.answer;
      const isPossible =
        answer === undefined || outcome === undefined || (answer === 'values') === (outcome === 'computed');
      if (isPossible) return [];
      const details = { decision, outcome };
      return [diagnostic('form/impossible-outcome', FILE, `/forms/${form}/requires/${index}/outcome`, { details })];
    }),
  );

/** Values that forms ask of a decision which never answers them: a word of no list, a word in place of yes or no. */
export const impossibleValues: Check = (context) =>
  context.ruleSet.forms.flatMap(({ requires = [] }, form) =>
    requires.flatMap(({ decision, value, is }, index): readonly Diagnostic[] => {
      if (value === undefined || is === undefined) return [];
      const known = literalsOf(context.ruleSet, boundUnit(context, { id: value, label: NO_LABEL, decision, value }));
      if (known === undefined || known.includes(is)) return [];
      const details = { decision, value, is: String(is), known: known.join(', ') };
      return [diagnostic('form/impossible-value', FILE, `/forms/${form}/requires/${index}/is`, { details })];
    }),
  );
const NO_LABEL = { ko: '', en: '' };

/** Everything that a value of this unit can be; undefined when it can be anything. */
function literalsOf({ words }: RuleSet, unit: Unit): readonly unknown[] | undefined {
  if (unit === 'yes/no') return [true, false];
  if (!isWordUnit(unit)) return undefined;
  const list = listOfWord(unit);
  const lists = list === undefined ? Object.values(words) : [own(words, list)];
  return lists.flatMap((one) => one?.words ?? []).map(({ id }) => id);
}
