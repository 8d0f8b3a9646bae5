import { withParticle } from '../../explain/particles.js';
import { formula, type Wordings } from './wording.js';

export const stepLists: Wordings<'stepList'> = {
  stepList: {
    ko: ({ steps, done }, words) =>
      formula(
        `${withParticle(words.phrase(done), '을/를')} ${withParticle(words.phrase(steps), '과/와')} 차례대로 견준 결과`,
      ),
    en: ({ steps, done }, words) =>
      formula(`${words.phrase(done)}, held in their order against: ${words.phrase(steps)}`),
  },
};
