import type { components } from '../../api/api.gen.js';

export type OfferedStep = components['schemas']['StepOffers']['items'][number];
/** A step of a draft's life, by the name of its address. */
export type StepId = OfferedStep['id'];
export type WhyNot = NonNullable<OfferedStep['whyNot']>;

/** Those the service wants a reason for. */
export const asksReason = (id: StepId): boolean => id === 'return' || id === 'discard';
