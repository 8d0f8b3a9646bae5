import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { root } from '#launcher/paths.mjs';
import { en } from '../../apps/console/src/i18n/en/index.js';
import { ko } from '../../apps/console/src/i18n/ko/index.js';
import { Drafting } from '../e2e/drafting.js';
import { signIn, type Person } from '../e2e/people.js';
import { TemplateDrafting } from '../e2e/template-drafting.js';
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
} from './harness.js';

const { templates, review } = ko;
const LIST = '/templates';
const WIDE = { width: 1600, height: 1000 };
const OLD = '이 협약은 자활기업의 창업 초기 안정적 운영과';
const NEW = '이 협약은 자활기업이 새로 일어서는 것을 도와 그 운영과';
const PARTS = ['text', 'sample', 'office', 'comparison', 'history', 'steps'] as const;

const textbox = (page: Page) => page.getByRole('textbox', { name: templates.text });
const paper = (page: Page) => page.frameLocator('.template-preview iframe').locator('main');
const isSaved = (page: Page) => page.getByText(/^저장됨:/).waitFor();
const problems = (page: Page) => page.getByRole('region', { name: templates.problems });
const fieldList = (page: Page) => page.locator('.template-field');

/** All of the text anew, as somebody would who pastes it. */
async function write(page: Page, text: string): Promise<void> {
  await textbox(page).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
}
/** As somebody who lets go of files over a place. */
async function drop(page: Page, place: Locator, files: readonly string[]): Promise<void> {
  const bytes = await Promise.all(files.map(async (file) => [...(await readFile(file))]));
  const transfer = await page.evaluateHandle((all) => {
    const given = new DataTransfer();
    for (const [at, one] of all.entries()) given.items.add(new File([new Uint8Array(one)], `${at}.hwpx`));
    return given;
  }, bytes);
  await place.dispatchEvent('drop', { dataTransfer: transfer });
}
/** The cursor is in the editor's own text, which stands in a shadow tree. */
const isInText = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className.includes('cm-content') === true);

