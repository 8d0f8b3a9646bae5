import { createContext, useContext } from 'react';
import type { TypeView } from '../api/types.js';
import { useEditing } from '../editing/index.js';
import { namesOf } from '../editing/place.js';
import { choicesOf, type Choice } from './name-choices.js';
import type { FormSchema } from './schema-node.js';

export const FormSchemaContext = createContext<FormSchema | undefined>(undefined);

/** @throws Error outside of a `RuleSchemaGate` */
export function useFormSchema(): FormSchema {
  const schema = useContext(FormSchemaContext);
  if (schema === undefined) throw new Error('There is no schema around this form');
  return schema;
}

/** The type of what the schema leaves open (`json`), where something around the form knows it. */
export const JsonTypesContext = createContext<(at: string) => TypeView | undefined>(() => undefined);
export const useJsonType = (at: string): TypeView | undefined => useContext(JsonTypesContext)(at);

/** What a name at a place may refer to, from the draft as it stands. */
export function useChoices(
  kind: string | undefined,
  at: string,
  around: readonly unknown[],
): readonly Choice[] | undefined {
  const { content } = useEditing();
  return choicesOf(kind, { content, around, names: namesOf(at) });
}
