import type { QueryClient } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeQueryClient } from '../../api/query-client.js';
import type { DecisionView, ExplanationAnswer, Facts } from '../../api/types.js';
import { show } from '../../testing/show.js';
import { exampleAnswer } from '../gallery/examples.js';
import { DecideForm } from './decide-form.js';

const both = (text: string) => ({ ko: text, en: text });
const view: DecisionView = {
  ruleSet: { id: 'example/2024', hash: 'sha256:1' },
  id: 'example',
  label: both('지원할 수 있는가'),
  answer: 'yesOrNo',
  inputs: [
    {
      id: 'amount',
      label: both('신청 금액'),
      type: 'money',
      unit: 'won',
      suppliedBy: { id: 'applicant', label: both('신청인') },
      personalData: 'none',
    },
    {
      id: 'members',
      label: both('구성원 수'),
      type: 'count',
      suppliedBy: { id: 'applicant', label: both('신청인') },
      personalData: 'personal',
      whenAbsent: 0,
    },
  ],
  rules: [],
  values: [],
};

/** What the service has answered already, by the facts asked about. */
function answered(...known: [Facts, Partial<ExplanationAnswer['record']>, string][]): QueryClient {
  const answers = makeQueryClient();
  answers.setQueryData(['get', '/api/session', {}], { actor: null, permissions: [], demo: false, version: '1' });
  const part = { params: { path: { programme: 'example', version: '2024' }, query: { part: 'process' } } };
  const roles = [{ id: 'applicant', label: both('신청인') }];
  answers.setQueryData(['get', '/api/rule-sets/{programme}/{version}', part], { content: { roles } });
  const example = exampleAnswer('ko');
  for (const [facts, record, outcomeText] of known) {
    const body = { ruleSet: 'example/2024', decision: 'example', language: 'ko', facts };
    const answer = { ...example, outcomeText, record: { ...example.record, ...record } };
    answers.setQueryData(['post', '/api/explanations', { body }], answer);
  }
  return answers;
}
const type = (name: string, text: string): Promise<void> => userEvent.type(screen.getByRole('textbox', { name }), text);
const decide = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: '판단하기' }));
const outcome = (): string | undefined =>
  [...document.querySelectorAll('.decision-result > .row [data-outcome]')].at(-1)?.textContent;

describe('trying a decision', () => {
  beforeEach(() => sessionStorage.clear());

  it('groups the fields by who supplies them, and says what leaving one empty means', () => {
    show(<DecideForm view={view} />, { answers: answered() });
    expect(screen.getByRole('heading', { name: '신청인 제출 내용' })).toBeTruthy();
    expect(screen.getByText(/비워 두면 ‘0’으로 봅니다\. 개인정보가 담긴 내용입니다\./)).toBeTruthy();
  });

  it('asks nothing while a field cannot be read, and lists it at the top', async () => {
    show(<DecideForm view={view} />, { answers: answered() });
    await type('신청 금액', '많이');
    await decide();
    expect(screen.getByRole('alert').textContent).toContain('신청 금액: 0 이상의 정수로 적어 주십시오.');
    expect(screen.getByText('아직 판단하지 않았습니다.')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '신청 금액' }).value).toBe('많이');
  });

  it('shows the answer to what is in the fields, asked by button or Ctrl+Enter', async () => {
    show(<DecideForm view={view} />, { answers: answered([{ amount: 1000 }, { outcome: 'yes' }, '지원 가능']) });
    await type('신청 금액', '1000{Control>}{Enter}{/Control}');
    expect(outcome()).toBe('지원 가능');
    expect(screen.getByText('판단 결과: 지원 가능').getAttribute('role')).toBe('status');
  });

  it('says when the answer is of other facts, and after asking again what changed', async () => {
    const answers = answered(
      [{ amount: 1000 }, { outcome: 'yes' }, '지원 가능'],
      [{ amount: 10005 }, { outcome: 'no' }, '지원 불가'],
    );
    show(<DecideForm view={view} />, { answers });
    await type('신청 금액', '1000');
    await decide();
    await type('신청 금액', '5');
    expect(screen.getByText(/판단한 뒤에 내용이 바뀌었습니다/)).toBeTruthy();
    await decide();
    expect(screen.getByText('바꾼 내용: 신청 금액')).toBeTruthy();
    expect(screen.getByText('결과: 지원 가능 → 지원 불가')).toBeTruthy();
    expect(screen.queryByText(/판단한 뒤에 내용이 바뀌었습니다/)).toBeNull();
  });

  it('tells what the service does not accept at the field, until it is changed', async () => {
    const problems = [{ code: 'unknown-value', pointer: '/facts/members', words: both('그런 값은 없습니다.') }];
    show(<DecideForm view={view} />, {
      answers: answered([{ members: 3 }, { outcome: 'invalid', problems }, '받을 수 없음']),
    });
    await type('구성원 수', '3');
    await decide();
    const field = screen.getByRole('textbox', { name: '구성원 수' });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('link', { name: '구성원 수: 그런 값은 없습니다.' })).toBeTruthy();
    await type('구성원 수', '4');
    expect(field.getAttribute('aria-invalid')).toBe('false');
  });

  it('takes back the last change; clears the fields and the answer, and takes that back too', async () => {
    show(<DecideForm view={view} />, { answers: answered([{ amount: 1000 }, { outcome: 'yes' }, '지원 가능']) });
    await type('신청 금액', '1000');
    await decide();
    await type('구성원 수', '7');
    await userEvent.click(screen.getByRole('button', { name: '마지막 변경 취소' }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '구성원 수' }).value).toBe('');

    await userEvent.click(screen.getByRole('button', { name: '입력 지우기' }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '신청 금액' }).value).toBe('');
    expect(outcome()).toBeUndefined();
    await userEvent.click(screen.getByRole('button', { name: '지우기 취소' }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '신청 금액' }).value).toBe('1,000');
    expect(outcome()).toBe('지원 가능');
  });

  it('takes back only what clearing took away: an answer given up before does not come back', async () => {
    show(<DecideForm view={view} />, { answers: answered([{ amount: 1000 }, { outcome: 'yes' }, '지원 가능']) });
    const clear = () => userEvent.click(screen.getByRole('button', { name: '입력 지우기' }));
    await type('신청 금액', '1000');
    await decide();
    await clear();
    await type('신청 금액', '7');
    await clear();
    await userEvent.click(screen.getByRole('button', { name: '지우기 취소' }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '신청 금액' }).value).toBe('7');
    expect(outcome()).toBeUndefined();
  });

  it('offers no way back to before the clearing once something was typed after it', async () => {
    show(<DecideForm view={view} />, { answers: answered() });
    await type('신청 금액', '1000');
    await userEvent.click(screen.getByRole('button', { name: '입력 지우기' }));
    await type('신청 금액', '7{Backspace}');
    expect(screen.queryByRole('button', { name: '지우기 취소' })).toBeNull();
  });

  it('is as it was after the page was loaded anew', async () => {
    const answers = answered([{ amount: 1000 }, { outcome: 'yes' }, '지원 가능']);
    const { unmount } = show(<DecideForm view={view} />, { answers });
    await type('신청 금액', '1000');
    await decide();
    unmount();
    show(<DecideForm view={view} />, { answers });
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '신청 금액' }).value).toBe('1,000');
    expect(outcome()).toBe('지원 가능');
  });
});
