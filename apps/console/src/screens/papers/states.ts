import type { PaperOfCase } from '../../api/types.js';
import type { Tone } from '../../components/badge.js';

export type PaperState = PaperOfCase['state'];

/** In the order in which they are worked on. */
export const STATES: readonly PaperState[] = ['ready', 'missing', 'made', 'notCalledFor'];
export const TONES: Readonly<Record<PaperState, Tone>> = {
  ready: 'success',
  missing: 'warning',
  made: 'information',
  notCalledFor: 'neutral',
};
