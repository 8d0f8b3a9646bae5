import type { Page } from 'playwright-core';
import { en } from '../../apps/console/src/i18n/en/index.js';
import { ko } from '../../apps/console/src/i18n/ko/index.js';
import { signIn, type Person } from '../e2e/people.js';
import {
  axe,
  focused,
  keyboardWalk,
  noSidewaysScroll,
  openConsole,
  picture,
  settled,
  soon,
  type Language,
  type OpenConsole,
  type PageOptions,
} from './harness.js';

const PROGRAMME = 'centre-outcomes';
const BASE = `${PROGRAMME}/2020`;
const CHANGED = 'fundingMix.newCentre';
const FIRST_DAY = '2024-05-01';
const DAY_BEFORE = '2024-04-30';
const NAMES = {
  ko: { officer: '김담당', approver: '이승인', auditor: '박감사', centre: '가상 마루센터' },
  en: { officer: 'Ola Officer', approver: 'Ann Approver', auditor: 'Aud Auditor', centre: 'Imaginary Maru Centre' },
} as const;

describe.each<Language>(['ko', 'en'])('the life of a version on the screen, in %s', (language) => {
  const texts = { ko, en }[language];
  const names = NAMES[language];
  const { review, history, drafts } = texts;
  let gongo: OpenConsole;
  let officer: Person;
  let approver: Person;
  let auditor: Person;
  let draft = '';

  beforeAll(async () => {
    gongo = await openConsole({ language });
    const { service } = gongo;
    officer = await signIn(service, { id: 'officer', name: names.officer, grants: ['policyOfficer'] });
    approver = await signIn(service, { id: 'approver', name: names.approver, grants: ['approver'] });
    auditor = await signIn(service, { id: 'auditor', name: names.auditor, grants: ['auditor'] });
    const staff = await signIn(service, { grants: ['staff'] });
    const recorded = await staff.post('/api/decisions', {
      ruleSet: BASE,
      decision: 'fundingMix',
      asOf: '2024-06-01',
      facts: { centres: 5, newCentres: 5 },
      subject: { label: names.centre },
    });
    expect([recorded.status, recorded.text]).toEqual([201, recorded.text]);
  });
  afterEach(() => gongo.checkFaults());
  afterAll(() => gongo.close());

  const openAs = (person: Person, path: string, options: PageOptions = {}): Promise<Page> =>
    gongo.openAs(person, path, options);
  const historyPath = `/programmes/${BASE}?tab=history`;
  const reviewPath = (): string => `/drafts/${draft}/review`;
  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const dialog = (page: Page) => page.getByRole('dialog');
  /** Takes a step and waits for what the page says of it. */
  const take = async (page: Page, step: keyof typeof review.steps.label, reason?: string): Promise<void> => {
    const label = review.steps.label[step];
    await button(page, label).click();
    if (reason !== undefined) await dialog(page).getByLabel(review.steps.reason).fill(reason);
    await dialog(page).getByRole('button', { name: label, exact: true }).click();
    await page.getByText(review.steps.done.replace('{{step}}', label)).waitFor();
    await settled(page);
  };
  const lineOf = (page: Page) => page.locator(`.change-list > [data-at^="parameters/${CHANGED}"]`).first();
  const saved = (page: Page) =>
    page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.status() === 200);
  const readImpact = async (page: Page): Promise<void> => {
    await button(page, review.impact.read).click();
    await page.getByText(review.impact.readDone).waitFor();
  };

  it('begins with a new draft from a version, made in the history by an officer', async () => {
    const page = await openAs(officer, historyPath);
    await button(page, history.actions.rollBackOf.replace('{{version}}', '2020')).click();
    await dialog(page).getByLabel(drafts.newYear.version).fill('2024');
    await dialog(page).getByLabel(history.rollBack.from).first().fill(FIRST_DAY);
    await dialog(page).getByRole('button', { name: drafts.begin }).click();
    await page.waitForURL(/\/drafts\/d-/);
    draft = /\/drafts\/([^/?]+)/.exec(page.url())?.[1] ?? '';
    const { json } = await officer.send(`/api/drafts/${draft}`);
    expect(json).toMatchObject({ ruleSetId: `${PROGRAMME}/2024`, base: { id: BASE }, inForceFrom: FIRST_DAY });
  });

  it('has an amount changed, its cases brought in line, cases at its lines added, and its values confirmed', async () => {
    const page = await openAs(officer, `/drafts/${draft}/parameters/${CHANGED}`);
    const amount = page.locator(`[data-at="parameters/${CHANGED}/values"] input`).first();
    await Promise.all([saved(page), amount.fill('190000000')]);
    await gongo.go(page, `/drafts/${draft}/cases`);
    const accept = page.getByRole('button', { name: new RegExp(`^${drafts.cases.accept}`) });
    for (let left = await accept.count(); left > 0; left = await accept.count()) {
      await Promise.all([saved(page), accept.first().click()]);
      // The checks of the new revision have to be there before the next one can be told from it.
      await accept.nth(left - 1).waitFor({ state: 'detached' });
    }
    await page.getByLabel(drafts.trial.decision).last().selectOption('fundingMix');
    await page.getByText(new RegExp(`${drafts.offers.none}|${drafts.offers.addAll}`)).waitFor();
    const offered = button(page, drafts.offers.addAll);
    if ((await offered.count()) > 0) await Promise.all([saved(page), offered.click()]);
    await gongo.go(page, `/drafts/${draft}/confirmations`);
    // Groups at once where there are several values in one, the others one by one.
    const words = [drafts.confirm.all.replace('{{count}}', '\\d+'), drafts.confirm.one];
    const open = page.getByRole('button', { name: new RegExp(words.join('|')) });
    for (let left = await open.count(); left > 0; left = await open.count()) {
      await open.first().click();
      await open.nth(left - 1).waitFor({ state: 'detached' });
      await settled(page);
    }
    await page.getByText(drafts.confirm.done).waitFor();
  });

  it('is read by its officer, with everybody it concerns, and submitted', async () => {
    const page = await openAs(officer, reviewPath());
    await page.getByText(names.centre).waitFor();
    expect(await axe(page)).toEqual([]);
    await picture(page, `review-draft-${language}`, { fullPage: true });
    await readImpact(page);
    await take(page, 'submission');
    const notNow = page.locator('.review-list', { hasText: review.steps.label.approval });
    expect(await notNow.last().innerText()).toContain(review.why.permission.replace('{{roles}}', texts.role.approver));
  });

  it('gets a comment at a line by the approver, and is returned with the reason', async () => {
    const page = await openAs(approver, reviewPath());
    const line = lineOf(page);
    await line.getByRole('button', { name: review.comments.add }).click();
    await line.getByRole('textbox').fill('190,000,000?');
    await line.getByRole('button', { name: review.comments.send }).click();
    await line.getByText(review.comments.open, { exact: true }).waitFor();
    await take(page, 'return', 'F-003-05?');
    await soon(() => page.locator('.review-list').first().innerText()).toContain('F-003-05?');
  });

  it('is answered and submitted again by the officer, whose page shows what happened meanwhile', async () => {
    const page = await openAs(officer, reviewPath());
    const line = lineOf(page);
    await line.getByRole('button', { name: review.comments.replyTo.replace('{{name}}', names.approver) }).click();
    await line.getByRole('textbox').fill('2024: 190,000,000.');
    await line.getByRole('button', { name: review.comments.send }).click();
    await line.getByText('2024: 190,000,000.').waitFor();
    gongo.allowFaults(/412 \(Precondition Failed\)/);
    // Somebody else is faster: the page tells it, and nothing is done that nobody has seen.
    await button(page, review.steps.label.submission).click();
    const { headers } = await officer.send(`/api/drafts/${draft}`);
    const again = await officer.send(`/api/drafts/${draft}/submission`, {
      method: 'POST',
      headers: { 'if-match': headers.get('etag') ?? '' },
    });
    expect([again.status, again.text]).toEqual([200, again.text]);
    await dialog(page).getByRole('button', { name: review.steps.label.submission, exact: true }).click();
    await page.getByText('draft/changed-meanwhile').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText(review.news.title).waitFor();
    await button(page, review.news.read).click();
    await page.getByText(review.news.title).waitFor({ state: 'detached' });
    await soon(() => page.locator('[aria-current=step]').innerText()).toContain(review.stage.inReview);
  });

  it('is approved by the approver with the keyboard alone, once its impact has been read', async () => {
    const page = await openAs(approver, reviewPath());
    expect(await axe(page)).toEqual([]);
    await picture(page, `review-in-review-${language}`, { fullPage: true });
    await keyboardWalk(page, review.comments.resolveOf.replace('{{name}}', names.approver), { limit: 200 });
    await page.keyboard.press('Enter');
    await page
      .getByText(review.comments.resolved.split('{{')[0] ?? '')
      .first()
      .waitFor();
    await keyboardWalk(page, review.impact.read, { limit: 300 });
    await page.keyboard.press('Enter');
    await page.getByText(review.impact.readDone).waitFor();
    const label = review.steps.label.approval;
    await keyboardWalk(page, ({ tag, name }) => tag === 'button' && name === label, { limit: 300 });
    await page.keyboard.press('Enter');
    await dialog(page).waitFor();
    await keyboardWalk(page, ({ tag, name }) => tag === 'button' && name === label);
    await page.keyboard.press('Enter');
    await page.getByText(review.steps.done.replace('{{step}}', label)).waitFor();
    await soon(() => focused(page)).toMatchObject({ id: 'review-steps' });
  });

  it('is published, and decides from its first day on at once', async () => {
    const page = await openAs(officer, reviewPath());
    await button(page, review.steps.label.publication).click();
    await dialog(page).getByText('2020').waitFor();
    await picture(page, `review-publication-${language}`);
    await page.keyboard.press('Escape');
    await take(page, 'publication');
    await page.getByText(review.published.title).waitFor();
    await picture(page, `review-published-${language}`, { fullPage: true });
    const ask = async (asOf: string): Promise<unknown> => {
      const facts = { centres: 5, newCentres: 5 };
      const { json } = await officer.post('/api/evaluations', {
        programme: PROGRAMME,
        asOf,
        decision: 'fundingMix',
        facts,
      });
      return [json.ruleSet.id, json.values.nationalMoneyApprox];
    };
    expect(await ask(FIRST_DAY)).toEqual([`${PROGRAMME}/2024`, 950_000_000]);
    expect(await ask(DAY_BEFORE)).toEqual([BASE, 925_000_000]);
    await page.getByRole('link', { name: review.published.open }).click();
    await page.waitForURL(`**/programmes/${PROGRAMME}/2024`);
  });

  it('is in the history that the auditor reads, who can do nothing but compare', async () => {
    const page = await openAs(auditor, historyPath);
    await page.getByText(history.revisions).first().click();
    await page.locator('.revision-list li').first().waitFor();
    await settled(page);
    const told = await page.locator('.history-list').first().innerText();
    for (const name of [names.officer, names.approver, 'F-003-05?', '190,000,000']) expect(told).toContain(name);
    await soon(() => page.locator('.history-list button').count()).toBe(0);
    await picture(page, `history-${language}`, { fullPage: true });
    await gongo.go(page, reviewPath());
    await soon(() => page.locator('main .button-primary, main .button-danger').count()).toBe(0);
  });

  it('can be withdrawn with a reason by the approver, and everybody sees it', async () => {
    const page = await openAs(approver, historyPath);
    await button(page, history.actions.withdrawOf.replace('{{version}}', '2024')).click();
    await dialog(page).getByRole('button', { name: history.withdraw.confirm }).click();
    await dialog(page).getByText(review.steps.reasonNeeded).waitFor();
    await dialog(page).getByLabel(review.steps.reason).fill('F-003-05.');
    await dialog(page).getByRole('button', { name: history.withdraw.confirm }).click();
    await page.getByText(history.status.withdrawn, { exact: true }).first().waitFor();
    const visitor = await gongo.open(historyPath);
    await visitor.getByText('F-003-05.').waitFor();
    await soon(() => visitor.locator('.history-list button').count()).toBe(0);
  });

  it.each([1280, 390])('is shown without faults at a width of %i pixels', async (width) => {
    for (const path of [reviewPath(), historyPath]) {
      const page = await openAs(approver, path, { width });
      expect(await axe(page)).toEqual([]);
      await noSidewaysScroll(page);
      await picture(page, `${path === historyPath ? 'history' : 'review'}-${width}-${language}`, { fullPage: true });
    }
  });
});
