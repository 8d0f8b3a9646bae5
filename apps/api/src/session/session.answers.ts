import { closed, described, flag, list, ref, text, type Components } from '../answers/schemas.js';

const instant = { type: 'string', format: 'date-time', description: 'ISO 8601 in UTC' };

export const sessionComponents: Components = {
  Session: closed(
    {
      actor: described(
        { type: ['string', 'null'] },
        'Who is asking, by name; "visitor" without token and account where visitors are let in',
      ),
      permissions: described(list(text), 'Held anywhere; "*" is all of them but those for persons only'),
      demo: described(flag, 'Visitors are let in, and see invented data only'),
      version: text,
      mustEnrol: described(
        { type: 'boolean', const: true },
        'Holds no permission until a second factor has been set up: POST /api/session/totp',
      ),
      account: described(ref('OwnAccount'), 'Of a person who is signed in'),
      signIn: ref('SignInWays'),
    },
    ['account', 'mustEnrol'],
  ),
  OwnAccount: closed({
    id: text,
    name: text,
    grants: list(ref('Grant')),
    hasPassword: flag,
    hasSecondFactor: flag,
  }),
  SignInWays: described(
    closed(
      {
        local: { type: 'boolean', const: true },
        oidc: closed({ label: described(text, 'What people know the provider by') }),
        demo: described(list(ref('DemoPerson')), 'Whom anyone at this machine may be'),
      },
      ['oidc', 'demo'],
    ),
    'How one may sign in here',
  ),
  DemoPerson: closed({ id: text, name: text, roles: list(text) }),
  SecondFactorSetUp: described(
    closed({
      secret: described(text, 'Base32, for typing into the app'),
      address: described(text, 'otpauth://…'),
      picture: described(text, 'The address as a QR code (SVG)'),
    }),
    'To be entered into an app, and confirmed by its first code',
  ),
  SecondFactorConfirmed: closed({
    recoveryCodes: described(list(text), 'Shown this once; each signs in once without the app'),
  }),
  OwnSessions: closed({ items: list(ref('OwnSession')) }),
  OwnSession: closed({
    id: text,
    isThis: described(flag, 'The one that is asking'),
    startedAt: instant,
    seenAt: instant,
    method: text,
    address: text,
  }),
  OidcStart: closed({ location: described(text, 'Where the provider asks who it is') }),
};
