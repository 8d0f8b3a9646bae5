import { compileRuleSet, type RuleSet } from '#policy';
import { realRuleSet } from '../../../../test/builders/real-rule-sets.js';
import { askedPapers } from './asked-papers.js';

describe('the papers that rules ask for', () => {
  let ruleSet: RuleSet;
  beforeAll(async () => {
    ruleSet = await realRuleSet('self-support-fund/2024');
  });
  const asked = (facts: object) => Object.fromEntries(askedPapers(compileRuleSet(ruleSet), { ...facts }));

  it('are the same whatever has been handed in and signed already', () => {
    const facts = { stage: 'planned', members: 3 };
    const everything = ruleSet.papers.map(({ id }) => id);
    const done = { ...facts, handedIn: everything, consentsSigned: 3, pledgeSignatures: 3 };
    expect(asked(done)).toEqual(asked({ ...facts, handedIn: [], consentsSigned: 0, pledgeSignatures: 0 }));
    expect(asked(done)).toMatchObject({ application: 'now', businessRegistration: 'later', salesSinceFounding: 'no' });
  });

  it('depend on a condition where the rules put one', () => {
    const facts = { stage: 'founded', members: 3, consentsSigned: 3, pledgeSignatures: 3 };
    expect(asked({ ...facts, refundableMoneyRequested: true })).toMatchObject({ refundabilityProof: 'now' });
    expect(asked({ ...facts, refundableMoneyRequested: false })).toMatchObject({ refundabilityProof: 'no' });
  });

  it('are not known of what hangs on a fact that is missing or wrong; of the others they are', () => {
    expect(asked({})).toMatchObject({ payroll: 'now', salesSinceFounding: 'undetermined' });
    expect(asked({ stage: 5 })).toMatchObject({ payroll: 'undetermined', salesSinceFounding: 'undetermined' });
  });

  it('are none where no decision is about papers', async () => {
    const other = compileRuleSet(await realRuleSet('solo-creator-centre/2023'));
    expect(askedPapers(other, {}).size).toBe(0);
  });
});
