import { useContext, useMemo, useState, type ReactNode } from 'react';
import { query } from '../../../../api/client.js';
import { RuleScopeContext, type RuleLanguage, type RuleScope } from '../../../../conditions/scope.js';
import { useEditing, inside, placeOf, type DecisionJson, type RuleSetJson } from '../../../../editing/index.js';
import { valueAtPlace } from '../../../../editing/place.js';
import { useEditingStore } from '../../../../editing/use-editing.js';
import { FormSchemaContext } from '../../../../schema-form/form-context.js';
import { leafNamesIn } from './leaf-names.js';
import { namesFrom, type ToldName } from './local-names.js';

interface Props {
  /** Undefined: what several decisions share, and papers. */
  readonly decision: string | undefined;
  /** Place of the file that the leaves' ids are unique in. */
  readonly fileAt: string;
  readonly children: ReactNode;
}

/** Tells the editors of conditions and values inside what they may speak of. */
export function DraftRuleScope({ decision, fileAt, children }: Props) {
  const store = useEditingStore();
  const told = useToldNames(decision);
  const labels = useStable(useLabels(decision));
  const { valueAt } = useEditing();
  const part = <K extends keyof RuleSetJson>(name: K): RuleSetJson[K] => valueAt(name) as RuleSetJson[K];
  const [facts, words, parameters] = [part('facts'), part('words'), part('parameters')];
  const [readings, clauses, notes] = [part('readings'), part('clauses'), part('notes')];
  const language = useContext(FormSchemaContext) as unknown as RuleLanguage | undefined;

  const scope = useMemo(
    (): RuleScope => ({
      language: language ?? { operators: {}, quantifiers: {}, mechanisms: {}, mechanismGroups: [] },
      names: namesFrom({ facts, words, parameters, readings, inputs: labels.inputs, derived: labels.derived }, told),
      conditions: labels.conditions,
      rules: labels.rules,
      readings: Object.entries(readings).map(([id, { question, options }]) => ({
        id,
        label: question,
        options: Object.entries(options).map(([option, { label }]) => ({ id: option, label })),
      })),
      clauses: [
        ...Object.entries(clauses).map(([id, { section, quotes }]) => ({
          id,
          label: { ko: section, en: section },
          text: quotes.join(' / '),
        })),
        ...Object.entries(readings).map(([id, { question }]) => ({ id, label: question, text: question.ko })),
        ...Object.entries(notes).map(([id, { says }]) => ({ id, label: says, text: says.ko })),
      ],
      takenNames: () => leafNamesIn(valueAtPlace(store.getState().content, fileAt)),
    }),
    [language, facts, words, parameters, readings, clauses, notes, labels, told, store, fileAt],
  );
  return <RuleScopeContext value={scope}>{children}</RuleScopeContext>;
}

const NONE: readonly ToldName[] = [];

/** Asked again after each save (see editing/server-draft.tsx). */
function useToldNames(decision: string | undefined): readonly ToldName[] {
  const { draft } = useEditing();
  const names = query.useQuery('get', '/api/drafts/{draft}/names', {
    params: { path: { draft: draft.id }, query: decision === undefined ? {} : { decision } },
  });
  return useStable(names.data?.items ?? NONE);
}

/** What the decision and the shared part add: only what it is called, so that typing a value inside changes nothing. */
function useLabels(decision: string | undefined) {
  const { valueAt } = useEditing();
  const own =
    decision === undefined ? undefined : (valueAt(placeOf('decisions', decision)) as DecisionJson | undefined);
  const shared = valueAt('shared') as RuleSetJson['shared'] | undefined;
  const derived = { ...shared?.derive, ...own?.derive };
  const conditions = { ...shared?.conditions, ...own?.conditions };
  const rules = (['refuse', 'require', 'open', 'refer', 'warn'] as const).flatMap((kind) => own?.[kind] ?? []);
  return {
    inputs: own?.inputs.map(({ fact }) => fact),
    derived: Object.fromEntries(Object.entries(derived).map(([id, { label }]) => [id, { label }])),
    conditions: Object.entries(conditions).map(([id, { label }]) => ({ id, label })),
    rules: rules.map(({ id, label }) => ({ id, label })),
  };
}

/** The former object for as long as the new one says the same: whoever looks at it is then not drawn again. */
function useStable<T>(value: T): T {
  const [held, setHeld] = useState({ value, said: JSON.stringify(value) });
  const said = JSON.stringify(value);
  if (said === held.said) return held.value;
  setHeld({ value, said });
  return value;
}

/** The decision that a place stands in, if it does, and the file. */
export function fileOf(at: string): { readonly decision: string | undefined; readonly fileAt: string } {
  const [part = '', id] = at.split('/');
  return part === 'decisions' && id !== undefined
    ? { decision: id, fileAt: inside(part, id) }
    : { decision: undefined, fileAt: part };
}
