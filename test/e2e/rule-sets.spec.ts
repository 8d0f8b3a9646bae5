import { RulesCopy } from './rules-copy.js';
import { expectProblem, startService, type RunningService } from './service.js';

const VERSION = '/api/rule-sets/self-support-fund/2024';

describe('rule sets', () => {
  let service: RunningService;
  let rules: RulesCopy;
  beforeAll(async () => {
    rules = await RulesCopy.make();
    // In force from June, but known only since July: a correction published later.
    await rules.change('self-support-fund/2024/parameters.json', ({ parameters }) => {
      parameters['growthExtra.cap'].values.push({
        from: '2024-06-01',
        knownFrom: '2024-07-10',
        value: 25_000_000,
        source: ['F-004-24'],
      });
    });
    service = await startService({ rulesDirectory: rules.directory });
  });
  afterAll(async () => {
    await service.discard();
    await rules.discard();
  });

  it('are listed by programme with title, notice, hash, counts and what the checker found', async () => {
    const { status, json } = await service.send('/api/rule-sets');
    expect(status).toBe(200);
    const programmes = json.programmes.map(({ programme }: { programme: string }) => programme);
    expect(programmes).toEqual([
      'centre-outcomes',
      'self-support-fund',
      'small-manufacturer-centre',
      'solo-creator-centre',
    ]);
    expect(json.programmes[1].versions[0]).toMatchObject({
      id: 'self-support-fund/2024',
      hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      title: { ko: expect.stringContaining('자활기업'), en: expect.any(String) },
      notice: { number: '제2024-15호', date: '2024-03-27' },
      inForce: { from: '2024-03-27' },
      counts: { decisions: 26, parameters: expect.any(Number), clauses: expect.any(Number) },
      diagnostics: { errors: 0, warnings: expect.any(Number), notes: expect.any(Number) },
    });
    expect(json.refused).toEqual([]);
  });

  it('are given whole or one part', async () => {
    const whole = await service.send(VERSION);
    const part = await service.send(`${VERSION}?part=readings`);
    expect(whole.json.ruleSet.manifest.id).toBe('self-support-fund/2024');
    expect(part.json.content).toEqual(whole.json.ruleSet.readings);
    expectProblem(await service.send(`${VERSION}?part=secrets`), 404, 'rule-set/part-not-found');
    expectProblem(await service.send(`${VERSION}?part=constructor`), 404, 'rule-set/part-not-found');
    expectProblem(await service.send('/api/rule-sets/self-support-fund/2031'), 404, 'rule-set/not-found');
  });

  it.each([
    ['in force before the correction', 'inForceOn=2024-05-31', 30_000_000],
    ['in force on its first day', 'inForceOn=2024-06-01', 25_000_000],
    ['in force then, but not yet known', 'inForceOn=2024-06-01&knownOn=2024-07-09', 30_000_000],
    ['in force and known', 'inForceOn=2024-06-01&knownOn=2024-07-10', 25_000_000],
  ])('show the value that was %s', async (_, axes, capWon) => {
    const { json } = await service.send(`${VERSION}?part=parameters&${axes}`);
    expect(json.content['growthExtra.cap'].values.map(({ value }: { value: number }) => value)).toEqual([capWon]);
  });

  it('are not sent again to who has them, until the question or the content is another', async () => {
    const first = await service.send(`${VERSION}?part=parameters&inForceOn=2024-05-01`);
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toContain(first.json.hash);
    const again = await service.send(`${VERSION}?part=parameters&inForceOn=2024-05-01`, {
      headers: { 'if-none-match': tag },
    });
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', tag]);
    const other = await service.send(`${VERSION}?part=parameters&inForceOn=2024-06-01`, {
      headers: { 'if-none-match': tag },
    });
    expect(other.status).toBe(200);
    const weak = await service.send(`${VERSION}?part=parameters&inForceOn=2024-05-01`, {
      headers: { 'if-none-match': `"x", W/${tag}` },
    });
    expect(weak.status).toBe(304);
    const stranger = await service.send(`${VERSION}?part=parameters&inForceOn=2024-05-01`, {
      token: null,
      headers: { 'if-none-match': tag },
    });
    expect(stranger.status).toBe(401);
  });

  it('say of a decision what it takes, with the words of each list, what it asks and what it answers', async () => {
    const { json } = await service.send(`${VERSION}/decisions/eligibility`);
    expect(json.inputs[0]).toMatchObject({
      id: 'enterpriseType',
      label: { ko: '자활기업 유형' },
      type: 'word',
      words: [{ id: 'independent' }, { id: 'social' }],
    });
    expect(json.rules).toContainEqual({
      id: 'enterprise-type',
      kind: 'require',
      label: expect.objectContaining({ ko: '사회형 자활기업이 아닐 것' }),
      source: ['F-004-12', 'F-004-14'],
    });
    expectProblem(await service.send(`${VERSION}/decisions/nothing`), 404, 'decision/not-found');
  });

  it('are told in words in either language: every decision, parameter, clause, reading and note', async () => {
    const { ruleSet, hash } = (await service.send(VERSION)).json;
    const { programmes } = (await service.send('/api/rule-sets')).json;
    const { decisions } = programmes
      .flatMap(({ versions }: { versions: { id: string }[] }) => versions)
      .find(({ id }: { id: string }) => id === 'self-support-fund/2024');
    const inNoticeOrder = decisions.map(({ id }: { id: string }) => id);
    for (const language of ['ko', 'en']) {
      const { json } = await service.send(`${VERSION}/description?language=${language}`);
      const ids = (part: { id: string }[]): string[] => part.map(({ id }) => id);
      expect(json).toMatchObject({
        id: 'self-support-fund/2024',
        hash,
        language,
        title: ruleSet.manifest.title[language],
      });
      for (const part of ['decisions', 'parameters', 'clauses', 'readings', 'notes'])
        expect(ids(json[part]).toSorted()).toEqual(Object.keys(ruleSet[part]).sort());
      expect(ids(json.decisions)).toEqual(inNoticeOrder);
    }
    expectProblem(await service.send(`${VERSION}/description`), 422, 'request/invalid');
    expectProblem(await service.send(`${VERSION}/description?language=fr`), 422, 'request/invalid');
    expectProblem(
      await service.send('/api/rule-sets/self-support-fund/2031/description?language=ko'),
      404,
      'rule-set/not-found',
    );
  });

  it('are not told again to who has the words, in that language', async () => {
    const tag = (await service.send(`${VERSION}/description?language=ko`)).headers.get('etag') ?? '';
    const headers = { 'if-none-match': tag };
    const again = await service.send(`${VERSION}/description?language=ko`, { headers });
    expect([tag.length > 20, again.status, again.text]).toEqual([true, 304, '']);
    expect((await service.send(`${VERSION}/description?language=en`, { headers })).status).toBe(200);
  });

  it('say what the checker finds, each with code, place and sentences', async () => {
    const { status, json } = await service.send(`${VERSION}/diagnostics`);
    expect(status).toBe(200);
    expect(json.ruleSet.id).toBe('self-support-fund/2024');
    for (const found of json.diagnostics)
      expect(found).toMatchObject({
        code: expect.any(String),
        severity: expect.any(String),
        file: expect.any(String),
        pointer: expect.any(String),
        words: { ko: expect.any(String), en: expect.any(String) },
      });
  });
});
