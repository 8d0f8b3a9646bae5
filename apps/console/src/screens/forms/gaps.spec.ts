import { decisionOf, isField, kindOf, withoutUnread } from './gaps.js';

describe('a gap', () => {
  it.each([
    ['form/missing', 'missing'],
    ['form/wrong-type', 'wrong'],
    ['form/not-decided', 'undecided'],
    ['form/not-allowed', 'notAllowed'],
    ['form/not-in-force', 'other'],
    ['form/anything-new', 'other'],
  ])('%s is told as %s', (code, kind) => {
    expect(kindOf({ code })).toBe(kind);
  });

  it('leads to a field, or to the decision that stands against the form', () => {
    expect(['/facts/day', '/fields/head', '/asOf', '/decisions/award', '/parameters/x'].map(isField)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(decisionOf('/decisions/award')).toBe('award');
    expect(decisionOf('/facts/award')).toBeUndefined();
  });

  it('is not told as empty where there is text that cannot be read', () => {
    const gaps = ['/facts/day', '/facts/days', '/facts/committee', '/fields/head'].map((pointer) => ({ pointer }));
    const mistakes = [{ pointer: '/facts/day' }, { pointer: '/facts/committee/0/total' }];
    expect(withoutUnread(gaps, mistakes)).toEqual([{ pointer: '/facts/days' }, { pointer: '/fields/head' }]);
  });
});
