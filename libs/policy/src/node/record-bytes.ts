import { FastRecord } from '../fast/fast-record.js';
import type { DecisionRecord } from '../evaluate/record.js';
import { canonicalJson } from '../rule-set/canonical.js';

/** A record as canonical JSON in UTF-8. @throws TypeError for what JSON cannot hold */
export const recordBytes = (record: DecisionRecord): Buffer =>
  record instanceof FastRecord ? Buffer.from(record.canonicalOctets(), 'latin1') : Buffer.from(canonicalJson(record));
