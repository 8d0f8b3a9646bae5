import { amendRuleSet, compileRuleSet, evaluate, hashRuleSet, parseRuleSets, PolicyError, ruleSetFiles, type Manifest, type RuleSet } from '#policy';
import { realRuleSet, realRuleSets } from '../builders/real-rule-sets.js';

const base = await realRuleSet('self-support-fund/2024');
const manifest: Manifest = { ...base.manifest, id: 'self-support-fund/2025', inForce: { from: '2025-02-01' }, publishedOn: '2025-01-15', basedOn: { id: base.manifest.id, hash: hashRuleSet(base) } };
const changes = [
  { at: 'parameters/scoring.passLine', from: '2025-02-01', value: 72, source: ['product'] },
  { at: 'parameters/rounds.schedule/rows/round-2', from: '2025-02-01', value: null, source: ['product'] },
  { at: 'readings/R-12/chosen', set: 'raw' },
  { at: 'papers/taxClearance', after: 'legalFormProof', set: { id: 'taxClearance', stages: { founded: 'now', planned: 'no' }, source: ['product'] } },
  { at: 'decisions/eligibility/require/re-recognised', remove: true as const },
];
const next = amendRuleSet(base, manifest, changes);
const decide = (ruleSet: RuleSet, decision: string, facts: Record<string, unknown>) => evaluate(compileRuleSet(ruleSet), decision, facts);
const committee = ['71.6', 72, 72, 72, 72].map((total, index) => ({ outside: index < 3, total }));

describe('next year as a base plus an amendment', () => {
  it('changes a value, a reading, a paper and a rule, and leaves the base as it was', async () => {
    expect((await decide(base, 'scoring', { committee })).outcome).toBe('yes');
    expect(await decide(next, 'scoring', { committee })).toMatchObject({ outcome: 'no', values: { unroundedScore: '71.9200' } });
    const papers = { stage: 'founded', members: 1, consentsSigned: 1, pledgeSignatures: 3, handedIn: [] };
    expect((await decide(base, 'documents', papers)).values['toSupplement']).not.toContain('taxClearance');
    expect((await decide(next, 'documents', papers)).values['toSupplement']).toContain('taxClearance');
    const who = { enterpriseType: 'independent', reRecognised: true, alreadySupported: false, round: 1, applicationDate: '2024-02-01', recognitionDate: '2024-01-10' };
    expect((await decide(base, 'eligibility', who)).failed).toEqual(['re-recognised']);
    expect((await decide(next, 'eligibility', who)).failed).toEqual([]);
    expect((await decide(next, 'rounds', { recognitionDate: '2024-06-30' })).values['rounds']).toEqual([3, 4, 5, 6]);
  });

  it('keeps the earlier value of what it changes: last year’s days are still decided as they were', async () => {
    const lastYear = compileRuleSet(next, { asOf: '2025-01-31' });
    expect(lastYear.parameters.get('scoring.passLine')).toMatchObject({ from: '2024-03-27', value: { numerator: 70n } });
    expect(compileRuleSet(next, { asOf: '2025-02-01' }).parameters.get('scoring.passLine')).toMatchObject({ from: '2025-02-01', value: { numerator: 72n } });
  });

  it('is refused on another base than it names, and for a place the base does not have', () => {
    expect(() => amendRuleSet(next, manifest, [])).toThrow(expect.objectContaining({ code: 'amendment/wrong-base' }));
    for (const at of ['parameters/none/values', 'decisions/eligibility/require/none/label/ko', 'nowhere/at/all']) {
      expect(() => amendRuleSet(base, manifest, [{ at, remove: true }])).toThrow(PolicyError);
    }
    expect(() => amendRuleSet(base, manifest, [{ at: 'decisions/eligibility/require/none', remove: true }])).toThrow('no place');
  });

  it('is read from a folder that holds only the manifest and the amendment', async () => {
    const { folders } = await realRuleSets();
    const folder = { id: manifest.id, files: { 'manifest.json': manifest, 'amendment.json': { changes } } };
    const found = parseRuleSets([folder, ...folders]).get(manifest.id);
    expect(found?.diagnostics).toEqual([]);
    expect(found?.ruleSet && hashRuleSet(found.ruleSet)).toBe(hashRuleSet(next));
    const alone = parseRuleSets([folder]).get(manifest.id);
    expect(alone?.diagnostics).toMatchObject([{ code: 'amendment/no-base' }]);
  });
});

describe('the files of a version', () => {
  it('are the same whole again when written out and read back', async () => {
    for (const { ruleSet } of (await realRuleSets()).parsed.values()) {
      if (!ruleSet) throw new Error('not read');
      const again = parseRuleSets([{ id: ruleSet.manifest.id, files: ruleSetFiles(ruleSet) }]).get(ruleSet.manifest.id)?.ruleSet;
      expect(again && hashRuleSet(again)).toBe(hashRuleSet(ruleSet));
    }
  });
});
