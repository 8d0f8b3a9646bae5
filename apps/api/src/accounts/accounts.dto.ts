import type { Grant } from '../access/roles.js';
import { closed } from '../answers/schemas.js';
import { texts } from '../input/input.decorators.js';
import type { Schema } from '../input/schema-pipe.js';
import { grantsSchema } from './grants.js';

/** Begins like nothing the service calls itself or the demonstration's people. */
const id: Schema = {
  type: 'string',
  pattern: '^(?!system$|visitor$|unknown$|demo-)[a-z0-9][a-z0-9._-]{1,63}$',
  description: 'Small letters, digits, ".", "_" and "-"; it stays with the person for good',
};
const personName: Schema = { type: 'string', minLength: 1, maxLength: 100, pattern: '\\S' };
const email: Schema = { type: 'string', maxLength: 254, pattern: '^[^@\\s]+@[^@\\s]+$' };

export const accountPath = texts({ account: { type: 'string', pattern: '^[a-z0-9][a-z0-9._-]{1,63}$' } });

export const newAccountRequest = closed({ id, name: personName, grants: grantsSchema, email }, ['email']);
export interface NewAccountRequest {
  readonly id: string;
  readonly name: string;
  readonly grants: readonly Grant[];
  readonly email?: string;
}

const emailOrNone: Schema = { ...email, type: ['string', 'null'], description: 'null takes it away' };
export const accountChanges = closed({ name: personName, grants: grantsSchema, email: emailOrNone }, [
  'name',
  'grants',
  'email',
]);
export interface AccountChangesRequest {
  readonly name?: string;
  readonly grants?: readonly Grant[];
  readonly email?: string | null;
}
