import type { Words } from '#policy';
import { isRole, ROLES, type Grant } from '../access/roles.js';
import type { Schema } from '../input/schema-pipe.js';
import { closed, oneOfTexts } from '../answers/schemas.js';
import { Problem } from '../problems/problem.js';

const MOST_GRANTS = 50;
const MOST_PLACES = 200;

const programme: Schema = { type: 'string', pattern: '^(\\*|[a-z][a-z0-9-]{0,99})$' };
const body: Schema = { type: 'string', minLength: 1, maxLength: 100 };
const places = (items: Schema): Schema => ({ type: 'array', items, minItems: 1, maxItems: MOST_PLACES });

/** Grants as they are asked for. */
export const grantsSchema: Schema = {
  type: 'array',
  maxItems: MOST_GRANTS,
  items: closed({ role: oneOfTexts(...ROLES), programmes: places(programme), bodies: places(body) }),
};

/** What they see cannot be divided by programme or body: accounts are everyone's, and so is the audit chain. */
const UNDIVIDED: ReadonlySet<string> = new Set(['administrator', 'auditor']);

/**
 * Grants as they are kept: names of bodies in one form of Unicode, nothing twice.
 * @throws Problem `request/invalid` where `*` stands beside others, or a role is divided that cannot be
 */
export function keptGrants(grants: readonly Grant[]): readonly Grant[] {
  return grants.map(({ role, ...places }, index) => {
    const programmes = keptPlaces(places.programmes, `/grants/${index}/programmes`);
    const bodies = keptPlaces(places.bodies, `/grants/${index}/bodies`);
    if (UNDIVIDED.has(role) && !(programmes.includes('*') && bodies.includes('*')))
      throw refused(`/grants/${index}`, 'grant/undivided', {
        ko: '이 역할은 모든 사업과 모든 기관에 대해서만 줄 수 있습니다. 둘 다 "*"로 하십시오.',
        en: 'This role can be given for all programmes and all bodies only: make both "*".',
      });
    return { role, programmes, bodies };
  });
}

function keptPlaces(places: readonly string[], pointer: string): readonly string[] {
  const kept = [...new Set(places.map((place) => place.normalize('NFC').trim()))];
  if (kept.includes('*') && kept.length > 1)
    throw refused(pointer, 'grant/all-and-some', {
      ko: '"*"는 전부라는 뜻이므로 다른 것과 함께 쓸 수 없습니다.',
      en: '"*" is all of them, and stands alone.',
    });
  return kept;
}

/** Do the grants make someone an administrator? */
export const isAdministrator = (grants: readonly { readonly role: string }[]): boolean =>
  grants.some(({ role }) => isRole(role) && role === 'administrator');

const refused = (pointer: string, code: string, detail: Words): Problem =>
  new Problem('request/invalid', [{ pointer, code, detail }]);
