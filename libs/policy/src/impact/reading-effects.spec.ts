import { realContents } from '../../../../test/builders/real-rule-sets.js';
import { compileRuleSet } from '../evaluate/compile.js';
import { evaluateCompiled, factsOf } from '../evaluate/evaluate.js';
import type { ImpactSubject } from './impact-report.js';
import { effectsOfReading } from './reading-effects.js';

const contents = await realContents();
const fund = contents.find(({ ruleSet }) => ruleSet.manifest.id.startsWith('self-support-fund/'))!;
/** On the first day in force: every other day would be compiled for anew, and there are many options. */
const subjects: readonly ImpactSubject[] = Object.values(fund.cases)
  .filter(({ overlay, asOf }) => overlay === undefined && asOf === undefined)
  .map(({ id, title, decision, facts, asOf }) => ({
    id,
    label: { ko: title, en: title },
    decision,
    facts,
    asOf,
    origin: 'decision' as const,
  }));

const asChosen = answersWith({});

describe('what another option of a reading would change', () => {
  it.each(Object.keys(fund.ruleSet.readings))(
    'of %s is what evaluating with that option answers otherwise, for every option but the chosen one',
    (reading) => {
      const { chosen = '', options = {} } = fund.ruleSet.readings[reading] ?? {};
      const effects = effectsOfReading(fund, reading, subjects);
      expect(effects.map(({ option }) => option)).toEqual(Object.keys(options).filter((one) => one !== chosen));
      for (const { option, changed, compared } of effects) {
        expect(compared).toBe(subjects.length);
        const other = answersWith({ [reading]: option });
        const differing = subjects.filter((subject) => asChosen(subject) !== other(subject));
        expect(changed.map(({ subject }) => subject)).toEqual(differing.map(({ id }) => id));
      }
    },
  );

  it('does not count what was recorded under another version', () => {
    const [subject] = subjects;
    const recorded = { outcome: 'invalid' as const, values: {}, ruleSet: { id: 'x/1', hash: 'h' } };
    const [first = ''] = Object.keys(fund.ruleSet.readings);
    const [effect] = effectsOfReading(fund, first, [{ ...subject!, recorded }]);
    expect(effect?.changed.every(({ before }) => before.outcome !== 'invalid')).toBe(true);
  });

  it('is asked of a reading that is there', () => {
    expect(() => effectsOfReading(fund, 'R-98', subjects)).toThrow(
      expect.objectContaining({ code: 'overlay/unknown-reading' }),
    );
    expect(() => effectsOfReading(fund, 'toString', subjects)).toThrow(
      expect.objectContaining({ code: 'overlay/unknown-reading' }),
    );
  });
});

/** What evaluating answers, with readings as chosen here; compiled once for all subjects. */
function answersWith(readings: Readonly<Record<string, string>>): (subject: ImpactSubject) => string {
  const asOf = fund.ruleSet.manifest.inForce.from;
  const compiled = compileRuleSet(fund.ruleSet, { asOf, overlay: { readings } });
  return ({ decision, facts }) => {
    const { outcome, values } = evaluateCompiled(compiled, decision, factsOf(compiled, decision, facts));
    return JSON.stringify([outcome, values]);
  };
}
