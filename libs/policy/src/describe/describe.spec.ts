import {
  derived,
  fact,
  leaf,
  makeRuleSet,
  parameter,
  rule,
  type RuleSetParts,
} from '../../../../test/builders/rule-set.js';
import { canonicalJson } from '../rule-set/canonical.js';
import { describeRuleSet } from './describe.js';

const label = (ko: string, en: string): { label: object } => ({ label: { ko, en } });
const facts = {
  asked: fact('money', label('신청액', 'amount asked for')),
  paid: fact('money', label('납부액', 'amount paid')),
  day: fact('date', label('신청일', 'application date')),
  again: fact('boolean', label('재신청 여부', 'asked again')),
  kinds: fact('list', { of: { type: 'word', words: 'kinds' }, ...label('사업 구분', 'kinds of project') }),
};
const cap = (values: readonly [string, unknown][]): object => ({
  ...parameter('money', 0),
  ...label('신청 한도', 'cap'),
  values: values.map(([from, value]) => ({ from, value, source: ['product'] })),
});
const parts: RuleSetParts = {
  facts,
  words: {
    kinds: { label: { ko: '구분', en: 'kinds' }, words: [{ id: 'farm', label: { ko: '영농', en: 'farming' } }] },
  },
  parameters: {
    cap: cap([
      ['2024-01-01', 20_000_000],
      ['2024-07-01', 30_000_000],
    ]),
    from: parameter('date', '2024-02-01', label('접수 시작일', 'first day')),
    to: parameter('date', '2024-02-29', label('접수 마감일', 'last day')),
  },
  readings: {
    'R-01': {
      question: { ko: '물음?', en: 'Question?' },
      options: {
        strict: { label: { ko: '엄격하게', en: 'strictly' } },
        free: { label: { ko: '제한 없이', en: 'freely' } },
      },
      chosen: 'strict',
      why: { ko: '이유', en: 'reason' },
      clauses: [],
    },
  },
};
const over = leaf('asked', 'greaterThan', { fact: 'cap' });
const isAgain = leaf('again', 'equal', true);
const paidAll = leaf('paid', 'greaterThanInclusive', { fact: 'asked' });

function sentences(decision: object, language: 'ko' | 'en' = 'ko', asOf?: string): readonly string[] {
  const ruleSet = makeRuleSet({ ...parts, decisions: { d: decision } });
  const described = describeRuleSet(ruleSet, language, asOf === undefined ? {} : { asOf }).decisions[0];
  return described?.rules.flatMap((one) => one.sentences) ?? [];
}

describe('a rule says what it is', () => {
  it.each([
    [
      'require',
      '신청액은 신청 한도(2,000만원 = 20,000,000원)를 넘어야 합니다.',
      'The amount asked for must be more than 20,000,000 won (cap).',
    ],
    [
      'refuse',
      '신청액이 신청 한도(2,000만원 = 20,000,000원)를 넘는 경우에는 받아들일 수 없습니다.',
      'This cannot be accepted if the amount asked for is more than 20,000,000 won (cap).',
    ],
    [
      'open',
      '신청액이 신청 한도(2,000만원 = 20,000,000원)를 넘는 경우에 대해서는 공고가 정하지 않아 담당자가 판단합니다.',
      'The notice has no rule, and an officer decides, if the amount asked for is more than 20,000,000 won (cap).',
    ],
    [
      'refer',
      '신청액이 신청 한도(2,000만원 = 20,000,000원)를 넘는 경우에는 위원회가 결정하거나 처리합니다.',
      'The committee decides or deals with it if the amount asked for is more than 20,000,000 won (cap).',
    ],
    [
      'warn',
      '신청액이 신청 한도(2,000만원 = 20,000,000원)를 넘는 경우에는 ‘시험’을 알립니다.',
      'If the amount asked for is more than 20,000,000 won (cap), this is pointed out: test.',
    ],
  ])('%s', (kind, ko, en) => {
    const decision = { [kind]: [rule('one', { all: [over] }, { to: { ko: '위원회', en: 'committee' } })] };
    expect([sentences(decision), sentences(decision, 'en')]).toEqual([[ko], [en]]);
  });

  it('then when it applies, and its exception', () => {
    const decision = { require: [rule('one', over, { appliesWhen: isAgain, except: paidAll })] };
    expect(sentences(decision).slice(1)).toEqual([
      '재신청 여부가 ‘예’인 경우에만 적용합니다.',
      '예외: 납부액이 신청액 이상인 경우에는 이 요건을 갖추지 않아도 됩니다.',
    ]);
    expect(sentences(decision, 'en').slice(1)).toEqual([
      'This applies only if “asked again” is “yes”.',
      'Exception: this is not needed if the amount paid is at least the amount asked for.',
    ]);
  });

  it('what else a check holds for: except saves a condition that is not met, whatever the kind', () => {
    const decision = { refuse: [rule('one', over, { except: paidAll })] };
    expect(sentences(decision)[1]).toBe('납부액이 신청액 이상인 경우에도 같습니다.');
    expect(sentences(decision, 'en')[1]).toBe('The same holds if the amount paid is at least the amount asked for.');
  });
});

