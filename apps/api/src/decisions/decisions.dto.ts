import type { DecisionSubject } from '#persistence';
import { evaluationRequest, type WhichVersion } from '../evaluations/evaluation.dto.js';
import { texts } from '../input/input.decorators.js';
import { folderName, pageSize } from '../input/schemas.js';
import type { Schema } from '../input/schema-pipe.js';

/** A decision to be taken and kept. */
export interface DecisionRequest extends WhichVersion {
  readonly decision: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly subject: DecisionSubject;
}

const { ruleSet, programme, decision, facts, asOf } = evaluationRequest['properties'] as Readonly<
  Record<string, Schema>
>;

export const decisionRequest: Schema = {
  type: 'object',
  additionalProperties: false,
  required: ['decision', 'facts', 'subject'],
  properties: {
    ruleSet,
    programme,
    asOf,
    decision,
    facts,
    subject: {
      type: 'object',
      additionalProperties: false,
      required: ['label'],
      properties: {
        label: { type: 'string', minLength: 1, maxLength: 200, pattern: '\\S' },
        body: {
          type: 'string',
          minLength: 1,
          maxLength: 100,
          pattern: '\\S',
          description: "The centre's or agency's Korean name; one's own where one acts for one only",
        },
      },
      description: 'Whom it is about, as people find it again',
    },
  },
};

const id: Schema = { type: 'string', pattern: '^e-[0-9a-f]{20}$' };
export const decisionPath = texts({ decision: id });
export const decisionsQuery = texts({ programme: folderName, after: id, limit: pageSize }, [
  'programme',
  'after',
  'limit',
]);
