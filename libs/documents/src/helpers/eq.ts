import { same } from './same.js';

/** Asks, inside `if` and `unless`, whether a value is the one named. */
export const eq = (value: unknown, literal: unknown): boolean => same('eq', value, literal);
