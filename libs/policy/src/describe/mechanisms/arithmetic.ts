import { withParticle } from '../../explain/particles.js';
import type { ValueExpression } from '../../rule-set/model.js';
import { formula, same, type Phrase, type ValueWords, type Wordings } from './wording.js';

/** Signs beside which a literal is a mere number. */
const PURE: ReadonlySet<string> = new Set(['×', '÷']);
const signed =
  (sign: string) =>
  (args: readonly ValueExpression[], words: ValueWords): Phrase => {
    const unit = args.map((arg) => words.unit(arg)).find((found) => found !== undefined && found !== 'number');
    const operands = args.map((arg) => words.operand(arg, PURE.has(sign) ? 'number' : unit));
    return { text: operands.join(` ${sign} `), isAtom: operands.length === 1 };
  };
/** One times something is that something. */
const withoutOnes = (args: readonly ValueExpression[]): readonly ValueExpression[] => {
  const rest = args.filter((arg) => arg !== 1);
  return rest.length === 0 ? args : rest;
};

function best(args: readonly ValueExpression[], words: ValueWords, how: 'smallest' | 'largest'): Phrase {
  const unit = args.map((arg) => words.unit(arg)).find((found) => found !== undefined && found !== 'number');
  const isDay = unit === 'date';
  const texts = args.map((arg) => (isDay ? words.phrase(arg, unit) : words.bracketed(arg, unit)));
  if (words.context.language === 'en') {
    const [two, many] = ENGLISH[how][isDay ? 'day' : 'amount'];
    return formula(
      texts.length === 2
        ? `the ${two} of ${texts.join(' and ')}`
        : `the ${many} of ${texts.slice(0, -1).join(', ')} and ${texts.at(-1) ?? ''}`,
    );
  }
  const joined = texts.length === 2 ? `${withParticle(texts[0] ?? '', '과/와')} ${texts[1] ?? ''}` : texts.join(', ');
  return formula(`${joined} 가운데 ${texts.length > 2 ? '가장 ' : ''}${KOREAN[how][isDay ? 'day' : 'amount']}`);
}
const ENGLISH = {
  smallest: { day: ['earlier', 'earliest'], amount: ['smaller', 'smallest'] },
  largest: { day: ['later', 'latest'], amount: ['larger', 'largest'] },
} as const;
const KOREAN = {
  smallest: { day: '이른 날', amount: '작은 값' },
  largest: { day: '늦은 날', amount: '큰 값' },
} as const;

const ROUNDED = { down: 'rounded down', up: 'rounded up', halfUp: 'rounded half up' } as const;
type Rounding = Parameters<Wordings<'round'>['round']['ko']>[0];

function roundedInKorean({ value, mode, places }: Rounding, words: ValueWords): string {
  const text = words.bracketed(value);
  const kept = places === undefined ? undefined : digitsKept(places, words);
  if (mode === 'halfUp')
    return `${withParticle(text, '을/를')} ${kept === undefined ? '정수로' : `소수점 아래 ${kept}자리까지`} 반올림한 값`;
  const below = kept === undefined ? '소수점 아래를' : `소수점 아래 ${kept}자리 미만을`;
  return `${text}의 ${below} ${mode === 'down' ? '버린' : '올린'} 값`;
}
function roundedInEnglish({ value, mode, places }: Rounding, words: ValueWords): string {
  const to = places === undefined ? 'to a whole number' : `to ${placesInEnglish(places, words)}`;
  return `${words.phrase(value)}, ${ROUNDED[mode]} ${to}`;
}
const digitsKept = (places: ValueExpression, words: ValueWords): string =>
  words.constant(places)?.toString() ?? words.phrase(places, 'number');
function placesInEnglish(places: ValueExpression, words: ValueWords): string {
  const kept = digitsKept(places, words);
  return `${kept} decimal place${kept === '1' ? '' : 's'}`;
}

export const arithmetic: Wordings<
  'sum' | 'difference' | 'product' | 'quotient' | 'smallest' | 'largest' | 'share' | 'round' | 'digits'
> = {
  sum: same(signed('+')),
  difference: same(signed('−')),
  product: same((args, words) => signed('×')(withoutOnes(args), words)),
  quotient: same(signed('÷')),
  smallest: same((args, words) => best(args, words, 'smallest')),
  largest: same((args, words) => best(args, words, 'largest')),
  share: {
    ko: ({ of, rate }, words) =>
      formula(
        `${words.operand(of)} × ${words.operand(rate)}${words.isBrief ? ', 원 미만 버림' : '에서 원 미만을 버린 금액'}`,
      ),
    en: ({ of, rate }, words) => formula(`${words.operand(of)} × ${words.operand(rate)}, rounded down to the won`),
  },
  round: {
    ko: (args, words) => formula(roundedInKorean(args, words)),
    en: (args, words) => formula(roundedInEnglish(args, words)),
  },
  digits: {
    ko: ({ of, places }, words) =>
      formula(
        `${withParticle(words.bracketed(of), '을/를')} 소수점 아래 ${digitsKept(places, words)}자리까지 반올림하여 적은 값`,
      ),
    en: ({ of, places }, words) =>
      formula(`${words.phrase(of)}, shown rounded half up to ${placesInEnglish(places, words)}`),
  },
};
