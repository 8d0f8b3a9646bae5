import { check, type Diagnostic } from '#policy';
import { realRuleSets } from '../builders/real-rule-sets.js';

const { parsed } = await realRuleSets();
const SELF_SUPPORT = 'self-support-fund/2024';
const SCHEDULE = '/parameters/rounds.schedule';

const found = (id: string, withNotes = true): readonly Diagnostic[] => {
  const { ruleSet, cases } = parsed.get(id) ?? {};
  if (!ruleSet) throw new Error('not read');
  return check(withNotes ? ruleSet : { ...ruleSet, notes: {} }, cases === undefined ? {} : { cases });
};
const ofCode = (diagnostics: readonly Diagnostic[], code: string): readonly Diagnostic[] =>
  diagnostics.filter((one) => one.code === code);

describe('the rule sets of the source notices', () => {
  // `test/cases` makes a test of every worked case: what fails there is not told again here.
  it.each([...parsed.keys()])('%s has no error', (id) => {
    const errors = found(id).filter(({ severity, code }) => severity === 'error' && code !== 'case/fails');
    expect(errors).toEqual([]);
  });
});

describe('contradictions of the start-up fund’s notice, found from its data', () => {
  const bare = found(SELF_SUPPORT, false);

  it('N-01: the heading “(1차)” prints the recognition window of round 2, 2023-10-01 to 2024-06-30', () => {
    expect(ofCode(bare, 'notice/restated-differs')).toMatchObject([
      {
        severity: 'warning',
        file: 'parameters.json',
        pointer: `${SCHEDULE}/restated/0/cells`,
        at: 'parameters/rounds.schedule/restated/target-heading',
        example: { recognitionFrom: '2023-10-01', recognitionTo: '2024-06-30' },
      },
    ]);
    expect(ofCode(bare, 'notice/restated-differs')[0]?.words.en).toContain('round-2');
  });

  it('N-02: round 2 grants from 2024-05-03, its agreements end on 2024-05-13; no other round does so', () => {
    expect(ofCode(bare, 'notice/invariant-broken')).toMatchObject([
      {
        severity: 'warning',
        file: 'parameters.json',
        pointer: `${SCHEDULE}/rows/1/values/0/cells`,
        at: 'parameters/rounds.schedule/rows/round-2/grant-after-agreement',
        example: { grantFrom: '2024-05-03', agreementTo: '2024-05-13' },
      },
    ]);
  });

  it('with the notes in place both have their written reason', () => {
    const told = found(SELF_SUPPORT).filter(({ code }) => code.startsWith('notice/'));
    expect(told.map(({ severity, answeredBy }) => [severity, answeredBy])).toEqual([
      ['note', 'N-01'],
      ['note', 'N-02'],
    ]);
  });
});
