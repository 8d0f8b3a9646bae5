import type { Decision, Field, RuleSet, Words } from '#policy';
import type { Language } from '../problems/language.js';
import type { Kind } from './value-words.js';

/** What a name of a condition stands for: what it is called, and the kind of its value where that is declared. */
export interface Named {
  readonly label: string;
  readonly kind: Kind;
}

/**
 * Looks up a name of the one name space of a decision: fact, parameter, derived value, reading; with the path inside it.
 * A name nobody labelled shows as itself.
 */
export function nameOf(ruleSet: RuleSet, decision: Decision, language: Language, name: string, path?: string): Named {
  const { label, ...found } = declared(ruleSet, decision, name);
  const start: Named = { label: label?.[language] ?? name, kind: found };
  return (path ?? '')
    .split('.')
    .filter(Boolean)
    .reduce((named, step) => stepInto(named, step, language), start);
}

/** A name with its path in one text, as the trace gives it; names may hold dots themselves, so the longest one counts. */
export function dottedName(ruleSet: RuleSet, decision: Decision, language: Language, dotted: string): string {
  const steps = dotted.split('.');
  for (let length = steps.length; length > 0; length -= 1) {
    const name = steps.slice(0, length).join('.');
    if (declared(ruleSet, decision, name).label !== undefined)
      return nameOf(ruleSet, decision, language, name, steps.slice(length).join('.')).label;
  }
  return dotted;
}

type Declared = Kind & { readonly label?: Words };

function declared(ruleSet: RuleSet, decision: Decision, name: string): Declared {
  const own = <T>(map: Readonly<Record<string, T>> | undefined): T | undefined =>
    map !== undefined && Object.hasOwn(map, name) ? map[name] : undefined;
  const parameter = own(ruleSet.parameters);
  if (parameter !== undefined)
    return parameter.type === 'table' ? { label: parameter.label, fields: parameter.columns } : parameter;
  const reading = own(ruleSet.readings);
  if (reading !== undefined) return { label: reading.question };
  return own(ruleSet.facts) ?? own(decision.derive) ?? own(ruleSet.shared.derive) ?? own(decision.values) ?? {};
}

function stepInto({ label, kind }: Named, step: string, language: Language): Named {
  const field: Field | undefined = (kind.fields ?? kind.of?.fields)?.[step];
  return { label: `${label} › ${field?.label[language] ?? step}`, kind: field ?? kind.of ?? {} };
}