describe('several conditions', () => {
  it('all of a few stand in one sentence', () => {
    const decision = { require: [rule('one', { all: [over, isAgain] })] };
    expect(sentences(decision)).toEqual([
      '신청액은 신청 한도(2,000만원 = 20,000,000원)를 넘어야 하고, 재신청 여부는 ‘예’여야 합니다.',
    ]);
    expect(sentences(decision, 'en')).toEqual([
      'The amount asked for must be more than 20,000,000 won (cap), and “asked again” must be “yes”.',
    ]);
  });

  it('mixed ones are numbered, so that “and” and “or” cannot be confused', () => {
    const decision = { require: [rule('one', { all: [isAgain, { any: [over, paidAll, leaf('paid', 'equal', 0)] }] })] };
    expect(sentences(decision)[0]).toBe(
      '다음을 모두 갖추어야 합니다: (1) 재신청 여부가 ‘예’일 것; (2) 다음 가운데 하나 이상을 갖출 것 ― (가) 신청액이 신청 한도(2,000만원 = 20,000,000원)를 넘을 것; (나) 납부액이 신청액 이상일 것; (다) 납부액이 0원일 것.',
    );
    expect(sentences(decision, 'en')[0]).toBe(
      'All of these must hold: (1) “asked again” is “yes”; (2) at least one of these holds ― (a) the amount asked for is more than 20,000,000 won (cap); (b) the amount paid is at least the amount asked for; (c) the amount paid is 0 won.',
    );
  });

  it('not all of them together', () => {
    const decision = { require: [rule('one', { not: { all: [over, isAgain] } })] };
    expect(sentences(decision)[0]).toMatch(
      /^다음에 모두 해당하여서는 안 됩니다: \(1\) 신청액이 .* 넘는 경우; \(2\) 재신청 여부가 ‘예’인 경우\.$/,
    );
    expect(sentences(decision, 'en')[0]).toMatch(
      /^These must not all hold together: \(1\) .*; \(2\) “asked again” is “yes”\.$/,
    );
  });

  it('one that is denied is told as its opposite', () => {
    expect(sentences({ require: [rule('one', { not: over })] })).toEqual([
      '신청액은 신청 한도(2,000만원 = 20,000,000원) 이하여야 합니다.',
    ]);
    expect(sentences({ require: [rule('one', { not: leaf('kinds', 'contains', 'farm') })] }, 'en')).toEqual([
      'The kinds of project must not contain “farming”.',
    ]);
  });

  it('a day inside a window is told once', () => {
    const window = { all: [leaf('day', 'onOrAfter', { fact: 'from' }), leaf('day', 'onOrBefore', { fact: 'to' })] };
    expect(sentences({ require: [rule('one', window)] })).toEqual([
      '신청일은 접수 시작일(2024년 2월 1일)부터 접수 마감일(2024년 2월 29일)까지의 기간에 들어야 합니다.',
    ]);
    expect(sentences({ require: [rule('one', window)] }, 'en')).toEqual([
      'The application date must lie in the period from 1 February 2024 (first day) to 29 February 2024 (last day).',
    ]);
  });

  it('a named condition is told by its label where its opposite or its length would confuse, and explained', () => {
    const decision = {
      conditions: { late: { ...label('기한이 지남', 'too late'), conditions: { any: [over, isAgain, paidAll] } } },
      require: [rule('one', { not: { condition: 'late' } })],
    };
    const [said, meaning] = sentences(decision);
    expect(said).toBe('‘기한이 지남’에 해당하지 않아야 합니다.');
    expect(meaning).toMatch(/^여기서 ‘기한이 지남’은 다음 가운데 하나 이상에 해당하는 경우를 말합니다: \(1\) .*\.$/);
    expect(sentences(decision, 'en')[0]).toBe('“too late” must not hold.');
  });
});

