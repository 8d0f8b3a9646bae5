import type { Draft } from './draft.js';

/** Only a draft that is in nobody's hands yet can be changed. */
export const isEditable = ({ status }: Pick<Draft, 'status'>): boolean => status === 'draft';
