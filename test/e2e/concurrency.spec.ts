import { startService, type Answer, type RunningService } from './service.js';

const QUESTION = { ruleSet: 'self-support-fund/2024', decision: 'eligibility' };

/** Fifty applications of which some are accepted, some refused, some lack a fact and some hold a wrong one. */
const FACTS = Array.from({ length: 50 }, (_, index) => ({
  enterpriseType: index % 7 === 0 ? 'social' : 'independent',
  reRecognised: index % 11 === 0,
  alreadySupported: false,
  round: 2,
  applicationDate: `2024-04-${String(1 + Math.floor(index / 5)).padStart(2, '0')}`,
  ...(index % 5 === 0 ? {} : { recognitionDate: new Date(Date.UTC(2023, 8, 20 + index)).toISOString().slice(0, 10) }),
  earlierRejections: index % 13 === 0 ? -1 : index % 2,
}));

describe('fifty questions at once', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.discard());

  it.each(['engine', 'compiled'])('are each answered as if asked alone (by %s)', async (by) => {
    const ask = (facts: object): Promise<Answer> => service.post('/api/evaluations', { ...QUESTION, facts, by });
    const alone: string[] = [];
    for (const facts of FACTS) alone.push((await ask(facts)).text);
    expect(new Set(alone).size).toBe(50);
    expect(new Set(alone.map((text) => (JSON.parse(text) as { outcome: string }).outcome))).toEqual(
      new Set(['yes', 'no', 'undetermined', 'invalid']),
    );
    for (let round = 0; round < 3; round += 1) {
      const together = await Promise.all(FACTS.map(ask));
      expect(together.map(({ text }) => text)).toEqual(alone);
    }
  });

  it('may each lay other values over the rules without touching each other', async () => {
    const ask = (months: number): Promise<Answer> =>
      service.post('/api/evaluations', {
        ruleSet: 'self-support-fund/2024',
        decision: 'earlyIncentive',
        facts: { operatingFund: 78_000_000 },
        overlay: { parameters: { 'earlyIncentive.monthsBelow': months } },
      });
    const together = await Promise.all(Array.from({ length: 80 }, (_, index) => ask(index + 1)));
    together.forEach(({ json }, index) =>
      expect(json.overlay.parameters).toEqual({ 'earlyIncentive.monthsBelow': index + 1 }),
    );
  });
});
