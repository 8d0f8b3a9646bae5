import type { Tone } from '../../../../components/badge.js';

/** In the order in which a decision goes through them. */
export const RULE_KINDS = ['refuse', 'require', 'open', 'refer', 'warn'] as const;
export type RuleKind = (typeof RULE_KINDS)[number];
/** The conditions of a rule, in the order they are read. */
export const PARTS = ['appliesWhen', 'conditions', 'except'] as const;

/** Whether a rule stops, asks, or only tells. */
export const KIND_TONES = {
  refuse: 'danger',
  require: 'primary',
  open: 'warning',
  refer: 'warning',
  warn: 'information',
} as const satisfies Record<RuleKind, Tone>;