describe('readings', () => {
  it('each option has its sentence, the chosen one first and marked', () => {
    const decision = {
      refuse: [
        rule('one', undefined, { reading: 'R-01', options: { free: { off: true }, strict: { conditions: isAgain } } }),
      ],
    };
    expect(sentences(decision)).toEqual([
      '채택(해석 R-01 ‘엄격하게’): 재신청 여부가 ‘예’인 경우에는 받아들일 수 없습니다.',
      '다른 해석(R-01 ‘제한 없이’): 이 규칙을 적용하지 않습니다.',
    ]);
    expect(sentences(decision, 'en')).toEqual([
      'Adopted (reading R-01, “strictly”): This cannot be accepted if “asked again” is “yes”.',
      'Other reading (R-01, “freely”): This rule is not applied.',
    ]);
  });

  it('an option whose only condition is that it is chosen says so', () => {
    const decision = {
      refer: [
        rule('one', undefined, {
          reading: 'R-01',
          options: { free: { off: true }, strict: { conditions: leaf('R-01', 'equal', 'strict') } },
        }),
      ],
    };
    expect(sentences(decision)[0]).toBe(
      '채택(해석 R-01 ‘엄격하게’): 이 해석에서는 언제나 담당자가 결정하거나 처리합니다.',
    );
  });
});

describe('values named in a rule', () => {
  const half = { ...derived({ share: { of: { fact: 'asked' }, rate: '0.5' } }), ...label('반액', 'half') };
  const rest = { ...derived({ difference: [{ fact: 'half' }, { fact: 'paid' }] }), ...label('잔액', 'rest') };
  const decision = {
    derive: { half, rest },
    require: [rule('one', { all: [leaf('paid', 'lessThan', { fact: 'half' }), leaf('rest', 'equal', 0)] })],
  };

  it('a short one is explained in brackets, a longer one afterwards, each once', () => {
    expect(sentences(decision)).toEqual([
      '납부액은 반액(신청액 × 0.5, 원 미만 버림) 미만이어야 하고, 잔액은 0원이어야 합니다.',
      '여기서 ‘잔액’은 반액 − 납부액입니다.',
    ]);
    expect(sentences(decision, 'en')[1]).toBe('Here “rest” means half − amount paid.');
  });
});

