import type { RuleSetDescription } from '../../api/types.js';
import { unfinishedAt } from './described-place.js';

const RULE = 'decisions/eligibility/require/window';
const description = {
  unreadable: [
    {
      at: RULE,
      file: 'decisions/eligibility.json',
      pointer: '/require/1',
      label: '인정일 창구',
      reasons: [
        { code: 'schema/missing-key', pointer: '/require/1/conditions', says: '“value”이(가) 빠졌습니다.' },
        { code: 'schema/missing-key', pointer: '/require/1/except', says: '“value”이(가) 빠졌습니다.' },
      ],
    },
  ],
} as unknown as RuleSetDescription;
const at = (place: string): readonly string[] => unfinishedAt(description, place).map(({ id }) => id);

describe('what is half-done', () => {
  it('is told at its own place, at whatever it stands in, and inside it', () => {
    for (const place of [RULE, 'decisions/eligibility', 'decisions', `${RULE}/conditions/all/0`])
      expect([place, at(place)]).toEqual([place, [RULE]]);
  });

  it('is not told at another place, though its name begins alike', () => {
    for (const place of ['decisions/eligibility/require/win', `${RULE}-2`, 'parameters', 'decisions/elig'])
      expect([place, at(place)]).toEqual([place, []]);
  });

  it('says each reason once, and nothing where all can be read', () => {
    expect(unfinishedAt(description, RULE)[0]?.sentences).toEqual(['“value”이(가) 빠졌습니다.']);
    expect(unfinishedAt({} as RuleSetDescription, RULE)).toEqual([]);
  });
});
