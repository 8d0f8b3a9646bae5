export type ParticlePair = '은/는' | '이/가' | '을/를' | '과/와' | '으로/로';

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const FINALS = 28;
const RIEUL = 8;
/** 영 일 이 삼 사 오 육 칠 팔 구: the digits read with a final consonant, ㄹ marked apart. */
const DIGITS = ['closed', 'rieul', 'open', 'closed', 'open', 'open', 'closed', 'rieul', 'rieul', 'open'] as const;

type Ending = 'open' | 'closed' | 'rieul';

function endingOf(word: string): Ending {
  const last = /[가-힣\d](?=[^가-힣\dA-Za-z]*$)/.exec(word.replace(/\s*\([^()]*\)\s*$/, ''))?.[0] ?? '';
  const code = last.charCodeAt(0);
  if (code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE) {
    const final = (code - FIRST_SYLLABLE) % FINALS;
    return final === 0 ? 'open' : final === RIEUL ? 'rieul' : 'closed';
  }
  return DIGITS[Number(last === '' ? 9 : last)] ?? 'open';
}

/**
 * A word with the particle that its last sound asks for; a bracketed addition is not read.
 * @example withParticle('신청액', '은/는') // '신청액은'
 * @example withParticle('서울', '으로/로') // '서울로'
 */
export function withParticle(word: string, pair: ParticlePair): string {
  const [closed = '', open = ''] = pair.split('/');
  const ending = endingOf(word);
  const isOpen = ending === 'open' || (ending === 'rieul' && pair === '으로/로');
  return word + (isOpen ? open : closed);
}
