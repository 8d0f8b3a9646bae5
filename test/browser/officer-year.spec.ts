import type { Page } from 'playwright-core';
import { en } from '../../apps/console/src/i18n/en/index.js';
import { ko } from '../../apps/console/src/i18n/ko/index.js';
import { signIn, type Person } from '../e2e/people.js';
import { axe, openConsole, settled, soon, type Language, type OpenConsole } from './harness.js';

const PROGRAMME = 'self-support-fund';
const BASE = `${PROGRAMME}/2024`;
const NEXT = `${PROGRAMME}/2025`;
const FIRST_DAY = '2025-01-02';
const DAY_BEFORE = '2025-01-01';
const CAP = 'parameters/growthExtra.cap';
const LAST_ROUND = 'parameters/rounds.schedule/rows/round-6';
const MINIMUM = 'decisions/award/require/something-approved';
/** A row of a decision table that those before it leave nothing to. */
const UNREACHABLE = 'approval-not-proved';
/** An invented application of the round that the base carries: two project groups found one enterprise. */
const APPLICATION = 'A-01';
const NAMES = {
  ko: { officer: '김담당', approver: '이승인', applicant: '가상 햇살세차', firstDay: '2025년 1월 2일' },
  en: {
    officer: 'Ola Officer',
    approver: 'Ann Approver',
    applicant: 'Imaginary Sunlight Car Wash',
    firstDay: '2 January 2025',
  },
} as const;
/** Scores of values and cases, a click each, on a machine that has other things to do. */
const MANY_CLICKS_MS = 300_000;

