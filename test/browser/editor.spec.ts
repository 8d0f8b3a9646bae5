import type { Page } from 'playwright-core';
import { canonicalJson } from '#policy';
import { Drafting } from '../e2e/drafting.js';
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
  type OpenConsole,
} from './harness.js';

const LANGUAGES = ['ko', 'en'] as const;
const WIDTHS = [1280, 768, 390];
const SECTIONS = [
  'manifest',
  'clauses/F-004-23',
  'facts',
  'words',
  'decisions/amounts',
  'parameters',
  'tables',
  'rounds',
  'scoring',
  'papers',
  'process',
  'readings/R-03',
  'notes',
  'forms/agreement',
  'cases',
  'confirmations',
  'files/manifest.json',
];

const isSaved = (page: Page) =>
  page
    .getByText('모두 저장되어 있습니다.')
    .or(page.getByText(/^저장됨: /))
    .waitFor();

describe('the editor of a draft', () => {
  let gongo: OpenConsole;
  let officer: Person;
  let draft: Drafting;

  beforeAll(async () => {
    gongo = await openConsole();
    officer = await signIn(gongo.service, { grants: ['policyOfficer'] });
    draft = await Drafting.begin(officer);
  });
  afterEach(() => gongo.checkFaults());
  afterAll(() => gongo.close());

  const open = (section: string, options = {}) => gongo.openAs(officer, `/drafts/${draft.id}/${section}`, options);

  describe.each(SECTIONS)('at %s', (section) => {
    it.each(LANGUAGES)('has nothing that axe objects to and never scrolls sideways, in %s', async (language) => {
      const page = await open(section, { language });
      const shot = `section-${section.replace('/', '-')}`;
      expect(await axe(page)).toEqual([]);
      await picture(page, `${shot}-${language}`);
      if (language === 'en') return;
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        await settled(page);
        await noSidewaysScroll(page);
      }
      await picture(page, `${shot}-390`);
    });
  });

  describe('the files', () => {
    const textbox = (page: Page) => page.getByRole('textbox', { name: /readings\.json/ });

    it('are typed in, judged as they are typed, and taken over as a change that can be taken back', async () => {
      const page = await open('files/readings.json');
      await textbox(page).waitFor();
      const files = (await draft.get(officer, '/files')).json.files as Record<string, string>;
      const text = files['readings.json'] ?? '';
      const replaced = async (next: string) => {
        await textbox(page).click();
        await page.keyboard.press('Control+a');
        await page.keyboard.insertText(next);
      };
      await replaced(text.slice(0, -3));
      await page.getByText('형식이 맞지 않아 아직 반영할 수 없습니다.').waitFor();
      const take = page.getByRole('button', { name: '초안에 반영' });
      await soon(() => take.isDisabled()).toBe(true);
      await picture(page, 'draft-files-broken-ko');

      await replaced(text.replace(/"chosen": "[^"]*"/, '"chosen": "noSuchOption"'));
      await page.getByText('아직 초안에 반영하지 않았습니다.').waitFor();
      const finding = page.getByRole('button', { name: /^\/readings\/.*\/chosen$/ });
      await finding.click();
      expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className)).toContain(
        'cm-content',
      );

      const changed = text.replace('"ko": "', '"ko": "바뀐 물음: ');
      await replaced(changed);
      await page.getByText('아직 초안에 반영하지 않았습니다.').waitFor();
      await take.click();
      await page.getByText('초안에 반영했습니다.').waitFor();
      expect((await draft.get(officer, '/files')).json.files['readings.json']).toContain('바뀐 물음: ');

      await page.getByRole('button', { name: '지난 규정과 나란히 보기' }).click();
      await page.getByRole('button', { name: '다음 차이' }).click();
      await picture(page, 'draft-files-difference-ko');
      expect(await axe(page)).toEqual([]);

      await page.getByRole('button', { name: '되돌리기' }).click();
      await isSaved(page);
      await page.getByText('지난 규정과 같습니다.').waitFor();
      expect((await draft.get(officer, '/files')).json.files['readings.json']).toBe(text);
    });

    it('keep what was typed over a reload, and tell when the draft has changed meanwhile', async () => {
      const page = await open('files/notes.json');
      const notes = page.getByRole('textbox', { name: /notes\.json/ });
      await notes.click();
      await page.keyboard.press('Control+End');
      await page.keyboard.insertText('  ');
      await page.reload();
      await settled(page);
      await page.getByText(/아직 초안에 반영하지 않았습니다/).waitFor();
      const other = await signIn(gongo.service, { grants: ['policyOfficer'] });
      const { revision } = (await draft.get(other)).json;
      const id = Object.keys((await draft.get(other, '/content')).json.ruleSet.notes)[0] ?? '';
      const answer = await other.send(draft.path, {
        method: 'PATCH',
        headers: { 'if-match': `"r${revision}"` },
        body: JSON.stringify({ changes: [{ at: `notes/${id}/says/ko`, set: '다른 사람이 고친 말' }] }),
      });
      expect(answer.status).toBe(200);
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await page
        .getByRole('heading', { name: '그사이 초안이 바뀌었습니다' })
        .or(page.getByText('그사이 초안이 바뀌었습니다'))
        .first()
        .waitFor();
      await page.getByRole('button', { name: '초안의 내용으로 바꾸기' }).click();
      await page.getByText('"다른 사람이 고친 말"').waitFor();
    });

    it('let go of the keyboard: Tab leaves the text', async () => {
      const page = await open('files/notes.json');
      await page.getByRole('textbox', { name: /notes\.json/ }).click();
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className ?? ''),
      ).not.toContain('cm-content');
    });
  });

  describe('by keyboard alone', () => {
    it('leads from the list of drafts to an amount, which is changed, saved and taken back', async () => {
      const page = await gongo.openAs(officer, '/drafts');
      await keyboardWalk(page, ({ href }) => href.startsWith(`/drafts/${draft.id}`));
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/drafts/${draft.id}**`);
      await settled(page);
      await keyboardWalk(page, ({ href }) => href.startsWith(`/drafts/${draft.id}/parameters`));
      await page.keyboard.press('Enter');
      await settled(page);
      await soon(async () => (await focused(page)).tag).not.toBe('body');
    });

    const content = async () => {
      const [rules, cases] = [await draft.get(officer, '/content'), await draft.get(officer, '/cases')];
      return { rules: rules.json.ruleSet, cases: cases.json.items };
    };
    /** What the service has, once it is so; the last it had otherwise, for the failure to show. */
    const becomes = async (read: () => Promise<unknown>, isSo: (json: string) => boolean): Promise<string> => {
      for (const end = Date.now() + 10_000; ; await new Promise((done) => setTimeout(done, 200))) {
        const json = canonicalJson(await read());
        if (isSo(json) || Date.now() > end) return json;
      }
    };
    const walk = (page: Page, wanted: Parameters<typeof keyboardWalk>[1], key = 'Tab') =>
      keyboardWalk(page, wanted, { limit: 400, key });
    const inGrid = (page: Page) =>
      page.evaluate(() => document.activeElement?.closest('[data-column]')?.getAttribute('data-column'));

    const used: readonly (readonly [what: string, section: string, use: (page: Page) => Promise<void>])[] = [
      [
        'the title is typed',
        'manifest',
        async (page) => {
          await walk(page, /^제목 \(한국어\)/);
          await page.keyboard.press('End');
          await page.keyboard.type(' (안)');
        },
      ],
      [
        'an amount is typed',
        'parameters/growthExtra.cap',
        async (page) => {
          await walk(page, ({ tag, name }) => tag === 'input' && name.startsWith('값('));
          await page.keyboard.press('Control+a');
          await page.keyboard.type('36000000');
        },
      ],
      [
        'a cell is gone to and typed into',
        'rounds/rounds.schedule',
        async (page) => {
          await walk(page, ({ tag, name }) => tag === 'input' && name.includes(' – '));
          for (const key of ['ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
          expect(await inGrid(page)).toBe('1');
          await page.keyboard.type('2024-03-28');
          await page.keyboard.press('Enter');
          // Escape gives the Tab key back to the page.
          await page.keyboard.press('Escape');
          await page.keyboard.press('Tab');
          expect(await inGrid(page)).toBeUndefined();
        },
      ],
      [
        'a rule is opened and its name typed',
        'decisions/eligibility',
        async (page) => {
          await walk(page, /^고치기 재인정 기업이 아닐 것/);
          await page.keyboard.press('Enter');
          await walk(page, ({ tag }) => tag === 'input');
          await page.keyboard.press('End');
          await page.keyboard.type(' (안)');
        },
      ],
      [
        'how a condition compares is chosen',
        'decisions/award',
        async (page) => {
          await walk(page, /^고치기 승인된 금액이 있을 것/);
          await page.keyboard.press('Enter');
          await walk(page, ({ tag, name }) => tag === 'select' && name === '1번 조건 비교');
          await page.keyboard.press('ArrowDown');
        },
      ],
      [
        'an entry is added to a list',
        'words/enterpriseTypes',
        async (page) => {
          await walk(page, ({ tag, name }) => tag === 'button' && name === '추가 단어');
          await page.keyboard.press('Enter');
          await walk(page, '이름(한국어)');
          await page.keyboard.type('청년형 자활기업');
          await page.keyboard.press('Tab');
          await page.keyboard.type('youth-type self-support enterprise');
          await page.keyboard.press('Enter');
        },
      ],
      [
        'a row is added to a table',
        'rounds/rounds.schedule',
        async (page) => {
          // A row that nothing has been typed into yet is told in no sentences.
          gongo.allowFaults(/422 \(Unprocessable/);
          await walk(page, ({ tag, name }) => tag === 'button' && name.startsWith('아래에 행 추가'));
          await page.keyboard.press('Enter');
        },
      ],
      [
        'a case is added from those that are offered',
        'cases',
        async (page) => {
          await walk(page, ({ tag, name }) => tag === 'select' && name.startsWith('판단'));
          await page.keyboard.press('ArrowDown');
          await page.getByText(/^더할 수 있는 사례 \d+건/).waitFor();
          await walk(page, /^사례로 더하기/);
          await page.keyboard.press('Enter');
        },
      ],
      [
        'an entry is removed',
        'notes/N-05',
        async (page) => {
          await walk(page, ({ tag, name }) => tag === 'button' && /^‘.*’ 삭제$/.test(name));
          await page.keyboard.press('Enter');
        },
      ],
      [
        'a reason is written where no case can reach',
        'cases',
        async (page) => {
          await walk(page, /^시험하지 않는 사유 적기/);
          await page.keyboard.press('Enter');
          await page.keyboard.type('앞의 행이 모두 받습니다.');
          await page.keyboard.press('Tab');
          await page.keyboard.type('The rows before take everything.');
          await page.keyboard.press('Enter');
        },
      ],
    ];

    it.each(used)('%s at %s, saved, and taken back', async (_, section, use) => {
      const before = canonicalJson(await content());
      const page = await open(section);
      await use(page);
      expect(await becomes(content, (json) => json !== before)).not.toBe(before);
      await isSaved(page);
      await walk(page, ({ tag, name }) => tag === 'button' && name === '되돌리기', 'Shift+Tab');
      await page.keyboard.press('Enter');
      expect(await becomes(content, (json) => json === before)).toBe(before);
    });

    it('confirms a value, and takes that back', async () => {
      const confirmed = async () =>
        (await draft.get(officer, '/confirmations')).json.items.filter((item: { confirmed?: object }) => item.confirmed)
          .length;
      const page = await open('confirmations');
      await walk(page, /^올해 값으로 확인/);
      await page.keyboard.press('Enter');
      expect(await becomes(confirmed, (count) => count === '1')).toBe('1');
      await settled(page);
      await walk(page, '확인한 값도 보기', 'Shift+Tab');
      await page.keyboard.press('Enter');
      await walk(page, /^확인 취소/);
      await page.keyboard.press('Enter');
      expect(await becomes(confirmed, (count) => count === '0')).toBe('0');
    });
  });
});
