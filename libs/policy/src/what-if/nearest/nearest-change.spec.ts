import { demoRound, finalTenths } from '../../../../../test/builders/demo-round.js';
import { replaced, valueIn } from '../../boundary/axes.js';
import { compileRuleSet } from '../../evaluate/compile.js';
import { evaluateCompiled, factsOf, type Facts } from '../../evaluate/evaluate.js';
import type { Outcome } from '../../evaluate/record.js';
import type { Overlay } from '../../rule-set/model.js';
import type { Application } from '../application.js';
import { nearestSteps, type FactChange, type NearestChange } from './nearest-change.js';

const { content, applications } = await demoRound();
const { ruleSet } = content;

function nearest(decision: string, application: Application): NearestChange {
  const steps = nearestSteps({ ruleSet, decision, application });
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
const outcomeOf = (decision: string, { asOf }: Application, facts: Facts, overlay: Overlay = {}): Outcome => {
  const compiled = compileRuleSet(ruleSet, { asOf, overlay });
  return evaluateCompiled(compiled, decision, factsOf(compiled, decision, facts)).outcome;
};
const keysOf = (place: string): (string | number)[] =>
  place
    .split(/[.[\]]+/)
    .filter((key) => key !== '')
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
const changed = (facts: Facts, ...changes: readonly FactChange[]): Facts =>
  changes.reduce((now, { place, to }) => replaced(now, keysOf(place), to), facts);

describe('the nearest change of one application below the pass line', () => {
  const below = applications.filter((one) => finalTenths(one) < 700 && finalTenths(one) >= 680);
  const application = below.find(
    ({ facts }) => valueIn(facts, ['committee', 0, 'scores']) !== undefined,
  ) as Application;
  const found = nearest('scoring', application);

  it('is a value at its own score, exactly', () => {
    const tenths = finalTenths(application);
    const line = found.parameters.find(({ id }) => id === 'scoring.passLine');
    expect(line).toMatchObject({ from: 70, certainty: 'exact', kind: 'parameter' });
    expect(Math.round(Number(line?.to) * 10)).toBe(tenths);
  });

  it('of one mark is the smallest that is enough, as trying every tenth of the item shows', () => {
    const marks = found.facts.filter(({ place }) => place.startsWith('committee[0].scores.'));
    expect(marks.length).toBeGreaterThan(0);
    for (const { place, from, to, certainty } of marks) {
      const tenth = Array.from({ length: 301 }, (_, index) => Number(from) * 10 + index + 1).find(
        (mark) =>
          outcomeOf('scoring', application, changed(application.facts, { place, to: decimal(mark) } as FactChange)) ===
          'yes',
      );
      expect([place, Math.round(Number(to) * 10), certainty]).toEqual([place, tenth, 'exact']);
    }
  });

  const decimal = (tenths: number): string => `${Math.floor(tenths / 10)}.${tenths % 10}`;
});

describe('what alone would turn a decision', () => {
  const turned: Readonly<Record<string, readonly Outcome[]>> = { yes: ['yes', 'computed'], no: ['no'] };

  it.each(['eligibility', 'amounts', 'scoring'])(
    'about %s does so when it is tried',
    (decision) => {
      const some = applications.filter((_, index) => index % 10 === 2);
      for (const application of some) {
        const { facts, pairs, parameters, wanted } = nearest(decision, application);
        for (const change of facts)
          expect([application.id, change.place, turned[wanted]]).toEqual([
            application.id,
            change.place,
            expect.arrayContaining([outcomeOf(decision, application, changed(application.facts, change))]),
          ]);
        for (const pair of pairs)
          expect(turned[wanted]).toContain(outcomeOf(decision, application, changed(application.facts, ...pair)));
        for (const { kind, id, to } of parameters) {
          const overlay = kind === 'reading' ? { readings: { [id]: to as string } } : { parameters: { [id]: to } };
          expect(turned[wanted]).toContain(outcomeOf(decision, application, application.facts, overlay as Overlay));
        }
      }
    },
    120_000,
  );

  it('names the paper that proves the fact: the certificate of recognition for a type of enterprise', () => {
    const social = applications.find(
      ({ facts }) => outcomeOf('eligibility', applications[0]!, facts) === 'no' && facts['enterpriseType'] === 'social',
    );
    const { facts } = nearest('eligibility', social!);
    const change = facts.find(({ place }) => place === 'enterpriseType');
    expect(change).toMatchObject({ from: 'social', provedBy: [{ id: 'recognitionCertificate' }], certainty: 'exact' });
  });

  it('is a day for a window that was missed: its first or its last', () => {
    const missed = applications.find((one) => {
      const compiled = compileRuleSet(ruleSet, { asOf: one.asOf });
      const { failed } = evaluateCompiled(compiled, 'eligibility', factsOf(compiled, 'eligibility', one.facts));
      return failed.includes('recognition-window') && typeof one.facts['recognitionDate'] === 'string';
    });
    const change = nearest('eligibility', missed!).facts.find(({ place }) => place === 'recognitionDate');
    // F-004-08: round 2 takes recognition dates from 2023-10-01 to 2024-06-30.
    expect(['2023-10-01', '2024-06-30']).toContain(change?.to);
  });
});

describe('two facts together', () => {
  it('are found where each alone is not enough, and none is offered then', () => {
    const eligible = applications.find((one) => outcomeOf('eligibility', one, one.facts) === 'yes');
    const both = { ...eligible!, facts: { ...eligible!.facts, enterpriseType: 'social', reRecognised: true } };
    const { facts, pairs, searched } = nearest('eligibility', both);
    expect(facts).toEqual([]);
    expect(pairs.map((pair) => pair.map(({ place }) => place).sort())).toContainEqual([
      'enterpriseType',
      'reRecognised',
    ]);
    expect(searched.pairs).toBeGreaterThan(0);
  });
});

it('a decision that is not there is refused', () => {
  expect(() => nearest('none', applications[0]!)).toThrow(expect.objectContaining({ code: 'decision/unknown' }));
});
