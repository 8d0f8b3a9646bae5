import { texts } from '../input/input.decorators.js';
import type { Schema } from '../input/schema-pipe.js';
import { closed } from '../answers/schemas.js';

/** Longer than any that is accepted, so that what is wrong with one can be said; far from what hashing would mind. */
const password: Schema = { type: 'string', maxLength: 1_024 };
const code: Schema = { type: 'string', maxLength: 40, description: 'Six digits of the app, or a recovery code' };
const typedId: Schema = { type: 'string', maxLength: 200 };
const oneTimeToken: Schema = { type: 'string', maxLength: 100 };

export const signInRequest = closed({ id: typedId, password, code }, ['code']);
export const demoRequest = closed({ id: typedId });
export const invitationRequest = closed({ token: oneTimeToken, password });
export const passwordRequest = closed({ current: password, password, code }, ['code']);
/** Either the password, to begin, or the first code, to finish. */
export const secondFactorRequest: Schema = closed({ password, code }, ['password', 'code']);
export const secondFactorRemoval = closed({ password, code });
export const sessionPath = texts({ session: { type: 'string', pattern: '^[0-9a-f]{32}$' } });
export const oidcStart = closed({ invitation: oneTimeToken });

export interface SignInRequest {
  readonly id: string;
  readonly password: string;
  readonly code?: string;
}
export interface PasswordRequest {
  readonly current: string;
  readonly password: string;
  readonly code?: string;
}
