import { machine, person, VISITOR } from './actors.js';
import { EVERYONE, PERSON_ONLY, ROLE_PERMISSIONS, ROLES, type Grant } from './roles.js';

const holding = (...grants: Grant[]) => person({ _id: 'kim', name: '김하늘', grants });
const grant = (role: Grant['role'], programmes = ['*'], bodies = ['*']): Grant => ({ role, programmes, bodies });

describe('a person', () => {
  it('holds what their roles bring, and what everyone does', () => {
    for (const role of ROLES)
      expect([...holding(grant(role)).permissions].sort()).toEqual([...EVERYONE, ...ROLE_PERMISSIONS[role]].sort());
    expect(holding().permissions).toEqual(EVERYONE);
  });

  it('holds it where a grant reaches, and nowhere else', () => {
    const actor = holding(grant('staff', ['fund'], ['센터 가']));
    expect(actor.may('rounds:read')).toBe(true);
    expect(actor.may('rounds:read', { programme: 'fund' })).toBe(true);
    expect(actor.may('rounds:read', { programme: 'other' })).toBe(false);
    expect(actor.may('rounds:read', { programme: 'fund', body: '센터 가' })).toBe(true);
    expect(actor.may('rounds:read', { programme: 'fund', body: '센터 나' })).toBe(false);
    expect(actor.may('drafts:read', { programme: 'fund' })).toBe(false);
  });

  it('does not put together the role of one grant with the place of another', () => {
    const actor = holding(grant('staff', ['fund'], ['센터 가']), grant('evaluator', ['other'], ['*']));
    expect(actor.may('rounds:read', { programme: 'fund', body: '센터 나' })).toBe(false);
    expect(actor.may('forms:render', { programme: 'other' })).toBe(false);
    expect(actor.bodies('rounds:read', 'fund')).toEqual(['센터 가']);
    expect(actor.bodies('rounds:read', 'other')).toBe('all');
    expect(actor.bodies('rounds:read', 'third')).toEqual([]);
  });

  it('gets nothing from a role that this version does not know, nor from a name every object has', () => {
    for (const role of ['emperor', 'constructor', '__proto__'])
      expect(
        person({ _id: 'kim', name: 'k', grants: [{ role, programmes: ['*'], bodies: ['*'] }] }).permissions,
      ).toEqual(EVERYONE);
  });
});

describe('what only a person may do', () => {
  it('is done by no token, whatever stands in it, and by no visitor', () => {
    for (const permission of PERSON_ONLY) {
      expect(machine('cli', ['*']).may(permission)).toBe(false);
      expect(machine('cli', [permission]).may(permission)).toBe(false);
      expect(machine('cli', [permission]).permissions).toEqual([]);
      expect(VISITOR.may(permission)).toBe(false);
      expect(ROLES.some((role) => holding(grant(role)).may(permission))).toBe(true);
    }
  });

  it('leaves a token the rest', () => {
    expect(machine('cli', ['*']).may('decisions:record', { programme: 'fund', body: '센터' })).toBe(true);
    expect(machine('cli', ['rounds:read']).may('forms:render')).toBe(false);
  });
});
