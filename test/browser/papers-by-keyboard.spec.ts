import type { Page } from 'playwright-core';
import { en } from '../../apps/console/src/i18n/en/index.js';
import { ko } from '../../apps/console/src/i18n/ko/index.js';
import { signIn, type Person } from '../e2e/people.js';
import { axe, openConsole, settled, soon, type Language, type OpenConsole } from './harness.js';
import { Keys } from './keys.js';

const RULES = 'self-support-fund/2024';
const ROUND = 'self-support-fund-2024-demo';
const FIELDS: Readonly<Record<string, string>> = {
  regionalCentreName: '가상 마루광역자활센터',
  signedOn: '2024-04-05',
  pledgingBody: '가상 마루들녘지역자활센터',
  centreHead: '김들녘',
  centreOfficer: '박담당',
  enterpriseHead: '이햇살',
};
const SCAN = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\nxref\n0 1\ntrailer\n<<>>\nstartxref\n29\n%%EOF\n');

/** Nothing that axe finds, once nothing more comes. */
async function isSound(page: Page): Promise<void> {
  await soon(() => page.locator('[aria-busy=true]').count()).toBe(0);
  expect(await axe(page)).toEqual([]);
}
const quoted = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

describe('papers, by keyboard alone', () => {
  let opened: OpenConsole;
  let staff: Person;
  let second: Person;

  beforeAll(async () => {
    opened = await openConsole();
    staff = await signIn(opened.service, { id: 'staff', name: '김담당', grants: ['staff'] });
    second = await signIn(opened.service, { id: 'second', name: '이확인', grants: ['staff'] });
  });
  afterEach(() => opened.checkFaults());
  afterAll(() => opened.close());

  const kept = async (): Promise<{ id: string; number: string }> => {
    const { json } = await staff.post('/api/documents', {
      form: `${RULES}/integrityPledge`,
      facts: {},
      fields: { ...FIELDS, centreName: FIELDS['pledgingBody'], enterpriseName: '가상 햇살세차' },
    });
    return json as { id: string; number: string };
  };

  describe.each<Language>(['ko', 'en'])('in %s', (language) => {
    const { papers, forms, batches, documents, shell } = { ko, en }[language];
    // Those of the second language come last in the batch of the first, which is called off before it gets there.
    const [one, other] = { ko: ['A-02', 'A-03'], en: ['A-38', 'A-39'] }[language] as [string, string];
    const makeAll = { ko: '만들 수 있는 1건 모두 만들기', en: 'Make the one that is ready' }[language];
    /** What the form and its fields are called on the screen. */
    let pledge = '';
    const labels = new Map<string, RegExp>();
    beforeAll(async () => {
      const { json } = await staff.send(`/api/forms/${RULES}/integrityPledge`);
      pledge = json.label[language];
      for (const { id, label } of [...json.entered, ...json.facts])
        labels.set(id, new RegExp(`^${quoted(label[language])}( |$)`, 'i'));
    });
    const fillPledge = async (keys: Keys): Promise<void> => {
      for (const [id, text] of Object.entries(FIELDS)) await keys.fill(labels.get(id) ?? id, text);
    };
    const named = (text: string): RegExp => new RegExp(quoted(text), 'i');

    it('a case is chosen, what is wanting is gone to and filled in, and its paper is made', async () => {
      const page = await opened.openAs(staff, '/papers', { language });
      const keys = await Keys.at(page);
      await page.getByRole('rowheader', { name: /^A-01/ }).waitFor();
      await keys.choose(forms.inventedApplication, one);
      const row = page.locator('.paper-row', { hasText: named(pledge) });
      await row.locator('summary').waitFor();
      await isSound(page);
      await keys.press(new RegExp(`\\(${quoted(pledge)}\\)$`));
      await keys.press(labels.get('centreHead') ?? '', { role: /link/ });
      await page.waitForURL(/\/forms\//);
      await soon(() => keys.stop()).toMatchObject({
        role: 'textbox',
        name: expect.stringMatching(labels.get('centreHead') ?? ''),
      });
      await isSound(page);
      await fillPledge(keys);
      await page.frameLocator('iframe').locator('main').waitFor();
      await isSound(page);

      await keys.press(shell.papers, { role: /link/ });
      await page.waitForURL(/\/papers/);
      await settled(page);
      await soon(() => keys.stop()).toMatchObject({ role: 'heading' });
      await keys.choose(forms.inventedApplication, one);
      await page.getByRole('button', { name: named(`${forms.keep}: ${pledge}`) }).waitFor();
      await keys.press(named(`${forms.keep}: ${pledge}`));
      await row.getByText(papers.state.made, { exact: true }).waitFor();
      await soon(() => keys.stop()).toMatchObject({ role: 'heading', name: expect.stringMatching(named(pledge)) });
      await isSound(page);
      await keys.press(/\d{4}-\d{6}/, { role: /link/ });
      await page.waitForURL(/\/documents\/m-/);
      await isSound(page);
    });

    it('all that is ready is made as a batch, whose documents are looked at', async () => {
      const path = `/forms/${RULES}/integrityPledge?round=${ROUND}&application=${other}`;
      const page = await opened.openAs(staff, path, { language });
      const keys = await Keys.at(page);
      await page.locator('#field-fields-centreHead').waitFor();
      await fillPledge(keys);
      await page.frameLocator('iframe').locator('main').waitFor();
      await keys.press(shell.papers, { role: /link/ });
      await page.waitForURL(/\/papers/);
      await settled(page);
      await soon(() => keys.stop()).toMatchObject({ role: 'heading' });
      await keys.choose(forms.inventedApplication, other);
      await page.getByRole('button', { name: makeAll }).waitFor();
      await keys.press(makeAll);
      await page.waitForURL(/\/batches\/b-/);
      await page.locator('.badge', { hasText: batches.state.done }).waitFor({ timeout: 60_000 });
      await soon(() => keys.stop()).toMatchObject({ role: 'heading' });
      await isSound(page);
      const [file] = await Promise.all([page.waitForEvent('download'), keys.press(batches.zip)]);
      expect(file.suggestedFilename()).toMatch(/\.zip$/);
      await soon(() => keys.stop()).toMatchObject({ name: batches.zip });
      await keys.press(batches.toDocuments);
      await page.getByRole('cell', { name: other }).waitFor();
      await isSound(page);
    });

    it('a batch is put together, begun and called off', async () => {
      const page = await opened.openAs(staff, '/batches', { language });
      const keys = await Keys.at(page);
      await keys.press(batches.begin);
      await page.waitForURL(/\/batches\/new/);
      await settled(page);
      await keys.to(named(pledge), { role: /checkbox/ });
      await page.keyboard.press('Space');
      await page.locator('.batch-fields').first().waitFor();
      await fillPledge(keys);
      await isSound(page);
      // The radio buttons are one stop, walked by the arrows.
      await keys.to(batches.whom.all, { role: /radio/ });
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await keys.fill(batches.find, 'A-');
      await keys.press(batches.pickFound);
      await soon(() => keys.stop()).toMatchObject({ name: batches.pickFound });
      await keys.to(batches.again, { role: /checkbox/ });
      await page.keyboard.press('Space');
      await isSound(page);
      await keys.press(batches.start);
      await page.waitForURL(/\/batches\/b-/);
      await soon(() => keys.stop()).toMatchObject({ role: 'heading' });
      await keys.press(batches.callOff);
      await page.getByRole('dialog').waitFor();
      await isSound(page);
      await keys.press(batches.callOff);
      await page.locator('.badge', { hasText: batches.state.cancelled }).waitFor();
      // The button is gone: reading goes on from the part it stood in.
      await soon(() => keys.stop()).toMatchObject({ role: 'heading' });
    });

    it('a document is found and corrected', async () => {
      await kept();
      const { number } = await kept();
      const page = await opened.openAs(staff, '/documents', { language });
      const keys = await Keys.at(page);
      await keys.fill(documents.find, number);
      await page.keyboard.press('Enter');
      await soon(() => page.getByRole('row').count()).toBe(2);
      expect(await keys.stop()).toMatchObject({ name: documents.find });
      await isSound(page);
      await keys.press(documents.clear);
      await soon(() => page.getByRole('row').count()).not.toBe(2);
      await soon(() => keys.stop()).toMatchObject({ name: documents.clear });
      await keys.press(number, { role: /link/ });
      await page.waitForURL(/\/documents\/m-/);
      await settled(page);
      await keys.press(documents.correct);
      await page.waitForURL(/\/forms\//);
      await soon(() => page.locator('#field-fields-centreHead').inputValue()).toBe(FIELDS['centreHead']);
      await keys.fill(labels.get('centreHead') ?? '', '김새들');
      await page.frameLocator('iframe').getByText('김새들').waitFor();
      await keys.fill(new RegExp(quoted(number)), '대표자가 바뀜', { role: /textbox/ });
      await isSound(page);
      await keys.press(forms.keep);
      await page.getByRole('link', { name: forms.toDocument }).waitFor();
      await soon(() => keys.stop()).toMatchObject({ name: forms.keep });
      await isSound(page);
      await keys.press(forms.toDocument);
      await page.getByText(/대표자가 바뀜/).waitFor();
      await soon(() => keys.stop()).toMatchObject({ role: 'heading' });
    });

    it('a document is checked by a second person, and gets the scan of the signed paper', async () => {
      const { id } = await kept();
      const page = await opened.openAs(second, `/documents/${id}`, { language });
      const keys = await Keys.at(page);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        keys.press(documents.lookFirst.replace('{{format}}', 'PDF')),
      ]);
      expect(file.suggestedFilename()).toMatch(/\.pdf$/);
      await page.getByText(documents.looked).waitFor();
      await isSound(page);
      await keys.press(documents.sayChecked);
      await page.locator('.badge', { hasText: documents.checked }).waitFor();
      await soon(() => keys.stop()).toMatchObject({ role: 'heading', name: documents.check });
      await keys.to(documents.upload);
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Space')]);
      await chooser.setFiles({ name: 'signed.pdf', mimeType: 'application/pdf', buffer: SCAN });
      await page.getByText(documents.uploaded).waitFor();
      await soon(() => keys.stop()).toMatchObject({ name: documents.uploadAnother });
      await isSound(page);
    });
  });
});
