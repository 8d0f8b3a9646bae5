import { finalSound, withParticle } from './particles.js';

describe('a Korean particle follows the sound before it', () => {
  it.each([
    ['신청액', '은/는', '신청액은'],
    ['한도', '은/는', '한도는'],
    ['인정일', '을/를', '인정일을'],
    ['센터', '을/를', '센터를'],
    ['승인', '이/가', '승인이'],
    ['명부', '이/가', '명부가'],
    ['계획', '과/와', '계획과'],
    ['예산서', '과/와', '예산서와'],
    ['예', '이어/여', '예여'],
    ['승인', '이어/여', '승인이어'],
    ['사업', '이라/라', '사업이라'],
  ] as const)('Hangul by its final consonant: %s + %s', (word, pair, expected) => {
    expect(withParticle(word, pair)).toBe(expected);
  });

  it.each([
    ['Coop.', 'Coop.은'],
    ['Cook', 'Cook은'],
    ['Food', 'Food는'],
    ['5kg', '5kg은'],
    ['ＳＵＮ', 'ＳＵＮ은'],
    ['숲'.normalize('NFD'), `${'숲'.normalize('NFD')}은`],
  ])('%s, however it is written: %s', (word, expected) => expect(withParticle(word, '은/는')).toBe(expected));

  it('으로/로 treats a final ㄹ like a vowel', () => {
    expect(withParticle('날', '으로/로')).toBe('날로');
    expect(withParticle('명', '으로/로')).toBe('명으로');
    expect(withParticle('센터', '으로/로')).toBe('센터로');
  });

  it.each([
    ['0', 'consonant'],
    ['1', 'rieul'],
    ['2', 'none'],
    ['3', 'consonant'],
    ['4', 'none'],
    ['5', 'none'],
    ['6', 'consonant'],
    ['7', 'rieul'],
    ['8', 'rieul'],
    ['9', 'none'],
    ['10', 'consonant'],
    ['200', 'consonant'],
    ['3,000', 'consonant'],
    ['25,000,000', 'consonant'],
    ['1,000,000,000,000', 'none'],
    ['69.95', 'none'],
    ['70.0', 'consonant'],
    ['4.33', 'consonant'],
  ] as const)('digits as they are read: %s', (digits, sound) => {
    expect(finalSound(digits)).toBe(sound);
  });

  it.each([
    ['R', '은/는', 'R은'],
    ['L', '으로/로', 'L로'],
    ['N', '으로/로', 'N으로'],
    ['KTX', '을/를', 'KTX를'],
    ['MB', '을/를', 'MB를'],
    ['Startup', '을/를', 'Startup을'],
    ['mail', '으로/로', 'mail로'],
    ['open', '이/가', 'open이'],
    ['share', '이/가', 'share가'],
  ] as const)('Latin letters as they are read: %s + %s', (word, pair, expected) => {
    expect(withParticle(word, pair)).toBe(expected);
  });

  it('passes over closing quotes and bracketed additions', () => {
    expect(withParticle('‘아니오’', '이어/여')).toBe('‘아니오’여');
    expect(withParticle('“대상”', '은/는')).toBe('“대상”은');
    expect(withParticle('협약일(지원일)', '은/는')).toBe('협약일(지원일)은');
    expect(withParticle('전국 센터 수(신규 포함)', '이/가')).toBe('전국 센터 수(신규 포함)가');
    expect(withParticle('30%', '으로/로')).toBe('30%로');
  });

  it('passes over brackets inside brackets and one after the other, but reads what is bracketed as a whole', () => {
    expect(withParticle('한도(신청액 × 비율(30%), 원 미만 버림)', '은/는')).toBe(
      '한도(신청액 × 비율(30%), 원 미만 버림)는',
    );
    expect(withParticle('보유 기한(1년 뒤)(해석 R-25에 따름)', '을/를')).toBe('보유 기한(1년 뒤)(해석 R-25에 따름)을');
    expect(withParticle('(신청액 ÷ 횟수)', '을/를')).toBe('(신청액 ÷ 횟수)를');
  });
});
