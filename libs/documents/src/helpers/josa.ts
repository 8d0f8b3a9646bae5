import { withParticle, type ParticlePair } from '#policy';
import { textOf } from './text-of.js';

const PAIRS: Readonly<Record<ParticlePair, true>> = {
  '은/는': true,
  '이/가': true,
  '을/를': true,
  '과/와': true,
  '으로/로': true,
  '이어/여': true,
  '이라/라': true,
};
export const PARTICLE_PAIRS: readonly string[] = Object.keys(PAIRS);
export const isParticlePair = (text: string): text is ParticlePair => Object.hasOwn(PAIRS, text);

/** The value with the particle that follows it. @example josa('가온센터', '은/는') // '가온센터는' */
export function josa(value: unknown, pair: unknown): string {
  const word = textOf('josa', value);
  if (typeof pair !== 'string' || !isParticlePair(pair)) throw new TypeError(`no pair of particles: ${String(pair)}`);
  return withParticle(word, pair);
}
