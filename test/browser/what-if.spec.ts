import type { Page } from 'playwright-core';
import { signIn, type Person } from '../e2e/people.js';
import {
  axe,
  focused,
  keyboardWalk,
  noSidewaysScroll,
  openConsole,
  picture,
  settled,
  type Language,
  type OpenConsole,
  type PageOptions,
} from './harness.js';

/** Many screens in one test, each looked over by axe, on a machine that has other things to do. */
const PATIENCE_MS = 180_000;
const LINE = { ko: '선정 기준 점수(이상)', en: /passing score|pass line|score/i } as const;
const UNDER_A = { ko: '시나리오 A에서는', en: 'Under Scenario A' } as const;
const TURN = { ko: /: 무엇이 바뀌면\?$/, en: /: What would turn it\?$/ } as const;

describe('what if', () => {
  let gongo: OpenConsole;
  let officer: Person;
  beforeAll(async () => {
    gongo = await openConsole();
    officer = await signIn(gongo.service, { name: '김담당', grants: ['policyOfficer'] });
  });
  afterEach(() => gongo.checkFaults());
  afterAll(() => gongo.close());

  const open = async (search = '', options: PageOptions = {}): Promise<Page> => {
    const page = await gongo.openAs(officer, `/what-if${search}`, options);
    await page.locator('.tab-list').waitFor();
    return page;
  };
  /** Moves the pass line by its box, and waits until the answer is about that. */
  const moveLine = async (page: Page, language: Language = 'ko', to = '75'): Promise<void> => {
    await page.getByRole('textbox', { name: LINE[language] }).first().fill(to);
    await page.getByRole('heading', { name: UNDER_A[language] }).waitFor();
    await settled(page);
  };
  const clean = async (page: Page, name: string): Promise<void> => {
    await settled(page);
    expect(await axe(page)).toEqual([]);
    await noSidewaysScroll(page);
    await picture(page, name, { fullPage: true });
  };

  it.each(['ko', 'en'] as const)(
    'goes from a lever to numbers, groups, those who flip and what would turn them (%s)',
    async (language) => {
      const page = await open('', { language });
      await page.locator('.big-numbers').waitFor();
      await clean(page, `what-if-start-${language}`);
      await moveLine(page, language);
      const [selected = ''] = await page.locator('.big-number').allInnerTexts();
      expect(selected).toMatch(/−\d+/);
      expect(await page.locator('.flips tbody tr').count()).toBeGreaterThan(0);
      await clean(page, `what-if-moved-${language}`);
      await page.locator('.big-numbers').scrollIntoViewIfNeeded();
      await picture(page, `what-if-${language}`);
      await page.getByRole('button', { name: TURN[language] }).first().click();
      await page.locator('.nearest-change').first().waitFor();
      await clean(page, `what-if-nearest-${language}`);
    },
    PATIENCE_MS,
  );

  it(
    'draws sweeps, finds goals, checks the review and shakes marks',
    async () => {
      const page = await open('?kind=sweep');
      await page.getByRole('button', { name: '훑어보기', exact: true }).click();
      await page.locator('.chart svg').waitFor();
      await clean(page, 'what-if-sweep-ko');

      await gongo.go(page, '/what-if?kind=goal');
      await page.getByLabel('지킬 것').selectOption('selected');
      await page.getByLabel('한도', { exact: true }).fill('10');
      await page.getByRole('button', { name: '찾기', exact: true }).click();
      await page.getByText(/계산했|계산하지는|움직이지/).waitFor();
      await clean(page, 'what-if-goal-ko');

      await gongo.go(page, '/what-if?kind=scoring');
      await page.getByRole('button', { name: '점검하기' }).click();
      await page.getByRole('heading', { name: '회차 전체' }).waitFor();
      await clean(page, 'what-if-scoring-ko');
      await page
        .getByRole('button', { name: / 자세히$/ })
        .first()
        .click();
      await page.getByRole('dialog').getByText('해석별 결과').waitFor();
      await clean(page, 'what-if-scoring-details-ko');
      await page.keyboard.press('Escape');

      await gongo.go(page, '/what-if?kind=noise');
      await page.getByRole('textbox', { name: '횟수', exact: true }).fill('20');
      await page.getByRole('button', { name: '흔들어 보기' }).click();
      await page.locator('.chart svg').waitFor({ timeout: PATIENCE_MS / 3 });
      await clean(page, 'what-if-noise-ko');
    },
    PATIENCE_MS,
  );

  it(
    'on a phone needs no scrolling sideways',
    async () => {
      for (const language of ['ko', 'en'] as const) {
        const page = await open('', { width: 390, language });
        await moveLine(page, language);
        await clean(page, `what-if-phone-${language}`);
      }
    },
    PATIENCE_MS,
  );

  it(
    'is used with the keyboard alone: a lever moved by its slider, taken back, and a row opened',
    async () => {
      const page = await open();
      await page.locator('.big-numbers').waitFor();
      await keyboardWalk(page, ({ name, tag }) => tag === 'input' && name === '선정 기준 점수(이상) 막대');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.getByRole('heading', { name: UNDER_A.ko }).waitFor();
      expect(await page.getByRole('list', { name: '바꾼 것' }).getByRole('listitem').count()).toBe(1);
      await page.keyboard.press('Control+z');
      await page.getByText('아직 바꾼 것이 없습니다.').waitFor();
      await page.keyboard.press('Control+y');
      await page.getByRole('list', { name: '바꾼 것' }).waitFor();
      await page.getByRole('heading', { name: UNDER_A.ko }).waitFor();
      await settled(page);
      await keyboardWalk(page, TURN.ko, { limit: 400 });
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      expect((await focused(page)).name).toMatch(TURN.ko);
    },
    PATIENCE_MS,
  );

  it(
    'keeps a scenario under a name, opens it for others by its address, and makes a draft of it',
    async () => {
      const page = await open();
      await moveLine(page);
      await page.getByRole('button', { name: '시나리오 저장' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('이름').fill('높은 기준');
      await dialog.getByLabel(/함께 보기$/).check();
      await dialog.getByRole('button', { name: '저장', exact: true }).click();
      await page.getByRole('heading', { name: '높은 기준에서는' }).waitFor();
      await page.waitForURL(/scenario=s-/);

      const evaluator = await signIn(gongo.service, { name: '이평가', grants: ['evaluator'] });
      const { pathname, search } = new URL(page.url());
      const other = await gongo.openAs(evaluator, pathname + search);
      await other.getByRole('heading', { name: '높은 기준에서는' }).waitFor();
      expect(await other.getByRole('button', { name: '이 값을 초안으로' }).count()).toBe(0);

      await page.getByRole('button', { name: '이 값을 초안으로' }).click();
      await page
        .getByRole('dialog')
        .getByRole('textbox', { name: /^시행 첫날 필수/ })
        .fill('2025-01-01');
      await page.getByRole('dialog').getByRole('button', { name: '이 값을 초안으로' }).click();
      await page.waitForURL(/\/drafts\/d-/);
    },
    PATIENCE_MS,
  );

  it('refuses a file with a wrong cell in words, and stores nothing', async () => {
    gongo.allowFaults(/422/);
    const page = await open();
    await page.getByText('파일 올리기').click();
    await page
      .getByLabel(/^신청 파일/)
      .setInputFiles({ name: 'wrong.jsonl', mimeType: 'application/x-ndjson', buffer: Buffer.from('{"id":"A"}\n') });
    await page.getByText(/아무것도 저장하지 않았습니다/).waitFor();
    expect(await page.getByRole('alert').innerText()).toMatch(/1행/);
    expect(await axe(page)).toEqual([]);
  });

  it('is not shown to who may not ask', async () => {
    const staff = await signIn(gongo.service, { name: '박접수', grants: ['staff'] });
    const page = await gongo.openAs(staff, '/what-if');
    await page.getByRole('heading', { name: '만약에' }).waitFor();
    expect(await page.getByRole('navigation', { name: '주요 화면' }).getByText('만약에').count()).toBe(0);
    expect(await page.locator('.what-if').count()).toBe(0);
  });

  it('fetches the charts with the first chart, not with the first screen', async () => {
    const page = await gongo.openAs(officer, '/');
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
    await gongo.go(page, '/');
    expect(scripts.filter((path) => /chart|what-if/.test(path))).toEqual([]);
    await gongo.go(page, '/what-if');
    await page.locator('.chart svg').waitFor();
    expect(scripts.filter((path) => /chart/.test(path)).length).toBeGreaterThan(0);
  });
});
