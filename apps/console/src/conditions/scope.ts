import { createContext, useContext } from 'react';
import type { TypeView, Words } from '../api/types.js';
import { conditionOfKey, fieldKey, isNamedKey, referenceOf, type FieldKey } from './field-key.js';

/** Something that conditions and values may speak of. */
export interface NameView {
  readonly fact: string;
  readonly path?: string;
  readonly label: Words;
  readonly kind: NameKind;
  /** Undefined where nothing tells what it is. */
  readonly type: TypeView | undefined;
}
/** In the order a chooser groups them; an `element` is one entry of a list, inside what is asked of the list. */
export const NAME_KINDS = ['element', 'fact', 'derived', 'parameter', 'reading'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

export interface OperatorView {
  readonly label: Words;
  /** Types of the value on the left that it fits. */
  readonly types: readonly string[];
  readonly takes: 'value' | 'list' | 'yesNo';
}
export interface Labelled {
  readonly id: string;
  readonly label: Words;
}
export interface ReadingView extends Labelled {
  readonly options: readonly Labelled[];
}
/** A clause of the notice, a reading or a note, as a chooser of sources shows it. */
export interface ClauseView extends Labelled {
  /** As printed, or what it says. */
  readonly text: string;
}
/** A node of the service's schema, with the hints it gives to editors. */
export interface SchemaNode {
  readonly widget?: string;
  readonly label?: Words;
  readonly help?: Words;
  readonly names?: string;
  readonly keys?: string;
  readonly identity?: string;
  readonly choices?: Readonly<Record<string, Words>>;
  readonly type?: unknown;
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly items?: SchemaNode;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: SchemaNode | boolean;
}
export interface MechanismView {
  readonly label: Words;
  readonly help: Words;
  readonly group: string;
  readonly takes: SchemaNode;
}
/** What the service says of the language of rules (GET /api/rule-schema), as far as these editors use it. */
export interface RuleLanguage {
  readonly operators: Readonly<Record<string, OperatorView>>;
  readonly quantifiers: Readonly<Record<string, Words>>;
  readonly mechanisms: Readonly<Record<string, MechanismView>>;
  readonly mechanismGroups: readonly Labelled[];
}

/**
 * All that an editor of conditions and values needs to know of what is around it. One object per page, the same until
 * something in it is new: whatever reads it is drawn again when it is another.
 */
export interface RuleScope {
  readonly language: RuleLanguage;
  readonly names: readonly NameView[];
  readonly conditions: readonly Labelled[];
  /** Rules of the same decision, for values that speak of them. */
  readonly rules: readonly Labelled[];
  readonly readings: readonly ReadingView[];
  readonly clauses: readonly ClauseView[];
  /** The ids of leaves that are taken in the file, asked when a new one is made. */
  readonly takenNames: () => Iterable<string>;
}

const EMPTY: RuleScope = {
  language: { operators: {}, quantifiers: {}, mechanisms: {}, mechanismGroups: [] },
  names: [],
  conditions: [],
  rules: [],
  readings: [],
  clauses: [],
  takenNames: () => [],
};
export const RuleScopeContext = createContext<RuleScope>(EMPTY);
export const useRuleScope = (): RuleScope => useContext(RuleScopeContext);

const byKey = new WeakMap<readonly NameView[], ReadonlyMap<FieldKey, NameView>>();

/** The name behind a field, or a reference. */
export function nameOf(scope: Pick<RuleScope, 'names'>, key: FieldKey): NameView | undefined {
  const known = byKey.get(scope.names);
  if (known !== undefined) return known.get(key);
  byKey.set(scope.names, new Map(scope.names.map((name) => [fieldKey(name), name])));
  return nameOf(scope, key);
}

/** Is it a name of the scope? Of what is inside something that nobody can tell, it may be. */
export function isInScope(scope: RuleScope, key: FieldKey): boolean {
  if (isNamedKey(key)) return scope.conditions.some(({ id }) => id === conditionOfKey(key));
  if (nameOf(scope, key) !== undefined) return true;
  const { fact, path } = referenceOf(key);
  const whole = nameOf(scope, fact);
  return path !== undefined && whole !== undefined && whole.type === undefined;
}

/** What a field is called; what nobody knows is called by its id. */
export function labelOfKey(scope: RuleScope, key: FieldKey): Words {
  const id = isNamedKey(key) ? conditionOfKey(key) : key.replace('#', '.');
  if (isNamedKey(key)) return scope.conditions.find((condition) => condition.id === id)?.label ?? { ko: id, en: id };
  const own = nameOf(scope, key)?.label;
  if (own !== undefined) return own;
  const { fact, path } = referenceOf(key);
  const whole = path === undefined ? undefined : nameOf(scope, fact)?.label;
  return whole === undefined || path === undefined
    ? { ko: id, en: id }
    : { ko: `${whole.ko} › ${path}`, en: `${whole.en} › ${path}` };
}
