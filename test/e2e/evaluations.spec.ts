import { canonicalJson, compareCase, type CaseFile } from '#policy';
import { readRulesDirectory } from '#persistence';
import { expectProblem, RULES, startService, type RunningService } from './service.js';

const FACTS = {
  enterpriseType: 'independent',
  reRecognised: false,
  alreadySupported: false,
  round: 2,
  applicationDate: '2024-04-11',
  recognitionDate: '2023-10-01',
};
const QUESTION = { ruleSet: 'self-support-fund/2024', decision: 'eligibility' };

describe('evaluations', () => {
  let service: RunningService;
  let cases: readonly CaseFile[];
  beforeAll(async () => {
    service = await startService();
    const folders = await readRulesDirectory(RULES);
    cases = folders.flatMap(({ files }) =>
      Object.entries(files).flatMap(([path, content]) => (path.startsWith('cases/') ? [content as CaseFile] : [])),
    );
  });
  afterAll(() => service.discard());

  it('come out as every worked case of every rule set says, by the engine and by closures with the same bytes', async () => {
    expect(cases.length).toBeGreaterThanOrEqual(47);
    for (const { id, ruleSet, decision, facts, overlay, asOf, expect: expected } of cases) {
      const question = { ruleSet, decision, facts, ...(overlay ? { overlay } : {}), ...(asOf ? { asOf } : {}) };
      const byEngine = await service.post('/api/evaluations', { ...question, by: 'engine' });
      const byClosures = await service.post('/api/evaluations', { ...question, by: 'compiled' });
      expect([id, byEngine.status, compareCase(expected, byEngine.json)]).toEqual([id, 200, []]);
      expect(byClosures.text).toBe(byEngine.text);
    }
  });

  it('are canonical JSON: the same bytes for the same question, whatever order its keys came in', async () => {
    const one = await service.post('/api/evaluations', { ...QUESTION, facts: FACTS });
    const other = await service.post('/api/evaluations', {
      facts: Object.fromEntries(Object.entries(FACTS).reverse()),
      ...QUESTION,
    });
    expect(one.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(one.text).toBe(canonicalJson(one.json));
    expect(other.text).toBe(one.text);
  });

  it('name the version they were made with by id and hash', async () => {
    const { json } = await service.post('/api/evaluations', { ...QUESTION, facts: FACTS });
    const { json: version } = await service.send('/api/rule-sets/self-support-fund/2024?part=manifest');
    expect(json.ruleSet).toEqual({ id: version.id, hash: version.hash });
  });

  it('take an overlay for one question and leave the next one untouched', async () => {
    const question = {
      ruleSet: 'self-support-fund/2024',
      decision: 'eligibility',
      facts: { ...FACTS, enterpriseType: 'social' },
    };
    const before = await service.post('/api/evaluations', question);
    const changed = await service.post('/api/evaluations', {
      ...question,
      overlay: { rulesOff: ['eligibility/enterprise-type'] },
    });
    const after = await service.post('/api/evaluations', question);
    expect([before.json.outcome, before.json.failed]).toEqual(['no', ['enterprise-type']]);
    expect(changed.json.outcome).toBe('yes');
    expect(after.text).toBe(before.text);
  });

  it('say what is missing instead of guessing', async () => {
    const { round: _, ...facts } = FACTS;
    const { json } = await service.post('/api/evaluations', { ...QUESTION, facts });
    expect(json.outcome).toBe('undetermined');
    expect(json.missing).toContain('round');
  });

  describe('in a batch', () => {
    const items = (count: number): { id: string; facts: object }[] =>
      Array.from({ length: count }, (_, index) => ({
        id: `item-${index}`,
        facts: { ...FACTS, round: (index % 6) + 1 },
      }));

    it('of 1,000 are each what they are alone, in the order they were sent', async () => {
      const { status, json } = await service.post('/api/evaluations/batch', { ...QUESTION, items: items(1000) });
      expect(status).toBe(200);
      expect(json.results.map(({ id }: { id: string }) => id)).toEqual(items(1000).map(({ id }) => id));
      for (const index of [0, 1, 2, 3, 4, 5, 999]) {
        const alone = await service.post('/api/evaluations', { ...QUESTION, facts: items(1000)[index]?.facts });
        expect(canonicalJson(json.results[index].record)).toBe(alone.text);
      }
    });

    it('of 1,001 or of none are refused', async () => {
      const many = await service.post('/api/evaluations/batch', { ...QUESTION, items: items(1001) });
      expectProblem(many, 422, 'request/invalid');
      expect(many.json.errors[0]).toMatchObject({ pointer: '/items', code: 'input/maxItems' });
      expectProblem(await service.post('/api/evaluations/batch', { ...QUESTION, items: [] }), 422, 'request/invalid');
    });

    it('may be larger than a single question, up to 4 MiB', async () => {
      const padded = items(10).map((item) => ({ ...item, facts: { ...item.facts, padding: 'x'.repeat(100_000) } }));
      expect((await service.post('/api/evaluations/batch', { ...QUESTION, items: padded })).status).toBe(200);
      const larger = await service.post('/api/evaluations/batch', {
        ...QUESTION,
        items: items(1),
        padding: 'x'.repeat(4_300_000),
      });
      expectProblem(larger, 413, 'request/too-large');
    });

    it('do not hold up a single question', async () => {
      const batch = service.post('/api/evaluations/batch', { ...QUESTION, items: items(1000) });
      const started = performance.now();
      for (let round = 0; round < 5; round += 1) await service.send('/live', { token: null });
      const waited = performance.now() - started;
      await batch;
      expect(waited).toBeLessThan(1_500);
    });
  });

  describe('explained', () => {
    it('come with sentences in the language asked for', async () => {
      const question = { ...QUESTION, facts: { ...FACTS, enterpriseType: 'social' } };
      const korean = await service.post('/api/explanations', { ...question, language: 'ko' });
      const english = await service.post('/api/explanations', { ...question, language: 'en' });
      const alone = await service.post('/api/evaluations', question);
      expect(korean.json.sentences[0]).toMatch(/[가-힣]/);
      // Further down a clause may be named as the notice prints it.
      expect(english.json.sentences[0]).not.toMatch(/[가-힣]/);
      expect(english.json.sentences).toHaveLength(korean.json.sentences.length);
      expect(canonicalJson(korean.json.record)).toBe(alone.text);
      expect(korean.json.explanation.sentences).toEqual(korean.json.sentences);
      expect([korean.json.outcomeText, english.json.outcomeText].every((words) => words.length > 1)).toBe(true);
      expectProblem(await service.post('/api/explanations', { ...question, language: 'fr' }), 422, 'request/invalid');
    });

    it('show every rule with what was looked at, what was found and the line it was held against', async () => {
      const question = { ...QUESTION, facts: { ...FACTS, enterpriseType: 'social' } };
      const { json } = await service.post('/api/explanations', { ...question, language: 'ko' });
      const { json: version } = await service.send('/api/rule-sets/self-support-fund/2024/decisions/eligibility');
      expect(json.trace.map(({ rule }: { rule: string }) => rule)).toEqual(
        version.rules.map(({ id }: { id: string }) => id),
      );
      expect(json.trace.find(({ rule }: { rule: string }) => rule === 'enterprise-type')).toMatchObject({
        kind: 'require',
        source: ['F-004-12', 'F-004-14'],
        result: 'notMet',
        resultText: '미충족',
        comparisons: [{ looked: '자활기업 유형', found: '‘사회형 자활기업’', result: false, resultText: '아님' }],
      });
    });

    it('of every worked case and language are whole: no text that should be one is missing or a bare object', async () => {
      for (const { id, ruleSet, decision, facts, overlay, asOf } of cases)
        for (const language of ['ko', 'en']) {
          const question = { ruleSet, decision, facts, ...(overlay ? { overlay } : {}), ...(asOf ? { asOf } : {}) };
          const { status, json } = await service.post('/api/explanations', { ...question, language });
          const texts = JSON.stringify([json.sentences, json.outcomeText, json.trace, json.explanation]);
          expect([id, language, status]).toEqual([id, language, 200]);
          expect(texts).not.toMatch(/undefined|\[object|NaN/);
        }
    });
  });
});
