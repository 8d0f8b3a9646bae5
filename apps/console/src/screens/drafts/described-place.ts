import type { RuleSetDescription } from '../../api/types.js';
import { namesOf } from '../../editing/place.js';

/** What the service says of something, under its heading. */
export interface Described {
  readonly id: string;
  readonly heading: string;
  readonly sentences: readonly string[];
}

const RULE_KINDS = new Set(['require', 'refuse', 'open', 'refer', 'warn']);

/** The sentences of a description that are about a place: of one rule, of one decision, of one parameter, of a part. */
export function describedAt(description: RuleSetDescription, at: string): readonly Described[] {
  const [part, item, kind, inner] = namesOf(at);
  const isAsked = (id: string): boolean => item === undefined || id === item;
  switch (part) {
    case 'decisions':
      return description.decisions
        .filter(({ id }) => isAsked(id))
        .flatMap((decision) => ofDecision(decision, kind, inner));
    case 'parameters':
      return description.parameters.filter(({ id }) => isAsked(id)).map(ofParameter);
    case 'clauses':
      return description.clauses
        .filter(({ id }) => isAsked(id))
        .map(({ id, section, says }) => ({ id, heading: `${id} ${section}`, sentences: [says] }));
    case 'readings':
      return description.readings
        .filter(({ id }) => isAsked(id))
        .map(({ id, question, options, chosen, why }) => ({
          id,
          heading: `${id} ${question}`,
          sentences: [options.find((option) => option.id === chosen)?.label ?? chosen, why],
        }));
    case 'notes':
      return description.notes
        .filter(({ id }) => isAsked(id))
        .map(({ id, says, handling }) => ({ id, heading: id, sentences: [says, handling] }));
    case 'manifest':
      return [{ id: 'manifest', heading: description.title, sentences: [description.summary] }];
    case undefined:
    default:
      return [];
  }
}

/** What is half-done at a place, inside it or around it: the description leaves it out. */
export function unfinishedAt({ unreadable = [] }: RuleSetDescription, at: string): readonly Described[] {
  const holds = (outer: string, inner: string): boolean => outer === inner || inner.startsWith(`${outer}/`);
  return unreadable
    .filter((one) => holds(at, one.at) || holds(one.at, at))
    .map(({ at: id, label, reasons }) => ({
      id,
      heading: label,
      sentences: [...new Set(reasons.map(({ says }) => says))],
    }));
}

function ofDecision(
  { id: decision, rules, values }: RuleSetDescription['decisions'][number],
  kind: string | undefined,
  inner: string | undefined,
): readonly Described[] {
  const ruleId = kind !== undefined && RULE_KINDS.has(kind) ? inner : undefined;
  const valueId = kind === 'values' ? inner : undefined;
  const named = (asked: string | undefined, other: string | undefined, id: string): boolean =>
    asked === undefined ? other === undefined : asked === id;
  return [
    ...rules.filter(({ id }) => named(ruleId, valueId, id)),
    ...values.filter(({ id }) => named(valueId, ruleId, id)),
  ].map(({ id, label, sentences }) => ({ id: `${decision}.${id}`, heading: label, sentences }));
}

function ofParameter({ id, label, values, rows, columns }: RuleSetDescription['parameters'][number]): Described {
  const inRow = (cells: readonly string[]): string =>
    cells.map((cell, index) => `${columns?.[index]?.label ?? ''} ${cell}`.trim()).join(', ');
  return {
    id,
    heading: label,
    sentences: [
      ...(values ?? []).map(({ from, text }) => `${text} (${from})`),
      ...(rows ?? []).map(({ cells }) => inRow(cells)),
    ],
  };
}