/** A text of the console, whatever stands in its placeholders. */
const pattern = (text: string): RegExp =>
  new RegExp(
    text
      .split(/\{\{\w+\}\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.+'),
  );

describe.each<Language>(['ko', 'en'])('the year of a policy officer on the screen, in %s', (language) => {
  const texts = { ko, en }[language];
  const names = NAMES[language];
  const { review, drafts } = texts;
  let gongo: OpenConsole;
  let officer: Person;
  let approver: Person;
  let draft = '';

  beforeAll(async () => {
    gongo = await openConsole({ language });
    officer = await signIn(gongo.service, { id: 'officer', name: names.officer, grants: ['policyOfficer'] });
    approver = await signIn(gongo.service, { id: 'approver', name: names.approver, grants: ['approver'] });
  });
  afterEach(() => gongo.checkFaults());
  afterAll(() => gongo.close());

  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const dialog = (page: Page) => page.getByRole('dialog');
  const at = (page: Page, place: string) => page.locator(`[data-at="${place}"]`);
  const edit = (section: string): Promise<Page> => gongo.openAs(officer, `/drafts/${draft}/${section}`);
  const openReview = (person: Person): Promise<Page> => gongo.openAs(person, `/drafts/${draft}/review`);
  /** The line of the review that tells what became of the last round: every round has moved, so it stands far down. */
  const lineOf = async (page: Page) => {
    const values = page.locator('.change-group', { has: page.locator(`[data-at^="parameters/"]`) });
    const more = values.getByRole('button', { name: pattern(review.changes.more) });
    await more
      .or(values.locator(`[data-at^="${LAST_ROUND}"]`))
      .first()
      .waitFor();
    if (await more.isVisible()) await more.click();
    return page.locator(`.change-list > [data-at^="${LAST_ROUND}"]`).first();
  };
  /** Does what changes the draft, and waits until the service has it. */
  const saving = async (page: Page, act: () => Promise<void>): Promise<void> => {
    const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.status() === 200);
    await Promise.all([saved, act()]);
  };
  const content = async () => (await officer.send(`/api/drafts/${draft}/content`)).json.ruleSet;
  /** Until when a founding may be recognised for the last round; Enter leaves the cell. */
  const typeLastDay = async (page: Page, day: string): Promise<void> => {
    await page.locator('.grid-row').last().locator('[data-column="10"]').click();
    await page.keyboard.type(day);
    await saving(page, () => page.keyboard.press('Enter'));
    const [row] = (await content()).parameters['rounds.schedule'].rows.slice(-1);
    expect(row.values.at(-1)).toMatchObject({ from: FIRST_DAY, cells: { recognitionTo: day } });
  };
  /** Groups at once where there are several values in one, the others one by one. */
  const confirmAll = async (page: Page): Promise<void> => {
    const words = [drafts.confirm.all.replace('{{count}}', '\\d+'), drafts.confirm.one];
    const open = page.getByRole('button', { name: new RegExp(`^(${words.join('|')})`) });
    for (let left = await open.count(); left > 0; left = await open.count()) {
      await open.first().click();
      await open.nth(left - 1).waitFor({ state: 'detached' });
    }
    await page.getByText(drafts.confirm.done).waitFor();
    const { json } = await officer.send(`/api/drafts/${draft}/confirmations`);
    expect(json.items.filter((item: { confirmed?: object }) => item.confirmed === undefined)).toEqual([]);
  };
  /** Takes a step of the draft's life and waits for what the page says of it. */
  const take = async (page: Page, step: keyof typeof review.steps.label, reason?: string): Promise<void> => {
    const label = review.steps.label[step];
    await button(page, label).click();
    if (reason !== undefined) await dialog(page).getByLabel(review.steps.reason).fill(reason);
    await dialog(page).getByRole('button', { name: label, exact: true }).click();
    await page.getByText(review.steps.done.replace('{{step}}', label)).waitFor();
  };

  it('begins at the programme, of which next year’s draft is made', async () => {
    const page = await gongo.openAs(officer, `/programmes/${BASE}`);
    expect(await axe(page)).toEqual([]);
    await page.locator('header nav a[href="/drafts"]').click();
    await button(page, drafts.newYear.button).click();
    await dialog(page).getByLabel(drafts.newYear.base).selectOption(BASE);
    await soon(() => dialog(page).getByLabel(drafts.newYear.version).inputValue()).toBe('2025');
    // The forms print the number of the notice: without it they would not fit the rules.
    await dialog(page).getByLabel(drafts.key.number).first().fill('가상 제2025-1호');
    await dialog(page).getByLabel(drafts.manifest.noticeDate).first().fill(FIRST_DAY);
    await dialog(page).getByLabel(drafts.manifest.inForceFrom).first().fill(FIRST_DAY);
    expect(await axe(page)).toEqual([]);
    await dialog(page).getByRole('button', { name: drafts.begin }).click();
    await page.waitForURL(/\/drafts\/d-/);
    draft = /\/drafts\/([^/?]+)/.exec(page.url())?.[1] ?? '';
    await settled(page);
    expect(await axe(page)).toEqual([]);
    const { json } = await officer.send(`/api/drafts/${draft}`);
    expect(json).toMatchObject({ ruleSetId: NEXT, base: { id: BASE }, inForceFrom: FIRST_DAY });
    // The dates of the year have moved on with it, until somebody says otherwise.
    const [first] = (await content()).parameters['rounds.schedule'].rows;
    expect(first.values.map(({ from }: { from: string }) => from)).toEqual(['2024-03-27', FIRST_DAY]);
  });

  it('has an amount changed, and where the notice prints it again, to which a warning leads', async () => {
    const page = await edit('parameters/growthExtra.cap?help=problems');
    const amount = at(page, `${CAP}/values`).locator('input').first();
    await saving(page, () => amount.fill('36000000'));
    const warning = page.locator('.help-list > li', { hasText: 'several-conditions' });
    await warning.getByRole('link').first().click();
    const printed = at(page, `${CAP}/restated/several-conditions`);
    await printed.locator('textarea').first().fill('1개 이상 중복된 경우도 지원한도는 36백만원');
    await saving(page, () => printed.locator('input.input-number').fill('36000000'));
    await warning.waitFor({ state: 'detached' });
    expect(await axe(page)).toEqual([]);
    const { values, restated } = (await content()).parameters['growthExtra.cap'];
    expect(values).toMatchObject([
      { from: '2024-03-27', value: 30_000_000 },
      { from: FIRST_DAY, value: 36_000_000 },
    ]);
    expect(restated).toMatchObject([{ value: 36_000_000 }]);
  });

  it('has a cell of a table changed', async () => {
    const page = await edit('rounds/rounds.schedule');
    await typeLastDay(page, '2026-03-31');
    expect(await axe(page)).toEqual([]);
  });

  it('has the value of a condition changed, and is tried at once: the rule that decides is marked', async () => {
    const page = await edit('decisions/award?help=trial');
    const rule = at(page, MINIMUM);
    await rule.getByRole('button', { name: new RegExp(`^${texts.decisionEditor.open}`) }).click();
    await saving(page, () => rule.locator('.condition-constant input').first().fill('1000000'));
    const trial = page.locator('.help-column');
    const outcome = trial.locator('.outcome-badge').first();
    await trial.getByLabel(drafts.trial.subject).selectOption('c:award-024');
    await button(page, drafts.trial.run).click();
    await outcome.waitFor();
    await soon(() => outcome.getAttribute('data-outcome')).toBe('no');
    expect(await page.locator('.rule-hit').evaluateAll((all) => all.map((one) => one.getAttribute('data-at')))).toEqual(
      [MINIMUM],
    );
    expect(await axe(page)).toEqual([]);
    // An application of last year, as of this version's first day.
    await trial.getByLabel(drafts.trial.decision).selectOption('growthExtra');
    await trial.getByLabel(drafts.trial.subject).selectOption(`a:${APPLICATION}`);
    await button(page, drafts.trial.run).click();
    await trial.getByText('36,000,000').first().waitFor();
  });

  it(
    'has its cases brought in line, others added from the offers, and the reason written for a row no case reaches',
    async () => {
      const page = await edit('cases');
      const accept = { name: new RegExp(`^${drafts.cases.accept}`) };
      const red = page.locator('.case-row', { has: page.getByRole('button', accept) });
      await red.first().waitFor();
      expect(await axe(page)).toEqual([]);
      // Each by its name: those in line go away as soon as the next revision is checked.
      for (const place of await red.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-at') ?? '')))
        await at(page, place).getByRole('button', accept).click();
      const green = pattern(drafts.cases.allGreen);
      await page.getByText(green).waitFor();

      const decision = page.getByLabel(drafts.trial.decision).last();
      const all = button(page, drafts.offers.addAll);
      await decision.selectOption('amounts');
      const above = page.getByRole('button', { name: new RegExp(`^${drafts.offers.add}.*36,000,001`) });
      await saving(page, () => above.click());
      await above.waitFor({ state: 'detached' });
      await saving(page, () => all.click());
      await page.getByText(drafts.offers.none).waitFor();
      await decision.selectOption('award');
      await saving(page, () => all.click());
      await page.getByText(drafts.offers.none).waitFor();
      const { json } = await officer.send(`/api/drafts/${draft}/cases`);
      const asked = json.items.map(({ facts }: { facts: { growthExtra?: number } }) => facts.growthExtra);
      expect(asked).toEqual(expect.arrayContaining([35_999_999, 36_000_000, 36_000_001]));

      const open = page.locator('.case-row', { hasText: UNREACHABLE });
      await open.getByRole('button', { name: new RegExp(`^${drafts.coverage.waive}`) }).click();
      await open.getByLabel(drafts.coverage.reason.ko).fill('앞의 조건에서 이미 갈립니다.');
      await open.getByLabel(drafts.coverage.reason.en).fill('The rows before it leave nothing to it.');
      expect(await axe(page)).toEqual([]);
      await saving(page, () => open.getByRole('button', { name: drafts.coverage.save }).click());
      await page.getByText(drafts.coverage.none).waitFor();
      await page.getByText(green).waitFor();
    },
    MANY_CLICKS_MS,
  );

  it(
    'has every value of the year confirmed, to which the review leads',
    async () => {
      const page = await openReview(officer);
      expect(await axe(page)).toEqual([]);
      await page.locator('.gate-places a').first().click();
      await page.waitForURL('**/confirmations**');
      await settled(page);
      expect(await axe(page)).toEqual([]);
      await confirmAll(page);
    },
    MANY_CLICKS_MS,
  );

  it('is submitted by its officer', async () => {
    const page = await openReview(officer);
    expect(await axe(page)).toEqual([]);
    await take(page, 'submission');
  });

  it('gets a comment at a changed row by the approver, and is sent back with the reason', async () => {
    const page = await openReview(approver);
    expect(await axe(page)).toEqual([]);
    const line = await lineOf(page);
    await line.getByRole('button', { name: review.comments.add }).click();
    await line.getByRole('textbox').fill('F-004-08: 3.30?');
    await line.getByRole('button', { name: review.comments.send }).click();
    await line.getByText(review.comments.open, { exact: true }).waitFor();
    await take(page, 'return', 'F-004-08?');
  });

  it('is mended by the officer, who is told why it came back, and submitted again', async () => {
    const page = await edit('rounds/rounds.schedule');
    await page.getByText(drafts.returned).waitFor();
    await page.getByText('F-004-08?').waitFor();
    expect(await axe(page)).toEqual([]);
    await typeLastDay(page, '2026-03-30');
    await gongo.go(page, `/drafts/${draft}/confirmations`);
    await page.getByText(pattern(drafts.confirm.open)).waitFor();
    await confirmAll(page);
    await gongo.go(page, `/drafts/${draft}/review`);
    const line = await lineOf(page);
    await line.getByRole('button', { name: review.comments.replyTo.replace('{{name}}', names.approver) }).click();
    await line.getByRole('textbox').fill('2026-03-30.');
    await line.getByRole('button', { name: review.comments.send }).click();
    await line.getByText('2026-03-30.', { exact: true }).waitFor();
    await take(page, 'submission');
  });

  it('is approved once its impact has been read: whose answer changes, and because of what', async () => {
    const page = await openReview(approver);
    const line = await lineOf(page);
    await button(page, review.comments.resolveOf.replace('{{name}}', names.approver)).click();
    await line.getByText(pattern(review.comments.resolved)).waitFor();
    const affected = page.locator('.impact-item', { hasText: names.applicant }).first();
    await soon(() => affected.innerText()).toMatch(/30,000,000.* → 36,000,000/);
    const { json } = await approver.send(`/api/drafts/${draft}/impact`);
    expect(json.byChange).toMatchObject([{ at: CAP }]);
    expect(await axe(page)).toEqual([]);
    await button(page, review.impact.read).click();
    await page.getByText(review.impact.readDone).waitFor();
    await take(page, 'approval');
  });

  it('is published with its day of effect', async () => {
    const page = await openReview(officer);
    await button(page, review.steps.label.publication).click();
    await dialog(page).getByText(review.steps.day.replace('{{day}}', names.firstDay)).waitFor();
    await dialog(page).getByText(review.steps.supersedes.replace('{{versions}}', '2024')).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await take(page, 'publication');
    await page.getByText(review.published.title).waitFor();
    await settled(page);
    expect(await axe(page)).toEqual([]);
  });

  it('decides from its first day on, and not the day before, over the API and on the screen', async () => {
    const decided = async (asOf: string): Promise<unknown> => {
      const facts = { projectGroupsMerged: 2 };
      const { json } = await officer.post('/api/evaluations', {
        programme: PROGRAMME,
        asOf,
        decision: 'growthExtra',
        facts,
      });
      return [json.ruleSet.id, json.values.limit];
    };
    expect(await decided(FIRST_DAY)).toEqual([NEXT, 36_000_000]);
    expect(await decided(DAY_BEFORE)).toEqual([BASE, 30_000_000]);

    const page = await gongo.openAs(officer, '/decisions');
    const shown = async (version: string, asOf: string): Promise<string> => {
      await page.locator(`a[href="/decisions/${version}/growthExtra"]`).click();
      await page.locator('#field-projectGroupsMerged').fill('2');
      await page.getByLabel(texts.decide.asOf).first().fill(asOf);
      await button(page, texts.decide.evaluate).click();
      const result = page.locator('.decision-result');
      await result.locator(`a[href="/programmes/${version}"]`).waitFor();
      expect(await axe(page)).toEqual([]);
      return result.innerText();
    };
    expect(await axe(page)).toEqual([]);
    expect(await shown(NEXT, FIRST_DAY)).toContain('36,000,000');
    await page.goBack();
    expect(await shown(BASE, DAY_BEFORE)).toContain('30,000,000');
  });
});
