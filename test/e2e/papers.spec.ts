import type { Answer, RunningService } from './service.js';
import { expectProblem, startService } from './service.js';
import { signIn, type Person } from './people.js';

const RULES = 'self-support-fund/2024';
const PAPERS = `/api/forms/${RULES}/papers`;
const ROUND = 'self-support-fund-2024-demo';
const ABOUT = { round: ROUND, application: 'A-01' };
const OWN = '가상 마루들녘지역자활센터';
const PLEDGE = {
  regionalCentreName: '가상 마루광역자활센터',
  signedOn: '2024-04-05',
  pledgingBody: OWN,
  centreHead: '김들녘',
  centreOfficer: '박담당',
  enterpriseHead: '이햇살',
};
/** What the office adds about A-01 once it is selected. */
const AGREED = {
  facts: { agreementDate: '2024-05-10', approved: { operatingFund: 12_300_000 } },
  fields: {},
};

describe('the papers of a case', () => {
  let service: RunningService;
  let staff: Person;
  beforeAll(async () => {
    service = await startService({ withDemo: true });
    staff = await signIn(service, { id: 'staff', grants: ['staff'] });
  });
  afterAll(() => service.discard());

  const papers = async (request: object, who: Person = staff): Promise<Answer['json']> => {
    const answer = await who.post(PAPERS, request);
    expect([answer.status, answer.text.slice(0, 300)]).toEqual([200, expect.any(String)]);
    return answer.json;
  };
  const paper = (found: Answer['json'], form: string): Answer['json'] =>
    found.items.find((one: { form: string }) => one.form === form);

  it('are every form of the version, on the day of the round: asked for by the rules, ready, or missing something', async () => {
    const found = await papers({ about: ABOUT, given: { integrityPledge: { fields: PLEDGE } } });
    expect(found).toMatchObject({
      ruleSet: { id: RULES },
      about: { application: 'A-01', name: { ko: '가상 햇살세차' }, centre: { ko: OWN } },
      asOf: '2024-04-11',
    });
    const { items: forms } = (await staff.send('/api/forms')).json;
    const own = forms.filter(({ ruleSet }: { ruleSet: { id: string } }) => ruleSet.id === RULES);
    expect(found.items.map(({ form }: { form: string }) => form)).toEqual(
      own.map(({ form }: { form: string }) => form),
    );
    expect(paper(found, 'integrityPledge')).toMatchObject({
      no: '서식 5',
      asked: 'now',
      state: 'ready',
      gaps: [],
      input: { fields: { ...PLEDGE, enterpriseName: '가상 햇살세차' } },
    });
    const consent = paper(found, 'consent');
    expect(consent).toMatchObject({ asked: 'now', state: 'missing', reasons: [], documents: [] });
    expect(consent.gaps).toContainEqual(
      expect.objectContaining({ pointer: '/fields/memberName', code: 'form/missing', label: expect.any(Object) }),
    );
    expect(consent.input).toBeUndefined();
  });

  it('name those that come from elsewhere: now, later, and none that the stage does not ask for', async () => {
    const asked = async (facts: object): Promise<Record<string, string>> => {
      const { others } = await papers({ about: ABOUT, facts });
      return Object.fromEntries(others.map((one: { paper: string; asked: string }) => [one.paper, one.asked]));
    };
    const planned = await asked({ stage: 'planned' });
    expect([planned['payroll'], planned['businessRegistration'], planned['salesSinceFounding']]).toEqual([
      'now',
      'later',
      undefined,
    ]);
    const founded = await asked({ stage: 'founded' });
    expect([founded['businessRegistration'], founded['salesSinceFounding']]).toEqual(['now', 'now']);
    const unknown = await asked({ stage: null });
    // Every stage asks for the payroll.
    expect([unknown['payroll'], unknown['salesSinceFounding']]).toEqual(['now', 'undetermined']);
  });

  it('are not called for where a decision says so, with its words; what is only open is missing something', async () => {
    const found = await papers({ about: ABOUT, facts: { alreadySupported: true } });
    expect(paper(found, 'agreement')).toMatchObject({
      state: 'notCalledFor',
      gaps: [],
      reasons: expect.arrayContaining([
        expect.objectContaining({ decision: 'eligibility', words: { ko: expect.any(String), en: expect.any(String) } }),
      ]),
    });
    const none = await papers({});
    expect(none.about).toBeUndefined();
    expect(paper(none, 'businessPlan')).toMatchObject({ asked: 'now', state: 'missing', reasons: [] });
    const states = async (deposit: number): Promise<string[]> => {
      const found = await papers({ facts: { deposit } });
      return ['paymentUndertaking', 'depositRepaymentAgreement'].map((form) => paper(found, form).state);
    };
    expect(await states(50_000_000)).toEqual(['missing', 'notCalledFor']);
    expect(await states(200_000_000)).toEqual(['notCalledFor', 'missing']);
  });

  it('of rules without a list of papers are their forms, and none from elsewhere', async () => {
    const { status, json } = await staff.post('/api/forms/solo-creator-centre/2023/papers', {});
    expect([status, json.others]).toEqual([200, []]);
    expect(json.items.map(({ form, asked }: Answer['json']) => [form, asked])).toEqual([
      ['tenancyApplication', undefined],
      ['tenancyGuide', undefined],
      ['designationCheck', undefined],
    ]);
  });

  it('take what is filled in for one form for that form alone', async () => {
    const found = await papers({ about: ABOUT, given: { dueNotice: AGREED } });
    const gapsOf = (form: string): string[] =>
      paper(found, form).gaps.map(({ pointer }: { pointer: string }) => pointer);
    expect(gapsOf('dueNotice')).not.toContain('/facts/agreementDate');
    expect(gapsOf('paymentUndertaking')).toContain('/facts/agreementDate');
  });

  it('are made once they are ready: from what the answer gives, then told with number and whether it is current', async () => {
    const given = { integrityPledge: { fields: PLEDGE } };
    const { input, asOf } = paper(await papers({ about: ABOUT, given }), 'integrityPledge');
    const form = `${RULES}/integrityPledge`;
    const made = await staff.post('/api/documents', { form, about: ABOUT, asOf, ...input });
    expect(made.status).toBe(201);
    const now = paper(await papers({ about: ABOUT }), 'integrityPledge');
    expect(now).toMatchObject({
      state: 'made',
      documents: [{ id: made.json.id, number: made.json.number, code: made.json.code, state: 'current' }],
    });
    const replaces = { document: made.json.id, reason: '대표자 이름을 고침' };
    const next = await staff.post('/api/documents', { form, about: ABOUT, asOf, ...input, replaces });
    expect(paper(await papers({ about: ABOUT }), 'integrityPledge').documents).toMatchObject([
      { id: next.json.id, state: 'current' },
      { id: made.json.id, state: 'superseded', replacedBy: { document: next.json.id, number: next.json.number } },
    ]);
    // Whoever may not see documents is told nothing of them.
    const visitor = await service.send(PAPERS, {
      method: 'POST',
      token: null,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ about: ABOUT }),
    });
    expect(paper(visitor.json, 'integrityPledge')).toMatchObject({ state: 'missing', documents: [] });
  });

  it.each([
    ['an application that is not there', { about: { round: ROUND, application: 'Z-9' } }, 404, 'application/not-found'],
    ['a round that is not there', { about: { round: 'nowhere', application: 'A-01' } }, 404, 'round/not-found'],
    ['an application without its round', { about: { application: 'A-01' } }, 422, 'request/invalid'],
    ['something filled in for no form', { given: { nothing: {} } }, 404, 'form/not-found'],
    ['no day', { asOf: '2024-02-30' }, 422, 'request/invalid'],
  ])('are refused for %s', async (_, request, status, code) => {
    expectProblem(await staff.post(PAPERS, request), status, code);
  });

  it('of a kept decision are filled from its facts; one made of it is told from then on, as long as it is current', async () => {
    const facts = { deposit: 200_000_000 };
    const subject = { label: '가상 물음', body: OWN };
    const taken = await staff.post('/api/decisions', { ruleSet: RULES, decision: 'repayment', facts, subject });
    const about = { decision: taken.json.id };
    const given = { integrityPledge: { fields: { ...PLEDGE, centreName: OWN, enterpriseName: '가상 햇살세차' } } };
    const before = await papers({ about, given });
    expect(before).toMatchObject({ asOf: taken.json.asOf });
    expect(before.about).toBeUndefined();
    // Above the line of the undertaking: only the facts of the decision say so.
    expect(paper(before, 'paymentUndertaking').state).toBe('notCalledFor');
    const { form, input, state, documents } = paper(before, 'integrityPledge');
    expect([state, documents]).toEqual(['ready', []]);
    const order = { form: `${RULES}/${form}`, ...input, about };
    const made = await staff.post('/api/documents', order);
    expect([made.status, made.json.about, made.json.body]).toEqual([201, about, OWN]);
    const after = paper(await papers({ about, given }), form);
    expect(after).toMatchObject({ state: 'made', documents: [{ id: made.json.id, state: 'current' }] });
    // Of another decision nothing has been made.
    const other = await staff.post('/api/decisions', { ruleSet: RULES, decision: 'repayment', facts, subject });
    expect(paper(await papers({ about: { decision: other.json.id }, given }), form).state).toBe('ready');

    const both = { ...ABOUT, ...about };
    expectProblem(await staff.post(PAPERS, { about: both }), 422, 'request/invalid');
    expectProblem(await staff.post(PAPERS, { about: { round: ROUND } }), 422, 'request/invalid');
    expectProblem(await staff.post('/api/documents', { ...order, about: both }), 422, 'request/invalid');
    expectProblem(await staff.post(PAPERS, { about: { decision: 'e-none' } }), 404, 'decision/not-kept');
    const elsewhere = '/api/forms/solo-creator-centre/2023/papers';
    expectProblem(await staff.post(elsewhere, { about }), 422, 'document/other-rule-set');
    const stranger = await signIn(service, {
      grants: [{ role: 'staff', programmes: ['self-support-fund'], bodies: ['가상 다른센터'] }],
    });
    expectProblem(await stranger.post(PAPERS, { about }), 404, 'decision/not-kept');
  });

  it('are hidden from whoever may not see the application, and refused to one of other rules', async () => {
    const other = await signIn(service, {
      grants: [{ role: 'staff', programmes: ['self-support-fund'], bodies: ['가상 다른센터'] }],
    });
    expectProblem(await other.post(PAPERS, { about: ABOUT }), 404, 'application/not-found');
    expectProblem(
      await staff.post('/api/forms/solo-creator-centre/2023/papers', { about: ABOUT }),
      422,
      'document/other-rule-set',
    );
  });

  describe('of a round', () => {
    const ofRound = async (request: object, who: Person = staff): Promise<Answer['json']> => {
      const answer = await who.post(`/api/rounds/${ROUND}/papers`, request);
      expect([answer.status, answer.text.slice(0, 300)]).toEqual([200, expect.any(String)]);
      return answer.json;
    };

    it('are told for each application by page, each with its state and its current document', async () => {
      const forms = ['integrityPledge', 'municipalOpinion'];
      const pages: Answer['json'][] = [];
      for (let after: string | undefined; ;) {
        const page = await ofRound({ forms, fields: { integrityPledge: PLEDGE }, ...(after && { after }) });
        pages.push(page);
        after = page.next;
        if (after === undefined) break;
      }
      const items = pages.flatMap((page) => page.items);
      expect([pages.length, items.length, new Set(items.map(({ application }) => application)).size]).toEqual([
        3, 40, 40,
      ]);
      const [first, second] = items;
      expect(first).toMatchObject({
        application: 'A-01',
        centre: { ko: OWN },
        papers: [
          { form: 'integrityPledge', state: 'made', document: expect.stringMatching(/^m-/) },
          { form: 'municipalOpinion', state: 'missing', gaps: expect.any(Number) },
        ],
      });
      expect(second.papers[0]).toEqual({ form: 'integrityPledge', state: 'ready', gaps: 0 });
    });

    it('are all of the version where none is named', async () => {
      const [first] = (await ofRound({})).items;
      const { items } = await papers({ about: ABOUT });
      expect(first.papers.map(({ form, state }: Answer['json']) => [form, state])).toEqual(
        items.map(({ form, state }: Answer['json']) => [form, state]),
      );
    });

    it('are those of the bodies one may see', async () => {
      const here = await signIn(service, {
        grants: [{ role: 'staff', programmes: ['self-support-fund'], bodies: [OWN] }],
      });
      const { items } = await ofRound({ forms: ['consent'] }, here);
      expect(new Set(items.map(({ centre }: Answer['json']) => centre.ko))).toEqual(new Set([OWN]));
      expectProblem(await staff.post('/api/rounds/nowhere/papers', { forms: ['consent'] }), 404, 'round/not-found');
      expectProblem(await staff.post(`/api/rounds/${ROUND}/papers`, { forms: ['nothing'] }), 404, 'form/not-found');
    });
  });
});
