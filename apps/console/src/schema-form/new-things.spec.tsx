import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
// What the service answers at /api/rule-schema, without a service.
import { ruleSchema } from '../../../../libs/policy/src/schema/rule-schema.js';
import { EditingStand, type RuleSetJson } from '../editing/index.js';
import { placeOf, valueAtPlace } from '../editing/place.js';
import { ruleSetFrom } from '../testing/rule-set-from.js';
import { show } from '../testing/show.js';
import { FormSchemaContext } from './form-context.js';
import { SchemaForm } from './schema-form.js';
import type { FormSchema } from './schema-node.js';

const schema = ruleSchema() as unknown as FormSchema;
const read = (folder: string, decisions: string[] = []): RuleSetJson =>
  ruleSetFrom((file) => {
    const path = join(process.cwd(), 'rules', folder, file);
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
  }, decisions);
const fund = read('self-support-fund/2024', ['eligibility', 'award']);
const manufacturers = read('small-manufacturer-centre/2024');

/** Shows the form of a place; gives the draft as it stands, and the page. */
function stand(at: string, content: RuleSetJson = fund) {
  const told = { content };
  const { container } = show(
    <FormSchemaContext value={schema}>
      <EditingStand content={content} base={content} onChange={(next) => (told.content = next)}>
        <SchemaForm at={at} />
      </EditingStand>
    </FormSchemaContext>,
  );
  return { told, container };
}
const press = (name: string | RegExp, within_: HTMLElement = document.body): void =>
  void fireEvent.click(within(within_).getByRole('button', { name }));
const type = (name: string | RegExp, text: string, within_: HTMLElement = document.body): void =>
  void fireEvent.change(within(within_).getByLabelText(name), { target: { value: text } });
/** Types some of a name into a chooser and takes the one that is left. */
const choose = (name: string | RegExp, text: string, within_: HTMLElement = document.body): void => {
  const box = within(within_).getByLabelText(name);
  if (box instanceof HTMLSelectElement) {
    const option = [...box.options].find((one) => one.text.includes(text) || one.value === text);
    fireEvent.change(box, { target: { value: option?.value ?? '' } });
    return;
  }
  fireEvent.change(box, { target: { value: text } });
  fireEvent.keyDown(box, { key: 'Enter' });
};
const unfold = (name: string | RegExp): void => void fireEvent.click(screen.getByText(name, { selector: 'summary' }));
const newForm = (name: string): HTMLElement => screen.getByRole('form', { name });

describe('next year’s rules, by entering data alone', () => {
  it('have a new fact', () => {
    const { told } = stand('facts');
    press('추가 사실');
    const form = newForm('사실에 새로 추가');
    type('이름(한국어)', '청년 대표 여부', form);
    type('이름(영어)', 'young head', form);
    press('만들기', form);
    expect(told.content.facts['youngHead']).toMatchObject({
      label: { ko: '청년 대표 여부', en: 'young head' },
      type: 'text',
    });

    const fact = screen.getByText('youngHead').closest('details') ?? document.body;
    fireEvent.change(within(fact).getByLabelText(/– 형식/), { target: { value: 'count' } });
    // A count has a unit; it comes with the type and can be chosen.
    fireEvent.change(within(fact).getByLabelText(/– 단위/), { target: { value: 'persons' } });
    choose(/– 제출자/, 'localCentreHead', fact);
    choose('청년 대표 여부 – 증빙 서류에 추가', '사업계획서', fact);
    expect(told.content.facts['youngHead']).toEqual({
      label: { ko: '청년 대표 여부', en: 'young head' },
      suppliedBy: 'localCentreHead',
      provedBy: ['businessPlan'],
      personalData: 'none',
      type: 'count',
      unit: 'persons',
    });
    fireEvent.change(within(fact).getByLabelText(/– 형식/), { target: { value: 'boolean' } });
    expect(told.content.facts['youngHead']).not.toHaveProperty('unit');
  });

  it('ask for a new document: a word of the programme, and a line of the checklist', () => {
    const words = stand('words/documents');
    press('추가 단어');
    type('이름(한국어)', '청년 확인서', newForm('단어에 새로 추가'));
    type('이름(영어)', 'youth certificate', newForm('단어에 새로 추가'));
    press('만들기');
    expect(words.told.content.words['documents']?.words.at(-1)).toEqual({
      id: 'youthCertificate',
      label: { ko: '청년 확인서', en: 'youth certificate' },
    });

    document.body.innerHTML = '';
    const { told } = stand('papers', words.told.content);
    press(/^추가 /);
    choose('무엇을 추가합니까?', '청년 확인서');
    press('만들기');
    expect(told.content.papers.at(-1)).toMatchObject({ id: 'youthCertificate', stages: {}, source: [] });
    const paper = screen.getByText(/youthCertificate/).closest('details') ?? document.body;
    for (const stage of fund.words['stages']?.words ?? []) choose(/에 추가$/, stage.id, stageField(paper));
    choose(/근거에 추가/, 'F-004-44', paper);
    expect(told.content.papers.at(-1)).toEqual({
      id: 'youthCertificate',
      stages: Object.fromEntries((fund.words['stages']?.words ?? []).map(({ id }) => [id, 'now'])),
      source: ['F-004-44'],
    });
  });

  it('know a new kind of area: a word, and its line of the map that goes by it', () => {
    const { told } = stand('words/areaKinds', manufacturers);
    press('추가 단어');
    type('이름(한국어)', '특별자치도의 시', newForm('단어에 새로 추가'));
    type('이름(영어)', 'city in a special province', newForm('단어에 새로 추가'));
    press('만들기');
    expect(told.content.words['areaKinds']?.words.at(-1)?.id).toBe('cityInASpecialProvince');
    expect(told.content.words['areaKinds']?.words).toHaveLength(
      (manufacturers.words['areaKinds']?.words.length ?? 0) + 1,
    );
  });

  it('have another signer on a form', () => {
    const at = `forms/${fund.forms.find(({ signers }) => signers.length > 1)?.id ?? ''}`;
    const { told } = stand(at);
    const id = at.slice('forms/'.length);
    const before = fund.forms.find((form) => form.id === id)?.signers.length ?? 0;
    press(/^추가 서명/);
    const signers = told.content.forms.find((form) => form.id === id)?.signers ?? [];
    expect(signers).toHaveLength(before + 1);
    const field =
      screen.getByText(new RegExp(`${before + 1}번$`), { selector: 'summary' }).closest('details') ?? document.body;
    choose(/– 담당/, 'municipality', field);
    type(/이름 한국어/, '보장기관의 장', field);
    expect(told.content.forms.find((form) => form.id === id)?.signers.at(-1)).toMatchObject({
      role: 'municipality',
      label: { ko: '보장기관의 장' },
    });
  });

  it('have a form with a field of a fact', () => {
    const { told } = stand('forms/application');
    press('추가 항목');
    const form = newForm('항목에 새로 추가');
    type('이름(한국어)', '청년 대표 여부', form);
    type('이름(영어)', 'young head', form);
    press('만들기', form);
    const field = screen.getByText('youngHead').closest('details') ?? document.body;
    choose(/– 사실$/, 'multiCentre', field);
    const fields = told.content.forms.find(({ id }) => id === 'application')?.fields;
    expect(fields?.at(-1)).toEqual({
      id: 'youngHead',
      label: { ko: '청년 대표 여부', en: 'young head' },
      fact: 'multiCentre',
    });
  });
});

