import { conditionNode } from '../conditions/condition.js';
import { own } from '../explain/lookup.js';
import type { Condition, Rule, RuleKind, RuleOption } from '../rule-set/model.js';
import type { DescribeContext } from './context.js';
import type { DescribedRule } from './description.js';
import type { Stop } from './grammar.js';
import { Wording } from './value-words.js';

/** A rule in sentences: what it says, when it applies, its exception; under each reading where one decides. */
export function describeRule(kind: RuleKind, rule: Rule, context: DescribeContext): DescribedRule {
  const words = new Wording(context);
  const sentences = [...sentencesOf(kind, rule, words), ...words.following()];
  return {
    id: rule.id,
    kind,
    label: context.text(rule.label),
    sentences: [...new Set(sentences)],
    source: rule.source,
    readings: rule.reading === undefined ? [] : [rule.reading],
  };
}

function sentencesOf(kind: RuleKind, rule: Rule, words: Wording): readonly string[] {
  const { reading, options } = rule;
  if (reading === undefined || !options) return bodyOf(kind, rule, {}, words);
  const { context } = words;
  const chosen = context.chosen(reading);
  const label = (option: string): string => context.optionLabel(reading, option);
  const told = (option: string): string => bodyOf(kind, rule, own(options, option) ?? {}, words).join(' ');
  return [
    ...Object.keys(options)
      .filter((option) => option === chosen)
      .map((option) => context.grammar.adopted(reading, label(option), told(option))),
    ...Object.keys(options)
      .filter((option) => option !== chosen)
      .map((option) => context.grammar.otherwise(reading, label(option), told(option))),
  ];
}

/** An option's own parts stand before those of the rule. */
function bodyOf(kind: RuleKind, rule: Rule, option: RuleOption, words: Wording): readonly string[] {
  const { grammar } = words.context;
  const part = (name: 'appliesWhen' | 'conditions' | 'except'): Condition | undefined => option[name] ?? rule[name];
  const conditions = part('conditions');
  if (option.off === true || conditions === undefined) return [grammar.off()];
  const [appliesWhen, except] = [part('appliesWhen'), part('except')];
  return [
    demand(kind, rule, conditions, words),
    ...(appliesWhen === undefined ? [] : [grammar.onlyIf(words.tree(appliesWhen))]),
    ...(except === undefined ? [] : [grammar.except(words.tree(except), kind === 'require')]),
  ];
}

function demand(kind: RuleKind, rule: Rule, conditions: Condition, words: Wording): string {
  const { grammar } = words.context;
  if (kind === 'require') return grammar.require(words.tree(conditions));
  const stop = stopOf(kind, rule, words);
  return asksForReading(conditions, rule.reading) ? grammar.always(stop) : grammar.stop(words.tree(conditions), stop);
}

/** An option whose only condition is that it is chosen. */
function asksForReading(condition: Condition, reading: string | undefined): boolean {
  const node = conditionNode(condition);
  if (node.kind === 'leaf') return reading !== undefined && node.leaf.fact === reading;
  const [only] = node.kind === 'all' || node.kind === 'any' ? node.parts : [];
  return only !== undefined && 'parts' in node && node.parts.length === 1 && asksForReading(only, reading);
}

function stopOf(kind: Exclude<RuleKind, 'require'>, rule: Rule, words: Wording): Stop {
  const { say, text, ruleSet } = words.context;
  switch (kind) {
    case 'refuse':
      return { kind };
    case 'open':
      return { kind, publication: say.publication(ruleSet.manifest.notice.kind) };
    case 'refer':
      return { kind, to: rule.to === undefined ? say.officer() : text(rule.to) };
    case 'warn':
      return { kind, label: text(rule.label) };
  }
}
