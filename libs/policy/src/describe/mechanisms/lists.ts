import type { Condition, ValueExpression } from '../../rule-set/model.js';
import type { Clause } from '../clause.js';
import type { Questions, ValueWords, Wordings } from './wording.js';

interface Selection {
  of: ValueExpression;
  as: string;
  where?: Condition;
}
/** The elements that fit, in Korean before what is taken of them: `… 가운데 …인 것의 `. */
function selected({ of, as, where }: Selection, words: ValueWords): string {
  const list = words.list(of);
  if (words.context.language === 'en') {
    const each = `${list.isTable ? 'row' : 'entry'} of ${list.text}`;
    return where === undefined
      ? `each ${each}`
      : `each ${each} in which ${words.within(as, of, () => words.clause(where).say('when'))}`;
  }
  if (where === undefined) return `${list.text}의 각 ${list.isTable ? '줄' : '건'}`;
  return `${list.text}${list.isTable ? '에서' : ' 가운데'} ${words.within(as, of, () => words.clause(where).say('when'))} ${list.isTable ? '줄' : '것'}`;
}
/** A record is given by the names of its fields; what each is follows. */
function given(give: ValueExpression, words: ValueWords): string {
  if (typeof give !== 'object' || !('record' in give) || give.record === undefined) return words.phrase(give);
  const { grammar, names } = words.context;
  const fields = Object.entries(give.record).map(([name, value]) => {
    const label = names.field(name);
    words.tell(value, (phrase) => grammar.answer(label, phrase));
    return grammar.term(label);
  });
  return grammar.listed(fields, '');
}
const isElement = ({ as }: Selection, give: ValueExpression): boolean =>
  typeof give === 'object' && 'fact' in give && give.fact === as && give.path === undefined;
const plural = (text: string): string =>
  text.replace(/^each (row|entry)/, (_, one) => (one === 'row' ? 'the rows' : 'the entries'));

export const lists: Wordings<'count' | 'sumOf' | 'each' | 'distinct' | 'countBy'> = {
  count: {
    ko: (args, words) =>
      args.where === undefined ? `${words.list(args.of).text}의 건수` : `${selected(args, words)}의 수`,
    en: (args, words) => {
      const { of } = args;
      if (typeof of === 'object' && 'distinct' in of) return `the number of ${words.phrase(of).replace(/^the /, '')}`;
      return `the number of ${plural(selected(args, words)).replace(/^the /, '')}`;
    },
  },
  sumOf: {
    ko: (args, words) => {
      const give = isElement(args, args.give)
        ? ''
        : `${words.within(args.as, args.of, () => words.phrase(args.give))} `;
      if (args.where === undefined) return `${words.list(args.of).text}의 ${give}합계`;
      return `${selected(args, words)}의 ${give}합계`;
    },
    en: (args, words) => {
      const give = isElement(args, args.give)
        ? ''
        : `${words.within(args.as, args.of, () => words.phrase(args.give))} over `;
      return `the total of ${give}${plural(selected(args, words))}`;
    },
  },
  each: {
    ko: (args, words) => {
      const give = words.within(args.as, args.of, () => given(args.give, words));
      if (isElement(args, args.give)) return selected(args, words);
      const { key } = args;
      if (key === undefined) return `${selected(args, words)}의 ${give}`;
      const name = words.within(args.as, args.of, () => words.phrase(key));
      return `${selected(args, words)}에 대하여 ${name}별로 적는, ${give}`;
    },
    en: (args, words) => {
      const give = words.within(args.as, args.of, () => given(args.give, words));
      if (isElement(args, args.give)) return plural(selected(args, words));
      const { key } = args;
      if (key === undefined) return `${give} of ${selected(args, words)}`;
      const name = words.within(args.as, args.of, () => words.phrase(key));
      return `for ${selected(args, words)}, listed by ${name}: ${give}`;
    },
  },
  distinct: {
    ko: (of, words) => `${words.list(of).text} 가운데 서로 다른 것`,
    en: (of, words) => `the entries of ${words.list(of).text} that differ from each other`,
  },
  countBy: {
    ko: ({ of, as, by }, words) => `${words.list(of).text}의 ${words.within(as, of, () => words.phrase(by))}별 건수`,
    en: ({ of, as, by }, words) =>
      `the number of entries of ${words.list(of).text} for each value of ${words.within(as, of, () => words.phrase(by))}`,
  },
};

/** "there is an entry such that …"; with `isWhereDenied`, such that it is not so. */
function existing(args: Required<Selection>, words: ValueWords, isWhereDenied: boolean, isDenied: boolean): Clause {
  const list = words.list(args.of);
  const when = words.within(args.as, args.of, () => words.clause(args.where, isWhereDenied).say('when'));
  const text =
    words.context.language === 'ko'
      ? `${list.text} 가운데 ${when} ${list.isTable ? '줄' : '것'}`
      : `${list.isTable ? 'row' : 'entry'} of ${list.text} in which ${when}`;
  return words.context.grammar.exists({ text }, isDenied);
}

export const listQuestions: Questions<'anyOf' | 'everyOf' | 'noneOf' | 'shareAbove'> = {
  anyOf: { ask: (args, words, isDenied) => existing(args, words, false, isDenied) },
  noneOf: { ask: (args, words, isDenied) => existing(args, words, false, !isDenied) },
  everyOf: { ask: (args, words, isDenied) => existing(args, words, true, !isDenied) },
  shareAbove: {
    ask: (args, words, isDenied) => {
      const when = words.within(args.as, args.of, () => words.clause(args.where).say('when'));
      const list = words.list(args.of);
      const subject =
        words.context.language === 'ko'
          ? { text: `${list.text} 가운데 ${when} 것의 비율` }
          : { text: `the share of entries of ${list.text} in which ${when}` };
      const operator = isDenied ? 'lessThanInclusive' : 'greaterThan';
      return words.context.grammar.compare({
        subject,
        operator,
        line: words.phrase(args.above, 'share'),
        isLineNamed: true,
        isWanted: true,
      });
    },
  },
};
