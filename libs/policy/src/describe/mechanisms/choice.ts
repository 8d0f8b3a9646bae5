import { withParticle } from '../../explain/particles.js';
import { enumerated } from '../../explain/language.js';
import { own } from '../../explain/lookup.js';
import type { ValueExpression } from '../../rule-set/model.js';
import { formula, same, type Questions, type ValueWords, type Wordings } from './wording.js';

type Choice = Parameters<Wordings<'choose'>['choose']['ko']>[0];

function chosenByCase({ cases, otherwise }: Choice, words: ValueWords): string {
  const isKorean = words.context.language === 'ko';
  const unit = words.unit({ choose: { cases, ...(otherwise === undefined ? {} : { otherwise }) } });
  const parts = cases.map(({ when, then }) => {
    const [clause, value] = [words.clause(when).say('when'), words.phrase(then, unit)];
    if (isKorean) return `${clause} 경우에${otherwise === undefined && cases.length === 1 ? '만' : '는'} ${value}`;
    return otherwise === undefined && cases.length === 1 ? `only if ${clause}: ${value}` : `if ${clause}, ${value}`;
  });
  if (otherwise === undefined) return parts.join(isKorean ? ', ' : '; ');
  const rest = words.phrase(otherwise, unit);
  return isKorean ? `${parts.join(', ')}, 그 밖의 경우에는 ${rest}` : `${parts.join('; ')}; otherwise ${rest}`;
}

function byReading(args: Parameters<Wordings<'reading'>['reading']['ko']>[0], words: ValueWords): string {
  const { context } = words;
  const unit = words.unit({ reading: args });
  const chosen = context.chosen(args.id);
  const text = (option: string): string => words.phrase(own(args.options, option) ?? { nothing: true }, unit);
  const value = text(chosen);
  const others = Object.keys(args.options)
    .filter((option) => option !== chosen)
    .map((option) => [context.optionLabel(args.id, option), text(option)] as const)
    .filter(([, other]) => other !== value);
  return others.length === 0 ? value : context.grammar.byReading(args.id, value, others);
}

/** 원금이 …이고, 거치 기간이 …인 묶음; "… as principal and … as months of grace". */
function fields(args: Readonly<Record<string, ValueExpression>>, words: ValueWords): string {
  const { names, language } = words.context;
  const parts = Object.entries(args).map(([name, value]) => {
    // A literal 0 in the parts of an instalment schedule is a length of time.
    const text = words.phrase(value, name === 'graceMonths' ? 'months' : undefined);
    return language === 'ko'
      ? `${withParticle(names.field(name), '이/가')} ${text}`
      : `${text} as ${names.field(name)}`;
  });
  return language === 'ko' ? `${parts.join('이고, ')}인 묶음` : enumerated(parts);
}

export const choices: Wordings<
  'firstGiven' | 'choose' | 'reading' | 'record' | 'list' | 'field' | 'noRule' | 'nothing'
> = {
  firstGiven: {
    ko: (args, words) => {
      const [first = '', ...rest] = args.map((arg) => words.phrase(arg));
      const later = rest.map((text) => `적혀 있지 않으면 ${text}`).join(', ');
      return words.isBrief ? [first, later].join(', ') : rest.length === 0 ? first : `${first}(${later})`;
    },
    en: (args, words) => {
      const [first = '', ...rest] = args.map((arg) => words.phrase(arg));
      return [first, ...rest.map((text) => `if that is not given, ${text}`)].join(' or, ');
    },
  },
  choose: same((args, words) => formula(chosenByCase(args, words))),
  reading: same(byReading),
  record: same((args, words) => formula(fields(args, words))),
  list: {
    ko: (args, words) =>
      listed(
        args.map((arg) => words.phrase(arg)),
        '없음',
      ),
    en: (args, words) =>
      listed(
        args.map((arg) => words.phrase(arg)),
        'none',
      ),
  },
  field: {
    ko: ({ of, name }, words) => `${words.phrase(of)}의 ${words.context.names.field(name)}`,
    en: ({ of, name }, words) => `the ${words.context.names.field(name)} of ${words.phrase(of)}`,
  },
  noRule: {
    ko: (_rule, { context }) =>
      `${withParticle(context.say.publication(context.ruleSet.manifest.notice.kind), '이/가')} 정하지 않아 담당자가 판단할 사항`,
    en: (_rule, { context }) =>
      `what an officer decides, as the ${context.say.publication(context.ruleSet.manifest.notice.kind)} has no rule`,
  },
  nothing: { ko: () => '없음', en: () => 'nothing' },
};

/** Several are numbered. */
const listed = (texts: readonly string[], none: string): string => {
  if (texts.length === 0) return none;
  return texts.length === 1 ? (texts[0] ?? none) : texts.map((text, index) => `(${index + 1}) ${text}`).join(', ');
};

export const choiceQuestions: Questions<'holds'> = {
  holds: { ask: (condition, words, isDenied) => words.clause(condition, isDenied) },
};