describe('the wording of a form', () => {
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

  const kept = async (draft: TemplateDrafting): Promise<string> => (await officer.send(draft.path)).json.source;
  const edit = async (draft: TemplateDrafting, part = 'text', person = officer): Promise<Page> => {
    const page = await gongo.openAs(person, `/template-drafts/${draft.id}?part=${part}`, WIDE);
    await page.getByRole('tab', { selected: true }).waitFor();
    await paper(page).waitFor();
    return page;
  };

  describe('is changed', () => {
    let draft: TemplateDrafting;
    let source = '';
    beforeAll(async () => {
      draft = await TemplateDrafting.begin(officer);
      source = await kept(draft);
    });
    beforeEach(async () => {
      const { json } = await officer.send(draft.path);
      draft.revision = json.draft.revision;
      if (json.source !== source) await draft.save(officer, { source });
    });

    it('from the list of forms, and the paper beside it shows the new sentence', async () => {
      const page = await gongo.openAs(officer, LIST, WIDE);
      await page.getByRole('searchbox').fill('지원 협약서');
      await page.getByRole('button', { name: /새 버전.*agreement\/v1/ }).click();
      await page.getByRole('button', { name: ko.drafts.begin }).click();
      await page.waitForURL(/\/template-drafts\/t-/);
      // The rules are read for the first time here.
      await paper(page).waitFor({ timeout: 60_000 });
      await soon(() => paper(page).innerText()).toContain(OLD);
      await write(page, source.replace(OLD, NEW));
      await soon(() => paper(page).innerText()).toContain(NEW);
      await isSaved(page);
      await settled(page);
      await picture(page, 'template-editor-ko');
      const [, id = ''] = /template-drafts\/(t-[0-9a-f]+)/.exec(page.url()) ?? [];
      expect((await officer.send(`/api/template-drafts/${id}`)).json.source).toContain(NEW);
      await gongo.go(page, `/template-drafts/${id}?part=comparison`);
      const line = page.locator('.template-line-changed');
      await line.waitFor();
      expect(await line.count()).toBe(1);
      expect(await line.innerText()).toContain(templates.compare.kind.changed);
      expect((await line.locator('ins').allInnerTexts()).join()).toContain('도와');
      await gongo.go(page, LIST);
      await page.locator(`a[href='/template-drafts/${id}']`).waitFor();
    });

    it('with a bare particle told at its place, mended at one press, and that taken back', async () => {
      const page = await edit(draft);
      const bare = source.replace('<h2>목적</h2>', '<h2>목적</h2>\n<p>{{enterpriseName}}은 이를 따른다.</p>');
      expect(bare).not.toBe(source);
      await write(page, bare);
      const mend = problems(page).getByRole('button', { name: /josa enterpriseName "은\/는"/ });
      await mend.waitFor();
      await page.keyboard.press('Tab');
      await mend.click();
      await soon(() => kept(draft)).toContain('{{josa enterpriseName "은/는"}} 이를');
      await mend.waitFor({ state: 'detached' });
      await page.getByRole('button', { name: ko.drafts.undo }).click();
      await soon(() => kept(draft)).toBe(bare);
      await page.getByRole('button', { name: ko.drafts.redo }).click();
      await soon(() => kept(draft)).toContain('{{josa enterpriseName "은/는"}} 이를');
    });

    it('with an unknown field refused by line and column, which leads there; the former paper stays meanwhile', async () => {
      const page = await edit(draft);
      await soon(() => paper(page).innerText()).toContain(OLD);
      await write(page, `${source}\n<p>  {{noSuchField}}</p>\n`);
      const line = source.split('\n').length + 1;
      const place = problems(page).getByRole('button', { name: `${line}행 8열` });
      await place.waitFor();
      expect(await problems(page).innerText()).toContain('noSuchField');
      await page.getByText(templates.notPreviewed).waitFor();
      expect(await paper(page).innerText()).toContain(OLD);
      await place.press('Enter');
      await soon(() => isInText(page)).toBe(true);
      await page.keyboard.insertText('X');
      await soon(() => kept(draft)).toContain('<p>  {{XnoSuchField}}</p>');
      await gongo.go(page, `/template-drafts/${draft.id}?part=steps`);
      await page.getByText(/^오류 1건을 먼저/).waitFor();
    });

    it('with a field put where the cursor is, found by its Korean name; one of a list only inside its loop', async () => {
      const page = await edit(draft);
      await write(page, '<p>합계 </p>');
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('Control+ArrowRight');
      for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
      await page.getByRole('searchbox', { name: templates.findField }).fill('서명란 이름');
      await soon(() => fieldList(page).count()).toBe(1);
      await fieldList(page).getByRole('button').first().click();
      await page.getByText(/목록 form\.signers을\(를\) 되풀이하는/).waitFor();
      await page.getByRole('searchbox', { name: templates.findField }).fill('자활기업 대표자');
      await fieldList(page).first().getByRole('button').first().click();
      expect(await isInText(page)).toBe(true);
      await soon(() => kept(draft)).toMatch(/\{\{\w+\}\}/);
    });

    it('with what can be put there offered while one types, in braces that close by themselves', async () => {
      const page = await edit(draft);
      await write(page, '');
      await page.keyboard.type('{{total');
      const offered = page.getByRole('listbox', { name: ko.files.phrase.completions });
      await offered.waitFor();
      await soon(() => offered.getByRole('option').first().innerText()).toContain('total');
      // A list that has only just come takes no Enter: it could have been meant for the line.
      await page.waitForTimeout(500);
      await page.keyboard.press('Enter');
      await soon(() => kept(draft)).toBe('{{won total}}');
    });

    it('by keyboard alone: Tab leaves the text, and Ctrl+Z takes back what was typed', async () => {
      const page = await edit(draft);
      await keyboardWalk(page, (at) => at.tag === 'div' && at.role === '', { limit: 60 });
      await soon(() => isInText(page)).toBe(true);
      await page.keyboard.press('Control+Home');
      await page.keyboard.insertText('머리말');
      await soon(() => kept(draft)).toBe(`머리말${source}`);
      await page.keyboard.press('Control+z');
      await soon(() => kept(draft)).toBe(source);
      await page.keyboard.press('Control+y');
      await soon(() => kept(draft)).toBe(`머리말${source}`);
      await keyboardWalk(page, templates.findField);
      expect(await isInText(page)).toBe(false);
    });

    it('with its sample as fields, and the paper follows', async () => {
      const page = await edit(draft, 'sample');
      const box = page.getByRole('textbox', { name: /^자활기업 대표자/ });
      await box.fill('가상 새이름');
      await soon(() => paper(page).innerText()).toContain('가상 새이름');
      await isSaved(page);
      const { json } = await officer.send(draft.path);
      expect(Object.values({ ...json.sample.fields, ...json.sample.facts })).toContain('가상 새이름');
    });

    it('shown with a worked case, whose missing values are marked in the paper', async () => {
      const page = await edit(draft);
      const choice = page.getByRole('combobox', { name: templates.previewWith });
      await soon(() => choice.getByRole('option').count()).toBeGreaterThan(10);
      await choice.selectOption({ index: 3 });
      await soon(() => page.frameLocator('.template-preview iframe').locator('mark').count()).toBeGreaterThan(0);
    });

    it('by two people at once: other lines are put together, the same line is asked about, and nothing is lost', async () => {
      const page = await edit(draft);
      // Who was slower is told so, and goes on by itself.
      gongo.allowFaults(/412/);
      const other = await signIn(gongo.service, { name: '박다른', grants: ['policyOfficer'] });
      await write(page, source.replace('<h2>목적</h2>', '<h2>이 협약의 목적</h2>'));
      draft.revision = (await other.send(draft.path)).json.draft.revision;
      const theirs = source.replace('당사자의 역할', '당사자들의 역할');
      expect((await draft.save(other, { source: theirs })).status).toBe(200);
      await soon(() => kept(draft)).toBe(theirs.replace('<h2>목적</h2>', '<h2>이 협약의 목적</h2>'));
      await page
        .getByText(/박다른/)
        .first()
        .waitFor();

      await write(page, source.replace('<h2>목적</h2>', '<h2>나의 목적</h2>'));
      draft.revision = (await other.send(draft.path)).json.draft.revision;
      expect((await draft.save(other, { source: source.replace('<h2>목적</h2>', '<h2>너의 목적</h2>') })).status).toBe(
        200,
      );
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      await dialog.getByText('나의', { exact: false }).first().waitFor();
      await dialog.getByRole('button', { name: ko.drafts.conflict.take.mine }).click();
      await soon(() => kept(draft)).toContain('<h2>나의 목적</h2>');
    });

    it('and taken back to a former revision, which the history keeps', async () => {
      await draft.save(officer, { source: source.replace(OLD, NEW) });
      const page = await edit(draft, 'history');
      const first = page.getByRole('button', { name: '1판으로 되돌리기', exact: true });
      await first.click();
      await page.getByText('1판의 내용으로 되돌렸습니다.').waitFor();
      await soon(() => kept(draft)).toBe(source);
      await soon(() => paper(page).innerText()).toContain(OLD);
      await page
        .getByRole('row', { name: new RegExp(templates.event.restored) })
        .first()
        .waitFor();
    });
  });

  it('takes the office’s own file: its fields are found, an unknown one is named, what is no such file is refused', async () => {
    const draft = await TemplateDrafting.begin(officer, { form: 'consent', base: 'consent/v1' });
    const page = await edit(draft, 'office');
    const hwpx = page.getByRole('region', { name: templates.office.hwpx, exact: true });
    await hwpx.getByRole('button', { name: templates.office.remove }).click();
    await hwpx.getByText(templates.office.none).waitFor();
    const choose = hwpx.locator('input[type=file]');
    gongo.allowFaults(/Failed to load resource/);
    await choose.setInputFiles({ name: 'x.hwpx', mimeType: 'text/plain', buffer: Buffer.from('한글 파일이 아닙니다') });
    await hwpx.getByRole('alert').waitFor();
    await hwpx.getByText(templates.office.unchanged).waitFor();
    const file = join(root, 'templates/consent/v1/form.hwpx');
    await choose.setInputFiles(file);
    await page.getByText('HWPX 파일을 올렸습니다.').waitFor();
    await hwpx.getByText(/^찾은 항목 \d+개$/).click();
    await hwpx.getByText('retentionYears', { exact: true }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      hwpx.getByRole('button', { name: templates.office.filled }).click(),
    ]);
    expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');
    await picture(page, 'template-office-ko');

    // Dropped onto the same place: two at once are taken by nobody, one that falls beside it neither.
    const other = join(root, 'templates/integrityPledge/v1/form.hwpx');
    const before = (await officer.send(draft.path)).json.draft.revision;
    await drop(page, page.locator('main'), [other]);
    await drop(page, hwpx.locator('.drop-zone'), [other, other]);
    await hwpx.getByText(ko.fileDrop.oneAtATime).waitFor();
    expect((await officer.send(draft.path)).json.draft.revision).toBe(before);

    // Another form's file names fields that this form does not have.
    await drop(page, hwpx.locator('.drop-zone'), [other]);
    await hwpx.getByText(ko.fileDrop.oneAtATime).waitFor({ state: 'detached' });
    await hwpx.getByRole('listitem').filter({ hasText: '오류' }).first().waitFor();
  });

  it('makes the office’s file from its text at one press, with the sentence that was changed, and asks before it replaces one', async () => {
    const draft = await TemplateDrafting.begin(officer, { form: 'consent', base: 'consent/v1' });
    const source = await kept(draft);
    const added = source.replace('</h1>', `</h1>\n<p>${NEW}</p>`);
    expect(added).not.toBe(source);
    await draft.save(officer, { source: added });
    const page = await edit(draft, 'office');
    const hwpx = page.getByRole('region', { name: templates.office.hwpx, exact: true });
    // The file that came with the form does not say it.
    await hwpx.getByRole('listitem').filter({ hasText: '경고' }).first().waitFor();
    const again = templates.office.makeAgain.replace('{{name}}', templates.office.hwpx);
    await hwpx.getByRole('button', { name: again }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(templates.office.makeAgainHelp).waitFor();
    expect(await axe(page)).toEqual([]);
    await picture(page, 'template-office-make-ko');
    await dialog.getByRole('button', { name: templates.office.makeAgainYes }).press('Enter');
    await page.getByText(/^문구로 HWPX 파일을 만들었습니다/).waitFor();
    await hwpx.getByRole('listitem').filter({ hasText: '경고' }).first().waitFor({ state: 'detached' });
    const docx = page.getByRole('region', { name: templates.office.docx, exact: true });
    await docx
      .getByRole('button', { name: templates.office.make.replace('{{name}}', templates.office.docx) })
      .press('Enter');
    await page.getByText(/^문구로 DOCX 파일을 만들었습니다/).waitFor();
    const { office } = (await officer.send(draft.path)).json.draft;
    expect(office.map(({ kind }: { kind: string }) => kind)).toEqual(['hwpx', 'docx']);
  });

  describe('becomes a version', () => {
    let draft: TemplateDrafting;
    beforeAll(async () => {
      draft = await TemplateDrafting.begin(officer);
      await draft.save(officer, { source: (await kept(draft)).replace(OLD, NEW) });
    });

    const take = async (page: Page, step: 'submission' | 'approval' | 'publication'): Promise<void> => {
      const name = review.steps.label[step];
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
      await page.getByText(`${name} 처리를 마쳤습니다.`).waitFor();
    };

    it('handed in by its author, who is told that another person approves and publishes it', async () => {
      const page = await edit(draft, 'steps');
      await take(page, 'submission');
      await page.getByText(templates.readOnly.inReview).waitFor();
      await page.getByText(templates.ownWork).first().waitFor();
    });

    it('returned with a reason, which the author reads, and handed in again', async () => {
      const page = await edit(draft, 'steps', approver);
      await page.getByRole('button', { name: review.steps.label.return, exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: review.steps.label.return, exact: true }).click();
      await dialog.getByText(review.steps.reasonNeeded).waitFor();
      await dialog.getByRole('textbox').fill('제1조의 띄어쓰기를 보아 주십시오.');
      await dialog.getByRole('button', { name: review.steps.label.return, exact: true }).click();
      await page.getByText('되돌리기 처리를 마쳤습니다.').waitFor();
      const own = await edit(draft, 'steps');
      await own.getByText('제1조의 띄어쓰기를 보아 주십시오.').first().waitFor();
      await take(own, 'submission');
    });

    it('approved and published by a second person, and printed by the rules whose draft names it', async () => {
      const page = await edit(draft, 'steps', approver);
      await take(page, 'approval');
      await take(page, 'publication');
      await page.getByText('agreement/v2으로 게시했습니다').waitFor();
      await picture(page, 'template-published-ko');
      await page.getByRole('link', { name: 'agreement/v2 보기' }).click();
      await settled(page);
      await page.getByText(templates.usedByNone).waitFor();
      await gongo.go(page, '/templates/comparison?from=agreement/v1&to=agreement/v2');
      await page.locator('.template-line-changed').waitFor();

      const rules = await Drafting.begin(officer);
      const named = async (template: string): Promise<readonly string[]> => {
        expect((await rules.change(officer, { at: 'forms/agreement/template', set: template })).status).toBe(200);
        const { diagnostics } = (await rules.get(officer, '/checks')).json;
        return diagnostics
          .filter(({ code }: { code: string }) => code === 'form/unknown-template')
          .map(({ severity }: { severity: string }) => severity);
      };
      expect(await named('agreement/v9')).toEqual(['error']);
      expect(await named('agreement/v2')).toEqual([]);
    });
  });

  describe.each<Language>(['ko', 'en'])('can be used by everyone, in %s', (language) => {
    const said = { ko, en }[language].templates;
    let draft: TemplateDrafting;
    beforeAll(async () => {
      draft = await TemplateDrafting.begin(officer, { form: 'consent', base: 'consent/v1' });
      const source = await kept(draft);
      await draft.save(officer, { source: `${source}\n<p>{{regionalCentreName}}은 {{unknownField}}</p>` });
    });

    it.each(PARTS)('at %s: nothing that axe finds, and no sideways scroll on a phone', async (part) => {
      for (const width of [1280, 390]) {
        const page = await gongo.openAs(officer, `/template-drafts/${draft.id}?part=${part}`, { language, width });
        await page.getByRole('tab', { selected: true }).waitFor();
        await settled(page);
        if (part === 'text') await page.getByRole('textbox', { name: said.text }).waitFor();
        await soon(() => page.locator('main [aria-busy=true]').count()).toBe(0);
        expect(await axe(page)).toEqual([]);
        await noSidewaysScroll(page);
        if (language === 'ko' && width === 390) await picture(page, `template-${part}-ko-390`);
      }
    });

    it('in the list, the comparison and a published version', async () => {
      for (const path of [LIST, '/templates/consent/v1', `/templates/comparison?from=consent/v1&to=${draft.id}`])
        for (const width of [1280, 390]) {
          const page = await gongo.openAs(officer, path, { language, width });
          await settled(page);
          await soon(() => page.locator('main [aria-busy=true]').count()).toBe(0);
          expect(await axe(page)).toEqual([]);
          await noSidewaysScroll(page);
        }
    });
  });

  it('is read by staff, who can change nothing, and is nothing to a visitor', async () => {
    const staff = await signIn(gongo.service, { grants: ['staff'] });
    const page = await gongo.openAs(staff, LIST);
    await page.getByRole('heading', { name: templates.drafts }).waitFor();
    expect(await page.getByRole('button', { name: templates.newForm }).count()).toBe(0);
    const visitor = await gongo.open(LIST);
    await soon(() => focused(visitor)).toBeTruthy();
    await visitor.getByRole('heading', { level: 1, name: templates.title }).waitFor();
    expect(await visitor.getByRole('heading', { name: templates.drafts }).count()).toBe(0);
  });
});
