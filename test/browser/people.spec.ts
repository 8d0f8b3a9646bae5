import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from 'otplib';
import { jest } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { findFreePort } from '#launcher/ports.mjs';
import { CLIENT_ID, CLIENT_SECRET, TestProvider } from '../e2e/oidc-provider.js';
import { signIn } from '../e2e/people.js';
import {
  axe,
  focused,
  keyboardWalk,
  noSidewaysScroll,
  openConsole,
  picture,
  settled,
  soon,
  type OpenConsole,
} from './harness.js';

const LANGUAGES = ['ko', 'en'] as const;
const WIDTHS = [1280, 768, 390];
const PASSWORD = 'blue harbour lamp';
/** The service's clock stands still, so that a code of the next step is the next that is good. */
const NOW = Date.parse('2024-04-01T00:00:00Z') / 1_000;
const codeOf = (secret: string, steps = 0): Promise<string> => generate({ secret, epoch: NOW + steps * 30 });

const name = (page: Page, who: string) => page.locator('header .own-menu button[aria-expanded]', { hasText: who });
const button = (page: Page, label: string | RegExp) => page.getByRole('button', { name: label, exact: true });
const enter = async (page: Page, id: string, password: string, code?: string): Promise<void> => {
  await page.getByLabel(/^아이디/).fill(id);
  await page
    .getByLabel(/^비밀번호/)
    .first()
    .fill(password);
  if (code !== undefined) {
    const field = page.getByLabel(/^인증번호/);
    if (!(await field.isVisible())) await button(page, '2단계 인증 번호 적기').click();
    await field.fill(code);
  }
  await page.locator('main').getByRole('button', { name: '로그인', exact: true }).click();
};
const signOut = async (page: Page, who: string): Promise<void> => {
  await name(page, who).click();
  await button(page, '로그아웃').click();
  await page.locator('header').getByRole('link', { name: '로그인' }).waitFor();
  await settled(page);
};
/** In each width without a sideways scroll, without a finding of axe, and on a picture for whoever wants to look. */
async function looksRight(page: Page, shot: string): Promise<void> {
  await settled(page);
  expect(await axe(page)).toEqual([]);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await noSidewaysScroll(page);
    if (width !== 768) await picture(page, `${shot}-${width}`, { fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** Copied, in a file and on paper they are the codes that are shown, and say whose they are. */
async function keepsRecoveryCodes(page: Page, origin: string): Promise<void> {
  const codes = await page.locator('.recovery-codes li').allInnerTexts();
  const whole = ['Gongo (administrator)', ...codes.map((code) => code.trim()), ''].join('\n');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await button(page, '복구 코드 복사').click();
  await page.getByText('복사했습니다.').waitFor();
  await soon(() => page.evaluate(() => navigator.clipboard.readText())).toBe(whole);

  const [file] = await Promise.all([page.waitForEvent('download'), button(page, '파일로 받기').click()]);
  expect(file.suggestedFilename()).toBe('공고-복구코드.txt');
  expect(await readFile(await file.path(), 'utf8')).toBe(whole);

  const asksForPaper = page.evaluate(() => new Promise((done) => addEventListener('beforeprint', () => done(true))));
  await button(page, '인쇄').click();
  expect(await asksForPaper).toBe(true);
  await page.emulateMedia({ media: 'print' });
  const paper = await page.locator('main').innerText();
  for (const line of whole.trim().split('\n')) expect(paper).toContain(line);
  await soon(() => page.getByRole('button').count()).toBe(0);
  await page.emulateMedia({ media: 'screen' });
}

describe('an installation of its own', () => {
  let opened: OpenConsole;

  beforeAll(async () => {
    opened = await openConsole({ demo: false, needsSecondFactor: true });
  });
  afterEach(() => opened.checkFaults());
  afterAll(() => opened.close());

  it('goes from the first link to an officer who sees the drafts, and out again when the account is disabled', async () => {
    // What is refused on purpose: weak passwords, wrong codes, what is not permitted yet or any more.
    opened.allowFaults(/40[139]|422/);
    const link = (await readFile(join(opened.service.dataDirectory, 'admin-link'), 'utf8')).trim();

    // The first administrator chooses a password; the token leaves the address at once.
    const admin = await opened.open(link);
    expect(new URL(admin.url()).hash).toBe('');
    await admin.getByLabel(/^새 비밀번호/).fill('short');
    await button(admin, '비밀번호 정하고 시작하기').click();
    await admin.getByText(/5자입니다/).waitFor();
    await soon(async () => (await focused(admin)).id).toBe('field-welcome-password');
    await looksRight(admin, 'people-welcome-ko');
    await admin.getByLabel(/^새 비밀번호/).fill(PASSWORD);
    await button(admin, '비밀번호 정하고 시작하기').click();
    await admin.getByRole('heading', { name: '관리자 님, 준비되었습니다' }).waitFor();
    await looksRight(admin, 'people-welcomed-ko');

    // Nothing else before the second factor.
    await admin.getByRole('link', { name: '2단계 인증 등록하기' }).click();
    await admin
      .getByLabel(/^지금 비밀번호/)
      .first()
      .fill(PASSWORD);
    await button(admin, '등록 시작하기').click();
    await admin.locator('svg.qr').waitFor();
    await looksRight(admin, 'people-set-up-ko');
    const secret = (await admin.locator('.secret-text').textContent()) ?? '';
    await admin.getByLabel(/^앱에 나온 6자리/).fill('000000');
    await button(admin, '앱에 나온 번호로 확인하기').click();
    await admin.locator('.field-error').waitFor();
    await admin.getByLabel(/^앱에 나온 6자리/).fill(await codeOf(secret));
    await button(admin, '앱에 나온 번호로 확인하기').click();
    await admin.locator('.recovery-codes li').first().waitFor();
    await soon(() => admin.locator('.recovery-codes li').count()).toBe(10);
    const recovery = (await admin.locator('.recovery-codes li').first().innerText()).trim();
    await looksRight(admin, 'people-recovery-ko');
    await keepsRecoveryCodes(admin, opened.url);
    await button(admin, '보관했습니다').click();
    await admin.getByRole('link', { name: '하던 일로 돌아가기' }).click();
    await settled(admin);

    await signOut(admin, '관리자');
    await opened.go(admin, '/accounts');
    await admin.locator('main').getByRole('link', { name: '로그인' }).click();
    await enter(admin, 'administrator', PASSWORD, '000000');
    await admin.locator('.field-error').waitFor();
    await enter(admin, 'administrator', PASSWORD, await codeOf(secret, 1));
    // Back where the sign-in was asked for.
    await admin.getByRole('heading', { name: '계정 관리' }).waitFor();
    await settled(admin);

    // An officer is invited.
    await button(admin, '새 계정').click();
    const dialog = admin.getByRole('dialog');
    await dialog.getByLabel(/^이름/).fill('김담당');
    await dialog.getByLabel(/^아이디/).fill('Officer One');
    await dialog.getByRole('button', { name: '역할 더하기' }).click();
    await dialog.getByLabel('하는 일').selectOption('policyOfficer');
    await dialog.getByRole('group', { name: '사업' }).getByLabel('고른 것만').check();
    await dialog.getByRole('button', { name: '만들고 초대 링크 받기' }).click();
    // What the service finds wrong stands at its field, and the focus is there.
    await dialog.locator('.field-wrong #field-account-id').and(admin.locator(':focus')).waitFor();
    await dialog.getByLabel(/^아이디/).fill('officer-1');
    await dialog.getByRole('button', { name: '만들고 초대 링크 받기' }).click();
    await dialog.locator('#field-account-grants-0-programmes .field-error').waitFor();
    await looksRight(admin, 'people-new-account-ko');
    await dialog.getByRole('group', { name: '사업' }).locator('input[type=checkbox]').first().check();
    await dialog.getByRole('button', { name: '만들고 초대 링크 받기' }).click();
    const invitation = await dialog.getByLabel('초대 링크', { exact: true }).inputValue();
    expect(invitation).toMatch(new RegExp(`^${opened.url}/welcome#token=`));
    await looksRight(admin, 'people-invitation-ko');
    await dialog.getByRole('button', { name: '닫기' }).click();
    await looksRight(admin, 'people-accounts-ko');

    // The officer uses it, and signs in with it later.
    const officer = await opened.open(invitation.slice(opened.url.length));
    await officer.getByLabel(/^새 비밀번호/).fill(PASSWORD);
    await button(officer, '비밀번호 정하고 시작하기').click();
    await officer.getByText('officer-1').waitFor();
    await officer.getByRole('link', { name: '시작하기' }).click();
    await settled(officer);
    await signOut(officer, '김담당');
    await opened.go(officer, '/sign-in?to=/drafts');
    await enter(officer, ' OFFICER-1 ', PASSWORD);
    await officer.getByRole('heading', { name: '규정 편집' }).waitFor();
    await officer.locator('header nav').getByRole('link', { name: '규정 편집' }).waitFor();
    await settled(officer);

    // Disabled, they are out everywhere with their next step.
    await button(admin, '김담당 정지').click();
    await button(admin, '정지하기').click();
    await admin.locator('tr', { hasText: 'officer-1' }).getByText('정지', { exact: true }).first().waitFor();
    await officer.locator('header nav').getByRole('link', { name: '서식', exact: true }).click();
    await officer.getByRole('dialog', { name: '로그인이 끝났습니다' }).waitFor();
    await officer
      .getByRole('dialog')
      .getByLabel(/^비밀번호/)
      .first()
      .fill(PASSWORD);
    await officer.getByRole('dialog').getByRole('button', { name: '로그인' }).click();
    await officer.getByRole('dialog').locator('.field-error').waitFor();

    // Nobody shuts themselves out: the service's own words.
    await button(admin, '관리자 정지').click();
    await button(admin, '정지하기').click();
    await admin.getByRole('dialog').getByRole('alert').filter({ hasText: '다른 관리자에게 요청하십시오' }).waitFor();
    await admin.keyboard.press('Escape');

    // A recovery code stands in for the app, once.
    await signOut(admin, '관리자');
    await opened.go(admin, '/sign-in?to=/account');
    await enter(admin, 'administrator', PASSWORD, recovery);
    await admin.getByRole('heading', { name: '로그인한 곳' }).waitFor();
    await looksRight(admin, 'people-account-ko');
  });

  it('tells how long to wait after too many failures', async () => {
    opened.allowFaults(/40[13]|429/);
    const page = await opened.open('/sign-in');
    for (let attempt = 0; attempt < 6; attempt += 1) {
      await enter(page, 'nobody-there', `wrong ${attempt}`);
      await settled(page);
    }
    await page.getByText('30초 뒤에 다시 로그인해 주십시오', { exact: false }).waitFor();
    await looksRight(page, 'people-waiting-ko');
  });

  it('tells in words why the provider let nobody in, and shows nothing of an address that was made up', async () => {
    const page = await opened.open('/sign-in?problem=oidc%2Funknown-person');
    await page.getByText('이 사람의 계정이 없거나 정지되어 있습니다.').waitFor();
    await opened.go(page, '/sign-in?problem=%3Cb%3Ecall%200100%3C%2Fb%3E');
    await page.getByText('처음부터 다시 해 주십시오', { exact: false }).waitFor();
    await soon(() => page.locator('main').innerText()).not.toContain('0100');
  });

  it('loses nothing when a session ends in the middle of a draft: signed in again, the page sends what was typed', async () => {
    opened.allowFaults(/401/);
    const officer = await signIn(opened.service, { id: 'typing', name: '이편집', grants: ['policyOfficer'] });
    const draft = await officer.post(
      '/api/drafts',
      { base: 'self-support-fund/2024', id: 'self-support-fund/2031' },
      { 'idempotency-key': 'people-spec-draft-1' },
    );
    expect(draft.status).toBe(201);
    const page = await opened.open(`/sign-in?to=/drafts/${draft.json.id}/manifest`);
    await enter(page, 'typing', 'a long enough pass phrase for tests');
    const title = page.locator('.editor-middle input[type=text], .editor-middle textarea').first();
    await title.waitFor();
    await settled(page);
    const before = await title.inputValue();

    await officer.send('/api/sessions', { method: 'DELETE' });
    await title.fill(`${before} 고침`);
    const again = page.getByRole('dialog', { name: '로그인이 끝났습니다' });
    await again.waitFor();
    await again
      .getByLabel(/^비밀번호/)
      .first()
      .fill('a long enough pass phrase for tests');
    await again.getByRole('button', { name: '로그인', exact: true }).click();
    await again.waitFor({ state: 'detached' });
    expect(await title.inputValue()).toBe(`${before} 고침`);
    await page.locator('.saved-state', { hasText: '저장됨' }).waitFor();
    const { json } = await officer.send(`/api/drafts/${draft.json.id}/content`);
    expect(JSON.stringify(json.ruleSet.manifest)).toContain(`${before} 고침`);
  });

  it.each(LANGUAGES)('%s shows the screens of people without a fault of looks or reach', async (language) => {
    const page = await opened.open('/sign-in', { language });
    await looksRight(page, `people-sign-in-plain-${language}`);
    await opened.go(page, '/welcome');
    await looksRight(page, `people-welcome-broken-${language}`);
  });
});

describe('the demonstration', () => {
  let opened: OpenConsole;

  beforeAll(async () => {
    opened = await openConsole();
  });
  afterEach(() => opened.checkFaults());
  afterAll(() => opened.close());

  it('makes a visitor one of its people by one click, and brings them back', async () => {
    const page = await opened.open('/forms');
    await page.locator('header').getByRole('link', { name: '로그인' }).click();
    await settled(page);
    await button(page, /가상 담당자 김하늘/).click();
    await name(page, '가상 담당자 김하늘').waitFor();
    expect(new URL(page.url()).pathname).toBe('/forms');
    await page.locator('header nav').getByRole('link', { name: '규정 편집' }).waitFor();
  });

  it.each(LANGUAGES)('%s shows the four screens without a fault of looks or reach', async (language) => {
    const page = await opened.open('/sign-in?to=/accounts', { language });
    await looksRight(page, `people-sign-in-${language}`);
    await page.getByRole('button', { name: /윤달빛/ }).click();
    await page.locator('table').waitFor();
    await looksRight(page, `people-accounts-demo-${language}`);
    await page.locator('header .own-menu button').first().click();
    await looksRight(page, `people-menu-${language}`);
    await page.locator('header .own-menu a[href="/account"]').click();
    await page.locator('h1:focus').waitFor();
    await looksRight(page, `people-account-demo-${language}`);
    await opened.go(page, `/welcome#token=${'a'.repeat(43)}`);
    await looksRight(page, `people-welcome-${language}`);
  });

  it('is signed in to, and its accounts changed, by keyboard alone', async () => {
    await signIn(opened.service, { id: 'keys', name: '강자판', grants: ['administrator'] });
    const page = await opened.open('/accounts');
    await keyboardWalk(page, ({ href }) => href.startsWith('/sign-in?to=%2Faccounts'));
    await page.keyboard.press('Enter');
    await page.locator('h1:focus').waitFor();
    await keyboardWalk(page, ({ id }) => id === 'field-sign-in-id');
    await page.keyboard.type('keys');
    await page.keyboard.press('Tab');
    await page.keyboard.type('a long enough pass phrase for tests');
    await page.keyboard.press('Enter');
    await page.locator('table').waitFor();
    await settled(page);

    await keyboardWalk(page, '새 계정');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await keyboardWalk(page, ({ id }) => id === 'field-account-name');
    await page.keyboard.type('한손님');
    await page.keyboard.press('Tab');
    await page.keyboard.type('guest-1');
    await page.keyboard.press('Enter');
    await page.getByLabel('초대 링크', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await soon(() => focused(page)).toMatchObject({ tag: 'button', name: '새 계정' });
    await page.locator('tr', { hasText: 'guest-1' }).waitFor();

    await keyboardWalk(page, '한손님 정지');
    await page.keyboard.press('Enter');
    await keyboardWalk(page, '정지하기');
    await page.keyboard.press('Enter');
    await button(page, '한손님 되살리기').waitFor();
  });

  it('tells the other tabs of the browser who is signed in now', async () => {
    const first = await opened.open('/sign-in');
    await button(first, /가상 담당자 김하늘/).click();
    await name(first, '김하늘').waitFor();
    const second = await first.context().newPage();
    await opened.go(second, '/sign-in');
    await button(second, /가상 승인자 박새벽/).click();
    await name(second, '박새벽').waitFor();
    await name(first, '박새벽').waitFor();
  });
});

describe('beside an institution', () => {
  const LABEL = '기관 로그인';
  let provider: TestProvider;
  let opened: OpenConsole;

  beforeAll(async () => {
    // The provider says that it is set up for trying things out, which it is.
    for (const level of ['warn', 'info'] as const) jest.spyOn(console, level).mockImplementation(() => undefined);
    const port = await findFreePort();
    const publicUrl = `http://127.0.0.1:${port}`;
    provider = await TestProvider.start(
      {
        'kim@institution': { email: 'kim@example.kr', email_verified: true },
        'stranger@institution': { email: 'stranger@example.kr', email_verified: true },
      },
      `${publicUrl}/api/session/oidc/callback`,
    );
    const oidc = { issuer: provider.issuer, clientId: CLIENT_ID, clientSecret: CLIENT_SECRET, label: LABEL };
    opened = await openConsole({ demo: false, institution: { port, publicUrl, oidc } });
  });
  afterEach(() => opened.checkFaults());
  afterAll(async () => {
    await opened.close();
    await provider.stop();
  });

  /** Pages of the provider are not ours; its style sheet asks for a font from elsewhere. */
  const goToProvider = async (page: Page, way: Locator, subject: string): Promise<void> => {
    opened.allowFaults(new RegExp(`^request to elsewhere: (${provider.issuer}|https://fonts\\.)`));
    await page.context().route(/^https:\/\/fonts\./, (route) => route.fulfill({ contentType: 'text/css', body: '' }));
    await way.click();
    await page.locator('input[name=login]').fill(subject);
    await page.locator('input[name=password]').fill('any');
    await page.locator('[type=submit]').click();
    await page.locator('input[name=prompt][value=consent]').waitFor({ state: 'attached' });
    await page.locator('[type=submit]').click();
    await page.waitForURL(`${opened.url}/**`);
    await settled(page);
  };

  it('an invitation is linked to who one is there, and from then on the button is enough, back to where one was going', async () => {
    const admin = await signIn(opened.service, { id: 'admin', grants: ['administrator'] });
    const account = {
      id: 'officer-k',
      name: '김담당',
      grants: [{ role: 'policyOfficer', programmes: ['*'], bodies: ['*'] }],
    };
    const { json } = await admin.post('/api/accounts', account);
    const invited = await opened.open(json.invitation.link.slice(opened.url.length));
    await looksRight(invited, 'people-welcome-institution-ko');
    await goToProvider(invited, button(invited, `${LABEL} 계정에 연결`), 'kim@institution');
    await name(invited, '김담당').waitFor();

    const page = await opened.open('/sign-in?to=/account');
    await looksRight(page, 'people-sign-in-institution-ko');
    await goToProvider(page, page.getByRole('link', { name: `${LABEL} 계정으로 로그인` }), 'kim@institution');
    await page.getByRole('heading', { name: '로그인한 곳' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/account');
    await name(page, '김담당').waitFor();
    await page.locator('tr', { hasText: '지금 이 브라우저' }).getByText(LABEL, { exact: true }).waitFor();
    await page.getByText('비밀번호 없이 로그인하는 계정입니다.').first().waitFor();
  });

  it('whom nobody invited stays outside, and is told so', async () => {
    const page = await opened.open('/sign-in');
    await goToProvider(page, page.getByRole('link', { name: `${LABEL} 계정으로 로그인` }), 'stranger@institution');
    await page.getByText('이 사람의 계정이 없거나 정지되어 있습니다.').waitFor();
    await page.locator('header').getByRole('link', { name: '로그인' }).waitFor();
    expect(await axe(page)).toEqual([]);
  });
});