describe('a form made of the schema', () => {
  it('removes, orders and copies the elements of a list', () => {
    const { told } = stand('process/roles');
    const first = fund.process.roles.map(({ id }) => id);
    unfold('한국자활복지개발원(개발원)');
    unfold('지역자활센터장');
    press(`한국자활복지개발원(개발원) 아래로 옮기기`);
    expect(told.content.process.roles.map(({ id }) => id).slice(0, 2)).toEqual([first[1], first[0]]);
    press('복제 지역자활센터장');
    expect(told.content.process.roles).toHaveLength(first.length + 1);
    press(/^삭제 지역자활센터장$/, screen.getByText('localCentreHead').closest('details') ?? document.body);
    expect(told.content.process.roles.map(({ id }) => id)).not.toContain('localCentreHead');
  });

  it('shows last year’s value beside a changed one, and what no name leads to', () => {
    const fact = fund.facts['reRecognised'];
    if (fact === undefined) throw new Error('the fact is gone');
    const { told } = stand('facts/reRecognised');
    type(/^이름 한국어|한국어/, '재인정 여부', screen.getByRole('group', { name: /^이름/ }));
    expect(told.content.facts['reRecognised']?.label.ko).toBe('재인정 여부');
    expect(screen.getByText('재인정 기업 여부').tagName).toBe('DEL');
  });

  it('has nothing that axe finds fault with', async () => {
    const { container } = stand(`forms/${fund.forms[0]?.id ?? ''}`, {
      ...fund,
      forms: fund.forms.map((form) => ({ ...form, fields: form.fields.slice(0, 5) })),
    });
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  }, 20_000);

  it.each(['facts', 'words', 'clauses', 'papers', 'process', 'forms', 'readings', 'notes', 'waivers', 'manifest'])(
    'has a field for every text of %s, and changes nothing by showing it',
    (part) => {
      for (const at of itemsOf(fund, part).slice(0, MOST)) {
        const { told, container } = stand(at);
        unfoldAll(container);
        const shown = new Set(
          [...container.querySelectorAll<HTMLInputElement>('input, textarea')].map((field) => field.value.trim()),
        );
        const missing = textsIn(valueAtPlace(fund, at)).filter((text) => !shown.has(text.trim()));
        expect([at, missing]).toEqual([at, []]);
        expect(told.content).toBe(fund);
        cleanup();
      }
    },
    60_000,
  );
});

/** Enough of each part to meet every form that it takes. */
const MOST = 4;
const itemsOf = (content: RuleSetJson, part: string): string[] => {
  const whole = content[part as keyof RuleSetJson] as object;
  if (part === 'manifest') return [part];
  if (part === 'process') return Object.keys(whole).map((list) => `process/${list}`);
  return Array.isArray(whole)
    ? whole.every((one: { id?: string }) => one.id !== undefined)
      ? whole.map(({ id }: { id: string }) => placeOf(part, id))
      : [part]
    : Object.keys(whole).map((id) => placeOf(part, id));
};
/** Texts for people; an editor of a name shows what it refers to. */
const textsIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'ko' || key === 'en' || key === 'section' ? [String(inner)] : textsIn(inner),
  );
};
function unfoldAll(container: HTMLElement): void {
  for (let folded = foldedIn(container); folded.length > 0; folded = foldedIn(container))
    for (const one of folded) fireEvent.click(one);
}
const foldedIn = (container: HTMLElement): Element[] => [
  ...container.querySelectorAll('details.list-item:not([open]) > summary'),
];

const stageField = (paper: HTMLElement): HTMLElement =>
  [...paper.querySelectorAll('fieldset')].find((one) => /단계/.test(one.querySelector('legend')?.textContent ?? '')) ??
  paper;