describe('answers', () => {
  const rest = {
    ...derived({ difference: [{ fact: 'asked' }, { largest: [{ fact: 'paid' }, 0] }] }),
    ...label('잔액', 'rest'),
  };
  const twice = { ...derived({ product: [2, { fact: 'rest' }] }), ...label('두 배', 'twice') };
  const thrice = { ...derived({ product: [3, { fact: 'rest' }] }), ...label('세 배', 'thrice') };
  const answersOf = (decision: object): readonly (readonly string[])[] =>
    describeRuleSet(makeRuleSet({ ...parts, decisions: { d: decision } }), 'ko').decisions[0]?.values.map(
      ({ sentences }) => sentences,
    ) ?? [];

  it('say how they come about; what a rule or an answer before has explained is not explained again', () => {
    const meaning = '여기서 ‘잔액’은 신청액 − (납부액과 0원 가운데 큰 값)입니다.';
    expect(answersOf({ derive: { rest }, values: { twice, thrice } })).toEqual([
      ['‘두 배’는 2 × 잔액입니다.', meaning],
      ['‘세 배’는 3 × 잔액입니다.'],
    ]);
    const decision = { derive: { rest }, require: [rule('one', leaf('rest', 'equal', 0))], values: { twice } };
    expect(sentences(decision)).toEqual(['잔액은 0원이어야 합니다.', meaning]);
    expect(answersOf(decision)).toEqual([['‘두 배’는 2 × 잔액입니다.']]);
  });

  it('that bear the name of the value they pass on are told by what it is', () => {
    const when = leaf('again', 'equal', true);
    const same = {
      ...derived({ choose: { cases: [{ name: 'c', when, then: { fact: 'rest' } }] } }),
      ...label('잔액', 'rest'),
    };
    expect(answersOf({ derive: { rest }, values: { same } })).toEqual([
      ['‘잔액’은 재신청 여부가 ‘예’인 경우에만 신청액 − (납부액과 0원 가운데 큰 값)입니다.'],
    ]);
  });

  it('of several fields name them first and then tell each, in their order', () => {
    const give = { record: { amount: { fact: 'asked' }, total: { fact: 'paid' } } };
    const listed = { ...derived({ each: { of: { fact: 'kinds' }, as: 'kind', give } }), ...label('목록', 'list') };
    expect(answersOf({ values: { listed } })).toEqual([
      ['‘목록’은 사업 구분의 각 건의 ‘금액’, ‘합계’입니다.', '‘금액’은 신청액입니다.', '‘합계’는 납부액입니다.'],
    ]);
  });

  it('that a reading decides are told once an option, the adopted one first', () => {
    const args = { id: 'R-01', options: { free: { fact: 'paid' }, strict: { fact: 'asked' } } };
    expect(answersOf({ values: { due: { ...derived({ reading: args }), ...label('낼 돈', 'due') } } })).toEqual([
      ['채택(해석 R-01 ‘엄격하게’): ‘낼 돈’은 신청액입니다.', '다른 해석(R-01 ‘제한 없이’): ‘낼 돈’은 납부액입니다.'],
    ]);
  });
});

it('parameters show their value on the day asked for, by default the first day in force', () => {
  const decision = { refuse: [rule('one', over)] };
  expect(sentences(decision)[0]).toContain('2,000만원 = 20,000,000원');
  expect(sentences(decision, 'ko', '2024-07-01')[0]).toContain('3,000만원 = 30,000,000원');
  expect(() => sentences(decision, 'ko', '2024-02-30')).toThrow(
    expect.objectContaining({ code: 'when/impossible-date' }),
  );
});

it('parameters know their decisions, inputs what their absence means; the rule set is left as it was', () => {
  const ruleSet = makeRuleSet({
    ...parts,
    decisions: {
      d: {
        inputs: [
          { fact: 'asked', whenAbsent: 0 },
          { fact: 'kinds', whenAbsent: [] },
        ],
        refuse: [rule('one', over)],
      },
    },
  });
  const before = canonicalJson(ruleSet);
  const { parameters, decisions } = describeRuleSet(ruleSet, 'ko');
  expect(parameters.map(({ id, usedBy }) => [id, usedBy.map(({ decision }) => decision)])).toEqual([
    ['cap', ['d']],
    ['from', []],
    ['to', []],
  ]);
  expect(parameters[0]?.values?.map(({ text }) => text)).toEqual(['20,000,000원', '30,000,000원']);
  expect(decisions[0]?.inputs.map(({ whenAbsent }) => whenAbsent)).toEqual([
    '적지 않으면 0원으로 봅니다.',
    '적지 않으면 없는 것으로 봅니다.',
  ]);
  expect(canonicalJson(ruleSet)).toBe(before);
});
