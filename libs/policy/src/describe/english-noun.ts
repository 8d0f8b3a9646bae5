import type { Noun } from './clause.js';

/** Where the head of a noun phrase ends: members | of the committee. */
const AFTER_HEAD =
  /[,(:]|\b(?:of|who|that|whose|which|in|on|by|with|to|for|from|after|before|beside|so|the|until|per|under|at|into)\b/;
/** First words of labels that are no noun phrase: "paid so far", "has a dedicated space". */
const NO_NOUN_FIRST =
  /^(?:whether|has|have|is|are|was|were|may|paid|spent|kept|pay|fully|in|by|on|at|a|an|the|every|each|all|of|not)\b/i;
/** Last words of labels that wait for a day or an amount: "kept until", "business registered on". */
const WAITS_AT_END = /\b(?:on|by|until|than|least|most|due|to|from|about)$/;

const isPluralHead = (label: string): boolean => {
  const head = label.slice(0, AFTER_HEAD.exec(label)?.index ?? label.length);
  return head.split(/\s+/).some((word) => /[^su]s$/.test(word) && !/(?:is|ss|us|’s)$/.test(word));
};

const isNounPhrase = (label: string): boolean =>
  !NO_NOUN_FIRST.test(label) && !WAITS_AT_END.test(label) && !/[,:?“]/.test(label);

/**
 * A label as it stands in an English sentence: with its article where it is a noun phrase, else in quotes.
 * @param isCounted a number of things: "the number of earlier rejections"
 * @example englishNoun('recognition date', false, false) // 'the recognition date'
 */
export function englishNoun(label: string, isYesOrNo: boolean, isCounted: boolean): Noun {
  if (isYesOrNo || !isNounPhrase(label)) return { text: `“${label}”` };
  const isPlural = isPluralHead(label);
  if (isCounted && isPlural && !label.startsWith('number of ')) return { text: `the number of ${label}` };
  return { text: `the ${label}`, isPlural };
}
