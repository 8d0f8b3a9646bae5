import { same } from './same.js';

/** A box, ticked when the value is the one named. @example check('yes', 'yes') // '■' */
export const check = (value: unknown, literal: unknown): string => (same('check', value, literal) ? '■' : '□');
