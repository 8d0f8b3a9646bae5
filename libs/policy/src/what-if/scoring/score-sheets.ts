import { isReference } from '../../conditions/condition.js';
import type { CompiledRuleSet } from '../../evaluate/compile.js';
import type { Facts } from '../../evaluate/evaluate.js';
import { findMechanisms, own } from '../../explain/lookup.js';
import type { Arguments } from '../../mechanisms/mechanism.js';
import { PolicyError, type Words } from '../../policy-error.js';
import type { RuleSet } from '../../rule-set/model.js';
import { Exact } from '../../values/exact.js';
import { isList, isRecord, type Value } from '../../values/unknown.js';

/** One item that reviewers mark, as the item table in force has it. */
export interface ScoredItem {
  readonly id: string;
  readonly label: Words;
  readonly points: Exact;
  /** Counts only where the extra is asked for. */
  readonly isExtra: boolean;
  /** The marks its bands allow, the lowest first; none where no band is given. */
  readonly bands: readonly Exact[];
}
/** Where the marks of a decision stand, read off its score sheet. */
export interface ScoreSheets {
  readonly decision: string;
  /** The fact that lists the reviewers. */
  readonly fact: string;
  /** The field of a stated total; undefined where totals are not stated. */
  readonly total: string | undefined;
  /** The field of the marks by item. */
  readonly marks: string;
  readonly items: readonly ScoredItem[];
  /** Whether the extra items count for an application, as its facts say it. */
  readonly hasExtra: (facts: Facts) => boolean;
}

/** @throws PolicyError `decision/unknown`, `what-if/no-scores` */
export function scoreSheetsOf(compiled: CompiledRuleSet, decisionId: string): ScoreSheets {
  const { ruleSet } = compiled;
  const decision = own(ruleSet.decisions, decisionId);
  if (!decision)
    throw new PolicyError('decision/unknown', { name: decisionId, ruleSet: ruleSet.manifest.id }, '/decision');
  const chosen = (id: string): string => compiled.chosen.get(id) ?? '';
  const [args] = findMechanisms([decision.derive, decision.values], 'scoreSheet', chosen) as Arguments<'scoreSheet'>[];
  if (!args || !isReference(args.members) || args.members.path !== undefined || !isReference(args.items))
    throw new PolicyError('what-if/no-scores', { name: decisionId }, '/decision');
  const parameter = (value: unknown): Value | undefined =>
    isReference(value) ? compiled.parameters.get((value as { fact: string }).fact)?.value : undefined;
  const rows = parameter(args.items);
  const items = rows !== undefined && isList(rows) ? rows.filter(isRecord) : [];
  const fact = args.members.fact;
  return {
    decision: decisionId,
    fact,
    total: args.total,
    marks: args.marks,
    hasExtra: extraIn(args.withExtra),
    items: items.map(({ item, points, bands, extra }) => {
      const steps = parameter(own(args.bands as Readonly<Record<string, unknown>>, bands as string));
      return {
        id: item as string,
        label: itemLabel(ruleSet, fact, args.marks, item as string),
        points: points as Exact,
        isExtra: extra === true,
        bands: steps !== undefined && isList(steps) ? steps.filter((step) => step instanceof Exact) : [],
      };
    }),
  };
}

const extraIn = (withExtra: Arguments<'scoreSheet'>['withExtra']): ((facts: Facts) => boolean) =>
  isReference(withExtra) ? (facts) => own(facts, withExtra.fact) === true : () => withExtra === true;

/** The items that count for an application. */
export const itemsFor = ({ items, hasExtra }: ScoreSheets, facts: Facts): readonly ScoredItem[] =>
  items.filter(({ isExtra }) => !isExtra || hasExtra(facts));

function itemLabel(ruleSet: RuleSet, fact: string, marks: string, item: string): Words {
  const field = own(own(ruleSet.facts, fact)?.of?.fields ?? {}, marks);
  return own(field?.fields ?? {}, item)?.label ?? { ko: item, en: item };
}

type Member = Readonly<Record<string, unknown>>;
const isMember = (json: unknown): json is Member => typeof json === 'object' && json !== null && !Array.isArray(json);

/** The reviewers' sheets of an application, in their order; what is no sheet is left to the decision to refuse. */
export const membersOf = ({ fact }: ScoreSheets, facts: Facts): readonly Member[] => {
  const list = own(facts, fact);
  return Array.isArray(list) ? list.filter(isMember) : [];
};

/** A mark as it is written; undefined where none is, or a total stands in its place. */
export function markOf({ marks, total }: ScoreSheets, member: Member, item: string): Exact | undefined {
  if (total !== undefined && (own(member, total) ?? null) !== null) return undefined;
  const given = own(member, marks);
  const mark = isMember(given) ? own(given, item) : undefined;
  return typeof mark === 'number' || typeof mark === 'string' ? Exact.parse(String(mark)) : undefined;
}
export function totalOf({ total }: ScoreSheets, member: Member): Exact | undefined {
  const stated = total === undefined ? undefined : own(member, total);
  return typeof stated === 'number' || typeof stated === 'string' ? Exact.parse(String(stated)) : undefined;
}

/** The facts with other sheets. */
export const withMembers = ({ fact }: ScoreSheets, facts: Facts, members: readonly unknown[]): Facts => ({
  ...facts,
  [fact]: members,
});
export const withMark = (sheets: ScoreSheets, facts: Facts, member: number, item: string, mark: Exact): Facts =>
  withMembers(
    sheets,
    facts,
    membersOf(sheets, facts).map((one, index) =>
      index === member ? { ...one, [sheets.marks]: { ...(one[sheets.marks] as object), [item]: mark.toJSON() } } : one,
    ),
  );
