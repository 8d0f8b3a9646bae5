import { hashRuleSet } from '#policy';
import type { PublishedVersion } from '#persistence';
import { makeRuleSet, parameter } from '../../../../test/builders/rule-set.js';
import { CompiledRuleSets } from './compiled-rule-sets.js';

const ruleSet = makeRuleSet({ parameters: { 'fund.cap': parameter('money', 50_000_000) } });
const version: PublishedVersion = {
  id: 'test-fund/2024',
  programme: 'test-fund',
  version: '2024',
  hash: hashRuleSet(ruleSet),
  ruleSet,
  texts: {},
  importedAt: '2024-04-01T00:00:00.000Z',
};

describe('compiled rule sets', () => {
  it('are the same one for the same content, day and overlay, whatever order the overlay was written in', () => {
    const compiled = new CompiledRuleSets();
    const one = compiled.get(version, { overlay: { parameters: { 'fund.cap': 1 }, readings: {} } });
    expect(compiled.get(version, { overlay: { readings: {}, parameters: { 'fund.cap': 1 } } })).toBe(one);
    expect(compiled.get(version, { overlay: { parameters: { 'fund.cap': 2 } } })).not.toBe(one);
    expect(
      compiled.get(version, { overlay: { parameters: { 'fund.cap': 1 }, readings: {} }, asOf: '2024-05-01' }),
    ).not.toBe(one);
    expect(
      compiled.get(version, { overlay: { parameters: { 'fund.cap': 1 }, readings: {} }, knownOn: '2024-05-01' }),
    ).not.toBe(one);
  });

  it('are not the same for an empty overlay as for none, which a record tells apart', () => {
    const compiled = new CompiledRuleSets();
    expect(compiled.get(version, { overlay: {} }).overlay).toEqual({});
    expect(compiled.get(version, {}).overlay).toBeUndefined();
  });

  it('are kept up to 64, the one unused for longest forgotten first', () => {
    const compiled = new CompiledRuleSets();
    const withCap = (capWon: number) => compiled.get(version, { overlay: { parameters: { 'fund.cap': capWon } } });
    const first = withCap(1);
    const second = withCap(2);
    for (let capWon = 3; capWon <= 64; capWon += 1) withCap(capWon);
    expect(withCap(1)).toBe(first);
    withCap(65);
    expect(withCap(1)).toBe(first);
    expect(withCap(2)).not.toBe(second);
  });

  it('are refused with the place when the overlay names what the rule set lacks', () => {
    expect(() => new CompiledRuleSets().get(version, { overlay: { parameters: { 'no.such': 1 } } })).toThrow(
      expect.objectContaining({
        code: 'policy/refused',
        details: [expect.objectContaining({ pointer: '/overlay/parameters/no.such' })],
      }),
    );
  });
});
