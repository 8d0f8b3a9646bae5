import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fireEvent, screen, within } from '@testing-library/react';
// What the service answers at /api/rule-schema, without a service.
import { ruleSchema } from '../../../../../../../libs/policy/src/schema/rule-schema.js';
import { makeQueryClient } from '../../../../api/query-client.js';
import type { Diagnostic } from '../../../../api/types.js';
import { EditingStand, type RuleSetJson } from '../../../../editing/index.js';
import { FormSchemaContext } from '../../../../schema-form/form-context.js';
import { show } from '../../../../testing/show.js';
import { DecisionsSection } from '../decisions.js';

/** A whole decision, every part of it opened, on a machine that has other things to do. */
const PATIENCE_MS = 60_000;

const RULES = join(process.cwd(), 'rules');

/** A version of `rules/` as the editor holds it. @param id 'self-support-fund/2024' */
function realRules(id: string): RuleSetJson {
  const folder = join(RULES, id);
  const read = (file: string): Readonly<Record<string, never>> => {
    const { $schema: _, ...content } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, never>;
    return content;
  };
  const decisions = readdirSync(join(folder, 'decisions')).map((file) => {
    const decision = read(`decisions/${file}`);
    return [decision['id'], decision] as const;
  });
  const parts = ['clauses', 'parameters', 'words', 'facts', 'readings', 'notes'] as const;
  return {
    manifest: read('manifest.json'),
    ...Object.fromEntries(parts.map((part) => [part, read(`${part}.json`)[part]])),
    shared: readdirSync(folder).includes('shared.json') ? read('shared.json') : { derive: {}, conditions: {} },
    decisions: Object.fromEntries(decisions),
    papers: read('documents.json')['papers'] ?? [],
    forms: [],
    process: { roles: [], states: [], transitions: [], duties: [] },
    waivers: [],
  } as unknown as RuleSetJson;
}

const content = realRules('self-support-fund/2024');
const HALF_DONE = 'decisions/eligibility/require/recognition-window';
let now: RuleSetJson;

function open(
  decision: string | undefined,
  { base, diagnostics = [] }: { readonly base?: RuleSetJson; readonly diagnostics?: readonly Diagnostic[] } = {},
) {
  const answers = makeQueryClient();
  now = content;
  const path = { draft: 'example' };
  const put = (
    address: '/api/drafts/{draft}/names' | '/api/drafts/{draft}/description',
    asked: object,
    answer: object,
  ) => answers.setQueryData(['get', address, { params: { path, query: asked } }], answer);
  for (const asked of [{ decision }, {}]) put('/api/drafts/{draft}/names', asked, { items: [] });
  for (const language of ['ko', 'en'] as const) {
    const sentence = { ko: '사회형이 아니어야 합니다.', en: 'It must not be social.' }[language];
    const rules = [{ id: 'enterprise-type', kind: 'require', sentences: [sentence] }];
    const says = { ko: '“value”이(가) 빠졌습니다.', en: '“value” is lacking.' }[language];
    const unreadable = [{ at: HALF_DONE, reasons: [{ code: 'schema/missing-key', pointer: '', says }] }];
    const decisions = [{ id: 'eligibility', rules, values: [] }];
    put('/api/drafts/{draft}/description', { language }, { decisions, unreadable });
  }
  // What is there is what there is: nothing is asked of a service.
  answers.setDefaultOptions({ queries: { staleTime: Number.POSITIVE_INFINITY } });
  return show(
    <FormSchemaContext value={ruleSchema()}>
      <EditingStand content={content} base={base} diagnostics={diagnostics} onChange={(next) => (now = next)}>
        <DecisionsSection item={decision} />
      </EditingStand>
    </FormSchemaContext>,
    { answers },
  );
}
const eligibility = () => now.decisions['eligibility']!;
const rule = (label: string) => within(screen.getByRole('heading', { name: label, level: 4 }).closest('article')!);
const box = (name: string | RegExp): HTMLElement => screen.getByLabelText(name);
const put = (name: string | RegExp, value: string): void => void fireEvent.change(box(name), { target: { value } });
const pick = (name: string, option: string | RegExp): void => {
  fireEvent.click(box(name));
  fireEvent.click(screen.getAllByRole('option', { name: option })[0]!);
};

