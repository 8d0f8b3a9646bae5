import type { Arguments } from '../mechanisms/mechanism.js';
import { RULE_KINDS, type RuleSet } from '../rule-set/model.js';
import type { Check } from './context.js';
import { diagnostic, type Diagnostic } from './diagnostic.js';
import { decisionFile } from './walk/roots.js';

/** What branches on a reading has exactly the reading's options; the chosen one is among them. */
export const readingBranches: Check = ({ ruleSet, parts }) => [
  ...Object.entries(ruleSet.readings).flatMap(([id, { options, chosen }]) =>
    Object.hasOwn(options, chosen)
      ? []
      : [differs('readings.json', `/readings/${id}/chosen`, id, [chosen], Object.keys(options))],
  ),
  ...Object.values(ruleSet.decisions).flatMap((decision) =>
    RULE_KINDS.flatMap((kind) =>
      (decision[kind] ?? []).flatMap(({ reading, options }, index) =>
        options === undefined
          ? []
          : branches(ruleSet, reading, options, decisionFile(decision), `/${kind}/${index}/options`),
      ),
    ),
  ),
  ...parts.flatMap((part) => {
    if (part.kind !== 'mechanism' || part.name !== 'reading') return [];
    const { id, options } = part.args as Arguments<'reading'>;
    return branches(ruleSet, id, options, part.site.file, `${part.site.pointer}/options`);
  }),
];

function branches(
  { readings }: RuleSet,
  id: string | undefined,
  options: object,
  file: string,
  pointer: string,
): readonly Diagnostic[] {
  const reading = id !== undefined && Object.hasOwn(readings, id) ? readings[id] : undefined;
  if (id === undefined || !reading) return [];
  const [got, wanted] = [Object.keys(options), Object.keys(reading.options)];
  const isSame = got.length === wanted.length && wanted.every((option) => got.includes(option));
  return isSame ? [] : [differs(file, pointer, id, got, wanted)];
}

const differs = (
  file: string,
  pointer: string,
  reading: string,
  got: readonly string[],
  wanted: readonly string[],
): Diagnostic =>
  diagnostic('reading/branches', file, pointer, {
    details: { reading, got: got.join(', '), wanted: wanted.join(', ') },
    clause: [reading],
  });
