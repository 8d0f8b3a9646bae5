import { connect } from 'node:net';
import { expectProblem, startService, type RunningService } from './service.js';

const FACTS = {
  enterpriseType: 'independent',
  reRecognised: false,
  alreadySupported: false,
  round: 2,
  applicationDate: '2024-04-11',
  recognitionDate: '2023-10-01',
};
const QUESTION = { ruleSet: 'self-support-fund/2024', decision: 'eligibility', facts: FACTS };

describe('bad input', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.discard());

  // Whatever was sent before, the service still answers.
  afterEach(async () => {
    const answer = await service.post('/api/evaluations', QUESTION);
    expect([answer.status, answer.json.outcome]).toEqual([200, 'yes']);
  });

  describe('of a fact is the outcome "invalid", with the place and a sentence in both languages', () => {
    it.each([
      [
        'a number where a date belongs',
        'eligibility',
        { applicationDate: 20240411 },
        'wrong-type',
        '/facts/applicationDate',
      ],
      [
        'a date that is no day of the calendar',
        'eligibility',
        { applicationDate: '2024-02-30' },
        'impossible-date',
        '/facts/applicationDate',
      ],
      [
        'a word the list does not have',
        'eligibility',
        { enterpriseType: 'cooperative' },
        'unknown-value',
        '/facts/enterpriseType',
      ],
      ['text where yes or no belongs', 'eligibility', { reRecognised: 'true' }, 'wrong-type', '/facts/reRecognised'],
      [
        'a fact the decision does not take',
        'eligibility',
        { favouriteColour: 'blue' },
        'unknown-fact',
        '/facts/favouriteColour',
      ],
      ['a negative amount of won', 'earlyIncentive', { operatingFund: -1 }, 'negative-amount', '/facts/operatingFund'],
      ['a fraction of a won', 'earlyIncentive', { operatingFund: 0.5 }, 'wrong-type', '/facts/operatingFund'],
    ])('%s', async (_, decision, change, code, pointer) => {
      const facts = decision === 'eligibility' ? { ...FACTS, ...change } : change;
      const { status, json } = await service.post('/api/evaluations', { ...QUESTION, decision, facts });
      expect(status).toBe(200);
      expect(json).toMatchObject({ outcome: 'invalid', problem: code });
      expect(json.problems).toContainEqual({
        code,
        pointer,
        words: { ko: expect.stringMatching(/[가-힣]/), en: expect.any(String) },
      });
    });
  });

  describe('of a request is a problem that names the place', () => {
    it.each([
      ['an unknown key', { ...QUESTION, note: 'x' }, 422, 'request/invalid', '/note', 'input/additionalProperties'],
      [
        'a missing key',
        { ruleSet: QUESTION.ruleSet, facts: {} },
        422,
        'request/invalid',
        '/decision',
        'input/required',
      ],
      ['a list where facts belong', { ...QUESTION, facts: [] }, 422, 'request/invalid', '/facts', 'input/type'],
      ['a day that is none', { ...QUESTION, asOf: '2024-02-30' }, 422, 'request/invalid', '/asOf', 'input/format'],
      ['a word that is none', { ...QUESTION, by: 'guess' }, 422, 'request/invalid', '/by', 'input/enum'],
      [
        'an operator where an id belongs',
        { ...QUESTION, ruleSet: { $ne: '' } },
        422,
        'request/invalid',
        '/ruleSet',
        'input/type',
      ],
      ['a whole list as body', [], 422, 'request/invalid', '', 'input/type'],
      [
        'a rule set that is not there',
        { ...QUESTION, ruleSet: 'no-fund/2024' },
        404,
        'rule-set/not-found',
        '',
        'rule-set/not-found',
      ],
      [
        'a decision that is not there',
        { ...QUESTION, decision: 'hasOwnProperty' },
        404,
        'decision/not-found',
        '',
        'decision/not-found',
      ],
      [
        'an overlay that names no parameter',
        { ...QUESTION, overlay: { parameters: { 'no.such': 1 } } },
        422,
        'policy/refused',
        '/overlay/parameters/no.such',
        'overlay/unknown-parameter',
      ],
    ])('%s', async (_, body, status, code, pointer, detailCode) => {
      const answer = await service.post('/api/evaluations', body);
      expectProblem(answer, status, code);
      expect(answer.json.errors[0]).toMatchObject({ pointer, code: detailCode });
    });

    it.each([
      ['a query nobody knows', '/api/rule-sets/self-support-fund/2024?verbose=1', '/verbose'],
      ['a query given twice', '/api/rule-sets/self-support-fund/2024?part=facts&part=words', '/part'],
      ['a day that is none in a query', '/api/rule-sets/self-support-fund/2024?inForceOn=2023-02-29', '/inForceOn'],
      ['a page of more than 100', '/api/audit?limit=101', '/limit'],
      ['a page of none', '/api/audit?limit=0', '/limit'],
      ['a path that climbs', '/api/rule-sets/self-support-fund/..%2F2024', '/version'],
    ])('%s', async (_, path, pointer) => {
      const answer = await service.send(path);
      expectProblem(answer, 422, 'request/invalid');
      expect(answer.json.errors[0].pointer).toBe(pointer);
    });
  });

  describe('that cannot be read is a problem', () => {
    it.each([
      ['no JSON', 'NaN', 400, 'request/not-json', 'json/syntax'],
      ['NaN inside', '{"facts":{"round":NaN}}', 400, 'request/not-json', 'json/syntax'],
      ['a key twice', '{"ruleSet":"a/b","ruleSet":"c/d"}', 400, 'request/not-json', 'json/duplicate-key'],
      ['__proto__', '{"facts":{"__proto__":{"admin":true}}}', 400, 'request/not-json', 'json/forbidden-key'],
      ['__proto__ spelt with escapes', '{"\\u005f_proto__":{}}', 400, 'request/not-json', 'json/forbidden-key'],
      ['constructor', '{"facts":{"constructor":{}}}', 400, 'request/not-json', 'json/forbidden-key'],
      [
        'a number that would lose digits',
        '{"facts":{"round":9007199254740993}}',
        400,
        'request/not-json',
        'json/inexact-number',
      ],
      ['nesting 10,000 deep', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 400, 'request/not-json', 'json/too-deep'],
      ['nesting 100,000 deep and never closed', '{"a":'.repeat(40_000), 400, 'request/not-json', 'json/too-deep'],
      ['nothing', '', 400, 'request/body-missing', 'request/body-missing'],
      ['bytes that are no UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), 400, 'request/not-utf8', 'request/not-utf8'],
    ])('%s', async (_, body, status, code, detailCode) => {
      const answer = await service.post('/api/evaluations', body);
      expectProblem(answer, status, code);
      expect(answer.json.errors[0].code).toBe(detailCode);
    });

    it.each([
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/xml',
      'application/jsonp',
      '',
    ])('content type "%s"', async (type) => {
      const answer = await service.post('/api/evaluations', JSON.stringify(QUESTION), { 'content-type': type });
      expectProblem(answer, 415, 'request/not-json-type');
    });

    it('a body of 2 MB, refused without reading it', async () => {
      const answer = await service.post(
        '/api/evaluations',
        JSON.stringify({ ...QUESTION, padding: 'x'.repeat(2_000_000) }),
      );
      expectProblem(answer, 413, 'request/too-large');
    });

    it('a body that grows past the limit without having said so', async () => {
      const endless = new ReadableStream({
        start(controller) {
          for (let part = 0; part < 300; part += 1) controller.enqueue(new TextEncoder().encode(' '.repeat(1_000)));
          controller.close();
        },
      });
      const headers = { 'content-type': 'application/json' };
      const answer = await service.send('/api/evaluations', {
        method: 'POST',
        body: endless,
        headers,
        duplex: 'half',
      } as object);
      expectProblem(answer, 413, 'request/too-large');
    });

    it('an address that cannot be decoded, one that leads nowhere, one that is too long', async () => {
      expectProblem(await service.send('/api/%zz'), 400, 'request/unreadable');
      expectProblem(await service.send('/api/nothing?secret=1'), 404, 'route/not-found');
      expect((await service.send('/api/nothing?secret=1')).json.instance).toBe('/api/nothing');
      expectProblem(await service.send(`/api/rule-sets/${'x'.repeat(300)}/2024`), 414, 'request/address-too-long');
    });

    it('bytes that are no HTTP', async () => {
      const { hostname, port } = new URL(service.url);
      const answered = await new Promise<string>((resolve, reject) => {
        const socket = connect(Number(port), hostname, () => socket.end('HELLO\r\n\r\n'));
        let text = '';
        socket.on('data', (bytes) => (text += bytes.toString()));
        socket.on('end', () => resolve(text));
        socket.on('error', reject);
      });
      expect(answered).toMatch(/^HTTP\/1.1 400 Bad Request\r\ncontent-type: application\/problem\+json/);
      expect(answered).toContain('"code":"request/unreadable"');
    });
  });

  it('is answered in the language asked for, Korean unless told', async () => {
    const korean = await service.send('/api/nothing');
    const english = await service.send('/api/nothing', { headers: { 'accept-language': 'fr, en;q=0.9, ko;q=0.8' } });
    expect([korean.headers.get('content-language'), english.headers.get('content-language')]).toEqual(['ko', 'en']);
    expect(korean.json.title).toMatch(/[가-힣]/);
    expect(english.json.title).toBe('There is nothing at this address.');
  });

  it('has a kind, and every kind says what to do in both languages', async () => {
    const { json } = await service.send('/problems', { token: null });
    expect(json.problems.length).toBeGreaterThan(15);
    for (const { title, action, status } of json.problems) {
      expect(`${title.ko}${action.ko}`).toMatch(/[가-힣]/);
      expect(`${title.en}${action.en}`).not.toMatch(/[가-힣]/);
      expect(status).toBeGreaterThanOrEqual(400);
    }
  });
});