describe('the page of a decision', () => {
  it('says of a rule that is half-done that it is not finished, and what it lacks', () => {
    open('eligibility');
    const { label } = eligibility().require!.find(({ id }) => HALF_DONE.endsWith(id))!;
    const card = rule(label.ko);
    expect(card.getByText(/아직 다 적지 않아/)).toBeTruthy();
    expect(card.getByText('“value”이(가) 빠졌습니다.')).toBeTruthy();
    expect(card.queryByText('저장하고 나면 규칙을 문장으로 보여 줍니다.')).toBeNull();
    expect(rule('사회형 자활기업이 아닐 것').queryByText(/아직 다 적지 않아/)).toBeNull();
  }, 60_000);

  it(
    'tells each rule in both languages, and shows what is wrong beside it',
    () => {
      const wrong = {
        code: 'unit/mismatch',
        severity: 'error',
        file: '',
        pointer: '/x',
        at: 'decisions/eligibility/require/enterprise-type/conditions',
        words: { ko: '단위가 다릅니다.', en: 'Units differ.' },
      } as const;
      open('eligibility', { diagnostics: [wrong] });
      const card = rule('사회형 자활기업이 아닐 것');
      expect(card.getByText('사회형이 아니어야 합니다.')).toBeTruthy();
      expect(card.getByText('It must not be social.').closest('[lang]')).toHaveProperty('lang', 'en');
      expect(card.getByText(/단위가 다릅니다/)).toBeTruthy();
    },
    PATIENCE_MS,
  );

  it(
    'changes a condition at the place of its rule, and leaves everything else as it is',
    () => {
      open('eligibility');
      fireEvent.click(rule('사회형 자활기업이 아닐 것').getByRole('button', { name: /^고치기/ }));
      put('1번 조건 비교', 'equal');
      const [first, ...others] = eligibility().require!;
      expect(first).toMatchObject({
        id: 'enterprise-type',
        conditions: { all: [{ name: 'enterprise-type-is-not-social', operator: 'equal', value: 'social' }] },
      });
      expect(others).toEqual(content.decisions['eligibility']!.require!.slice(1));
    },
    PATIENCE_MS,
  );

  it(
    'moves a rule by its name and removes one',
    () => {
      open('eligibility');
      fireEvent.click(screen.getByRole('button', { name: '재인정 기업이 아닐 것 위로 옮기기' }));
      expect(
        eligibility()
          .require!.slice(0, 2)
          .map(({ id }) => id),
      ).toEqual(['re-recognised', 'enterprise-type']);
      fireEvent.click(screen.getByRole('button', { name: '재인정 기업이 아닐 것 아래로 옮기기' }));
      expect(eligibility()).toEqual(content.decisions['eligibility']);
      fireEvent.click(screen.getByRole('button', { name: '삭제 재인정 기업이 아닐 것' }));
      expect(eligibility().require!.map(({ id }) => id)).not.toContain('re-recognised');
    },
    PATIENCE_MS,
  );

  it(
    'makes a new rule only when it is whole, with ids that nothing else has',
    () => {
      open('eligibility');
      fireEvent.click(screen.getByRole('button', { name: '규칙 추가: 요건' }));
      put('한국어 이름', '두 번째 요건');
      put('영어 이름', 'Enterprise type');
      const add = screen.getByRole('button', { name: /^넣기/ });
      expect(add).toHaveProperty('disabled', true);
      fireEvent.click(screen.getByRole('button', { name: /^조건 추가/ }));
      pick('1번 조건 항목', /^재인정/);
      expect(add).toHaveProperty('disabled', true);
      pick('규칙 추가: 요건 – 근거 조항 추가', /^F-004-14/);
      expect(add).toHaveProperty('disabled', false);
      fireEvent.click(add);
      // "enterprise-type" and its leaf ids are taken.
      expect(eligibility().require!.at(-1)).toEqual({
        id: 'enterprise-type-2',
        label: { ko: '두 번째 요건', en: 'Enterprise type' },
        conditions: { all: [{ name: 're-recognised', fact: 'reRecognised', operator: 'equal', value: true }] },
        source: ['F-004-14'],
      });
    },
    PATIENCE_MS,
  );

  it(
    'gives each option of a reading its own parts, or no rule',
    () => {
      open('eligibility');
      const card = rule('두 번째 불승인 후의 재신청에 대한 규정');
      fireEvent.click(card.getByRole('button', { name: /^고치기/ }));
      const [, unlimited] = card.getAllByRole('checkbox');
      expect(unlimited).toHaveProperty('checked', true);
      fireEvent.click(unlimited!);
      expect(eligibility().open![0]!.options).toMatchObject({ unlimited: {} });
      fireEvent.click(unlimited!);
      expect(eligibility()).toEqual(content.decisions['eligibility']);
    },
    PATIENCE_MS,
  );

  it(
    'takes facts in an order, with what leaving one out means and the words it accepts',
    () => {
      open('eligibility');
      const card = within(screen.getByRole('group', { name: '자활기업 인정일' }));
      fireEvent.change(card.getByLabelText('자활기업 인정일: 비워 두었을 때'), { target: { value: 'nothing' } });
      expect(eligibility().inputs.find(({ fact }) => fact === 'recognitionDate')).toEqual({
        fact: 'recognitionDate',
        whenAbsent: { nothing: true },
      });
      fireEvent.change(card.getByLabelText('자활기업 인정일: 비워 두었을 때'), { target: { value: 'asked' } });
      fireEvent.click(card.getByRole('button', { name: /위로/ }));
      fireEvent.click(card.getByRole('button', { name: /아래로/ }));
      expect(eligibility()).toEqual(content.decisions['eligibility']);
      const kind = within(screen.getByRole('group', { name: '자활기업 유형' }));
      fireEvent.click(kind.getAllByRole('checkbox')[0]!);
      const narrowed = eligibility().inputs[0] as { readonly words: readonly string[] };
      expect(narrowed.words.length).toBe(kind.getAllByRole('checkbox').length - 1);
      pick('입력받을 항목 추가', /operatingFund$/);
      expect(eligibility().inputs.at(-1)).toEqual({ fact: 'operatingFund' });
    },
    PATIENCE_MS,
  );

  it(
    'shows what was another last year',
    () => {
      const base = structuredCloneOf(content);
      const older = base.decisions['eligibility']!.require![0] as unknown as {
        conditions: { all: { operator: string }[] };
      };
      older.conditions.all[0]!.operator = 'equal';
      open('eligibility', { base });
      fireEvent.click(rule('사회형 자활기업이 아닐 것').getByRole('button', { name: /^고치기/ }));
      expect(screen.getByText(/^지난 규정: .*사회/)).toBeTruthy();
    },
    PATIENCE_MS,
  );

  it(
    'lists the decisions with what is wrong in them, and makes a new one',
    () => {
      open(undefined);
      expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toContain(
        '/drafts/example/decisions/eligibility',
      );
      fireEvent.click(screen.getByRole('button', { name: '새 판단' }));
      put('한국어 이름', '새 판단');
      put('영어 이름', 'Eligibility');
      pick('처음 입력받을 항목을 고르십시오', /^재인정/);
      fireEvent.click(screen.getByRole('button', { name: /^넣기/ }));
      expect(now.decisions['eligibility2']).toEqual({
        id: 'eligibility2',
        label: { ko: '새 판단', en: 'Eligibility' },
        answer: 'yesOrNo',
        inputs: [{ fact: 'reRecognised' }],
      });
    },
    PATIENCE_MS,
  );

  it(
    'edits what decisions share',
    () => {
      open('shared');
      fireEvent.click(rule('조기창업인센티브 한도').getByRole('button', { name: /^고치기/ }));
      pick('조기창업인센티브 한도: 기준 금액 항목', /^임대보증금 상한|^임대보증금/);
      expect(now.shared.derive['earlyCeiling']!.value).toMatchObject({
        share: { rate: { fact: 'earlyIncentive.rate' } },
      });
      expect(now.shared.derive['earlyCeiling']!.value).not.toEqual(content.shared.derive['earlyCeiling']!.value);
    },
    PATIENCE_MS,
  );

  it.each(Object.keys(content.decisions))(
    'opens all of %s and changes nothing by that',
    (decision) => {
      open(decision);
      for (const button of screen.getAllByRole('button', { name: /^고치기/ })) fireEvent.click(button);
      expect(now).toBe(content);
      expect(screen.queryByText(/이 이름을 찾을 수 없습니다/)).toBeNull();
    },
    PATIENCE_MS,
  );
});

const structuredCloneOf = <T,>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
