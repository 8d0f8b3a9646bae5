import type { Page } from 'playwright-core';
import { en } from '../../apps/console/src/i18n/en/index.js';
import { ko } from '../../apps/console/src/i18n/ko/index.js';
import { signIn, type Person } from '../e2e/people.js';
import { axe, openConsole, picture, settled, soon, type Language, type OpenConsole } from './harness.js';
import { Keys } from './keys.js';

const WIDE = { width: 1600, height: 1000 };
const OLD = '이 협약은 자활기업의 창업 초기 안정적 운영과';
const NEW = '이 협약은 자활기업이 새로 일어서는 것을 도와 그 운영과';

/** Nothing that axe finds, once nothing more comes. */
async function isSound(page: Page): Promise<void> {
  await settled(page);
  expect(await axe(page)).toEqual([]);
}

describe('the wording of a form, by keyboard alone', () => {
  let gongo: OpenConsole;
  let officer: Person;
  let approver: Person;

  beforeAll(async () => {
    gongo = await openConsole();
    officer = await signIn(gongo.service, { id: 'officer', name: '김하늘', grants: ['policyOfficer'] });
    approver = await signIn(gongo.service, { id: 'approver', name: '이승인', grants: ['approver'] });
  });
  afterEach(() => gongo.checkFaults());
  afterAll(() => gongo.close());

  describe.each<Language>(['ko', 'en'])('in %s', (language) => {
    const { templates, review, drafts, files, dialog } = { ko, en }[language];
    let id = '';
    const source = async (): Promise<string> => (await officer.send(`/api/template-drafts/${id}`)).json.source;
    /** On the tab that is open, from wherever one is below it. */
    const part = async (keys: Keys, name: string): Promise<void> => {
      await keys.to(/./, { role: /^tab$/, isBack: true });
      for (let step = 0; step < 6 && (await keys.stop())?.name !== name; step += 1)
        await keys.page.keyboard.press('ArrowRight');
      expect(await keys.stop()).toMatchObject({ role: 'tab', name });
      await settled(keys.page);
    };

    const onPart = async (at: string): Promise<Page> => {
      const page = await gongo.openAs(officer, `/template-drafts/${id}?part=${at}`, { ...WIDE, language });
      await settled(page);
      return page;
    };
    /** In the text, chosen: what is typed next stands in its place. */
    const find = async (keys: Keys, wanted: string): Promise<void> => {
      const { keyboard } = keys.page;
      await keyboard.press('Control+f');
      await soon(() => keys.stop()).toMatchObject({ name: files.phrase.find });
      await keyboard.insertText(wanted);
      // The field looks at what is in it when a key is let go.
      await keyboard.press('End');
      await keyboard.press('Enter');
      await keyboard.press('Escape');
      await soon(() => keys.stop()).toMatchObject({ name: templates.text });
    };

    it('is begun and changed by its author, a field put in and its particle mended', async () => {
      const page = await gongo.openAs(officer, '/templates', { ...WIDE, language });
      const keys = await Keys.at(page);
      const { keyboard } = page;
      await keys.fill(templates.find, 'agreement');
      await keys.press(new RegExp(`^${templates.newVersion} ?: agreement/v1`));
      // Whoever thinks better of it is back where they were.
      await page.getByRole('dialog').waitFor();
      await keyboard.press('Escape');
      await soon(() => keys.stop()).toMatchObject({ name: expect.stringContaining('agreement/v1') });
      await keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      await isSound(page);
      await keys.press(drafts.begin);
      await page.waitForURL(/\/template-drafts\/t-/);
      [, id = ''] = /template-drafts\/(t-[0-9a-f]+)/.exec(page.url()) ?? [];
      await page.frameLocator('.template-preview iframe').locator('main').waitFor({ timeout: 60_000 });
      await soon(() => keys.stop()).toMatchObject({ role: 'heading' });

      // A sentence, found as in any editor.
      const text = await keys.to(templates.text, { role: /textbox/ });
      expect(text.description).toBe(templates.textHelp);
      await page.getByText(templates.textHelp).waitFor();
      await find(keys, OLD);
      await keyboard.insertText(NEW);
      await soon(source).toContain(NEW);
      expect(await source()).not.toContain(OLD);

      // A field of the list, where the cursor is; its particle is mended by one key.
      await find(keys, '<h2>목적</h2>');
      await keyboard.press('End');
      await keyboard.press('Enter');
      await keyboard.insertText('<p>');
      await keys.fill(templates.findField, 'enterpriseName');
      await soon(() => page.locator('.template-field').count()).toBe(1);
      await keys.press(/\{\{enterpriseName\}\}$/, { role: /button/ });
      await soon(() => keys.stop()).toMatchObject({ name: templates.text });
      await keyboard.insertText('은 이를 따른다.</p>');
      await soon(source).toContain('<p>{{enterpriseName}}은 이를 따른다.</p>');
      await page.getByRole('region', { name: templates.problems }).getByText('josa').first().waitFor();
      await isSound(page);
      await keyboard.press('Control+.');
      await soon(source).toContain('<p>{{josa enterpriseName "은/는"}} 이를 따른다.</p>');
      await soon(() => keys.stop()).toMatchObject({ name: templates.text });
    });

    it('has its problems gone to, from the list and from within the text, and is saved', async () => {
      const page = await onPart('text');
      const keys = await Keys.at(page);
      const { keyboard } = page;
      await keys.to(templates.text, { role: /textbox/ });
      await keyboard.press('Control+End');
      await keyboard.press('Enter');
      await keyboard.insertText('{{noSuchField}}');
      const problems = page.getByRole('region', { name: templates.problems });
      await problems.getByText('noSuchField').first().waitFor();
      await page.getByText(templates.notPreviewed).waitFor();
      await isSound(page);
      await keyboard.press('Control+Home');
      const place = await problems.getByRole('button').first().innerText();
      await keys.press(place);
      await soon(() => keys.stop()).toMatchObject({ name: templates.text });
      await keyboard.insertText('X');
      await soon(source).toContain('{{XnoSuchField}}');
      await problems.getByText('XnoSuchField').first().waitFor();
      await keyboard.press('Control+Home');
      await keyboard.press('F8');
      await soon(() => page.locator('.cm-announced').first().textContent()).toContain('XnoSuchField');
      await keyboard.press('Home');
      await keyboard.press('Shift+End');
      await keyboard.press('Delete');
      await keyboard.press('Control+s');
      await page.getByRole('status').filter({ hasText: drafts.saving.saved }).waitFor();
      expect(await keys.stop()).toMatchObject({ name: templates.text });
      expect(await source()).not.toContain('noSuchField');
      await problems.getByText(templates.noProblems).waitFor();
      await picture(page, `template-keyboard-${language}`);
    });

    it('is compared with the version before, and handed in', async () => {
      const page = await onPart('text');
      const keys = await Keys.at(page);
      const { keyboard } = page;
      await keys.to(templates.previewWith);
      await part(keys, templates.compare.title);
      await page.locator('.template-line-changed').first().waitFor();
      await isSound(page);
      await part(keys, templates.steps);
      await page.getByRole('button', { name: review.steps.label.submission, exact: true }).waitFor();
      await keys.press(review.steps.label.submission);
      await page.getByRole('dialog').waitFor();
      // Closed by its own button, too, it gives the focus back.
      await keys.press(dialog.close);
      await soon(() => keys.stop()).toMatchObject({ name: review.steps.label.submission });
      await keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      await isSound(page);
      await keys.press(review.steps.label.submission);
      await page.getByText(templates.readOnly.inReview).waitFor();
      await soon(() => keys.stop()).toMatchObject({ role: 'heading', name: review.steps.title });
      await isSound(page);
    });

    it('is approved and published by a second person', async () => {
      const page = await gongo.openAs(approver, '/templates', { ...WIDE, language });
      const keys = await Keys.at(page);
      const link = page.locator(`a[href='/template-drafts/${id}']`);
      await link.waitFor();
      const name = (await link.innerText()).trim();
      // Other drafts of the form are called the same.
      const focusedAddress = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
      do await keys.to(name, { role: /link/ });
      while ((await focusedAddress()) !== `/template-drafts/${id}`);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/template-drafts\/t-/);
      await settled(page);
      await keys.to(templates.previewWith);
      await part(keys, templates.steps);
      for (const step of ['approval', 'publication'] as const) {
        await keys.press(review.steps.label[step]);
        await page.getByRole('dialog').waitFor();
        await isSound(page);
        await keys.press(review.steps.label[step]);
        await page.getByRole('dialog').waitFor({ state: 'detached' });
        await soon(() => keys.stop()).toMatchObject({ role: 'heading', name: review.steps.title });
        await settled(page);
      }
      const open = page.getByRole('link', { name: /agreement\/v\d+/ }).last();
      await open.waitFor();
      await isSound(page);
      await keys.press((await open.innerText()).trim(), { isBack: true });
      await page.waitForURL(/\/templates\/agreement\/v\d+/);
      await settled(page);
      await soon(() => keys.stop()).toMatchObject({ role: 'heading' });
      await isSound(page);
    });

    it('is left again by Tab and by Shift+Tab from every part, its editors too', async () => {
      for (const [at, label] of [
        ['text', templates.text],
        ['sample', templates.sampleText],
      ] as const) {
        const page = await gongo.openAs(officer, `/template-drafts/${id}?part=${at}`, { ...WIDE, language });
        const keys = await Keys.at(page);
        await settled(page);
        if (at === 'sample') {
          await keys.to(templates.sampleAsText);
          await page.keyboard.press('Space');
          await page.getByRole('textbox', { name: label }).waitFor();
        }
        await keys.to(label, { role: /textbox/ });
        await keys.to(/./);
        expect(await keys.stop()).not.toMatchObject({ name: label, role: 'textbox' });
        await keys.to(label, { role: /textbox/, isBack: true });
        await keys.to(/./, { role: /^tab$/, isBack: true });
        await isSound(page);
      }
    });
  });
});
