import {
  closed,
  count,
  described,
  flag,
  instant,
  list,
  oneOfTexts,
  ref,
  text,
  type Components,
} from '../answers/schemas.js';
import { ROLES } from '../access/roles.js';

export const accountComponents: Components = {
  Grant: described(
    closed({
      role: oneOfTexts(...ROLES),
      programmes: described(list(text), 'Programme ids; "*" is all'),
      bodies: described(list(text), 'Centres and agencies by their Korean names; "*" is all'),
    }),
    'A role, and where it is held',
  ),
  Account: closed(
    {
      id: text,
      name: text,
      grants: list(ref('Grant')),
      email: described(text, 'Verified by an administrator; links an identity of the provider'),
      isDisabled: flag,
      isDemo: described(flag, 'Of the demonstration: no password, and on the machine itself only'),
      hasPassword: flag,
      hasSecondFactor: flag,
      identity: described(closed({ issuer: text }), 'Signs in at this provider'),
      invitation: described(closed({ expiresAt: instant }), 'Not used yet'),
      delayedUntil: described(instant, 'Failed too often: nobody signs in with it before; in the list only'),
      revision: count,
      createdAt: instant,
    },
    ['email', 'identity', 'invitation', 'delayedUntil'],
  ),
  AccountList: closed({ items: list(ref('Account')) }),
  Invitation: closed({
    link: described(text, 'For one use; shown this once. A path where the service was not told its PUBLIC_URL'),
    expiresAt: instant,
  }),
  InvitedAccount: closed({ account: ref('Account'), invitation: ref('Invitation') }),
};
