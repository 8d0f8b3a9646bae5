import { query } from '../api/client.js';
import type { DescribedDecision, Language, RuleSetDescription } from '../api/types.js';
import { namesOf } from './place.js';
import { useEditing } from './use-editing.js';

/** What the draft says at a place, in both languages; empty where the service has not told it (yet). */
export interface Sentences {
  readonly ko: readonly string[];
  readonly en: readonly string[];
  /** What a half-done part there lacks, in each language: it is not among the sentences. */
  readonly unfinished: { readonly ko: readonly string[]; readonly en: readonly string[] };
}

/** Asked again after each save (see server-draft.tsx); a draft that cannot be told in words has no sentences. */
function useDescription(language: Language): RuleSetDescription | undefined {
  const { draft } = useEditing();
  return query.useQuery('get', '/api/drafts/{draft}/description', {
    params: { path: { draft: draft.id }, query: { language } },
  }).data;
}

/**
 * The sentences of a rule, a value or a whole decision of the draft as it was last saved, in Korean and in English.
 * @param at `decisions/<decision>`, below it a rule (`require/<rule>`) or a value (`values/<value>`)
 */
export function useSentences(at: string): Sentences {
  const [ko, en] = [useDescription('ko'), useDescription('en')];
  return {
    ko: sentencesAt(ko, at),
    en: sentencesAt(en, at),
    unfinished: { ko: lackingAt(ko, at), en: lackingAt(en, at) },
  };
}

const lackingAt = (description: RuleSetDescription | undefined, at: string): readonly string[] =>
  (description?.unreadable ?? [])
    .filter((part) => part.at === at)
    .flatMap(({ reasons }) => reasons.map(({ says }) => says));

function sentencesAt(description: RuleSetDescription | undefined, at: string): readonly string[] {
  const [part, id, kind, item] = namesOf(at);
  const decision = part === 'decisions' ? description?.decisions.find((one) => one.id === id) : undefined;
  if (decision === undefined) return [];
  if (kind === undefined) return decision.rules.flatMap(({ sentences }) => sentences);
  return itemOf(decision, kind, item)?.sentences ?? [];
}

const itemOf = ({ values, rules }: DescribedDecision, kind: string, item: string | undefined) =>
  kind === 'values'
    ? values.find(({ id }) => id === item)
    : rules.find((rule) => rule.kind === kind && rule.id === item);
