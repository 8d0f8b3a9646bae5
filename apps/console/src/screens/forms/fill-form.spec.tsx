import type { QueryClient } from '@tanstack/react-query';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeQueryClient } from '../../api/query-client.js';
import type { FilledForm, FormGap } from '../../api/types.js';
import { show } from '../../testing/show.js';
import { exampleForm as view } from './example-form.js';
import { FillForm } from './fill-form.js';
import type { FormData } from './paper.js';

const both = (text: string) => ({ ko: text, en: text });
const gap = (pointer: string, code = 'form/missing', text = '서비스의 말'): FormGap => ({
  pointer,
  field: '',
  label: both(pointer),
  code,
  words: both(text),
});
const filled = (gaps: FormGap[], rest: Partial<FilledForm> = {}): FilledForm => ({
  values: [{ id: 'banYears', label: both('제한 기간'), text: '3년', from: { parameter: 'ban.years' } }],
  gaps,
  decisions: [
    {
      id: 'allowed',
      label: both('지원할 수 있는가'),
      outcome: 'undetermined',
      summary: both('아직 모릅니다.'),
    },
  ],
  isComplete: gaps.length === 0,
  asOf: '2024-03-27',
  ...rest,
});

/** What the service has answered already, by what it was asked with. */
function answered(...known: [FormData, FilledForm][]): QueryClient {
  const answers = makeQueryClient();
  answers.setQueryData(['get', '/api/session', {}], { actor: null, permissions: [], demo: false, version: '1' });
  const path = { programme: 'example', version: '2024', form: 'pledge' };
  for (const [body, answer] of known)
    answers.setQueryData(['post', '/api/forms/{programme}/{version}/{form}/fill', { params: { path }, body }], answer);
  return answers;
}
const NOTHING: FormData = { facts: {}, fields: {} };
const empty = filled([
  gap('/facts/signedOn', 'form/not-decided'),
  gap('/fields/head'),
  gap('/fields/enterprise'),
  gap('/decisions/allowed', 'form/not-allowed', '지원할 수 없습니다.'),
]);
const open = (...known: [FormData, FilledForm][]) => show(<FillForm view={view} />, { answers: answered(...known) });
const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
const panel = () => within(screen.getByRole('region', { name: '아직 문서를 만들 수 없습니다' }));

describe('filling a form', () => {
  beforeEach(() => sessionStorage.clear());

  it('names what is missing by kind, in the order of the fields, and makes nothing meanwhile', () => {
    open([NOTHING, empty]);
    expect(
      panel()
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual(['비어 있는 항목 (2)', '규정의 판단에 더 필요한 내용 (1)', '규정에 따라 만들 수 없음 (1)']);
    expect(
      panel()
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['기업 이름', '대표자', '서명일', '판단 살펴보기']);
    expect(document.querySelector('iframe')).toBeNull();
    expect(screen.getByText('채우거나 고칠 곳이 4곳 있습니다.').getAttribute('role')).toBe('status');
  });

  it('leads to a field, unfolding the group it stands in', async () => {
    open([NOTHING, empty]);
    await userEvent.click(screen.getByText('신청인에서 제출하는 내용'));
    await userEvent.click(panel().getByRole('link', { name: '서명일' }));
    expect(document.activeElement).toBe(box(/^서명일\s*(필수)?$/));
    expect(document.activeElement?.closest('details')?.open).toBe(true);
  });

  it('folds facts that nothing is missing from, and says how many are filled in', () => {
    open([NOTHING, filled([gap('/fields/head')])]);
    const [group] = document.querySelectorAll('details.fact-group');
    expect(group?.hasAttribute('open')).toBe(false);
    expect(group?.textContent).toContain('1개 중 0개 입력');
  });

  it('marks what is empty only once the document was asked for, and then leads to what is missing', async () => {
    open([NOTHING, empty]);
    expect(box(/^대표자/).getAttribute('aria-invalid')).toBe('false');
    await userEvent.click(box(/^대표자/));
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(box(/^대표자/).getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement?.textContent).toBe('아직 문서를 만들 수 없습니다');
  });

  it('keeps what cannot be read, tells it once the field is left, and sends the rest', async () => {
    open([NOTHING, empty]);
    await userEvent.click(panel().getByRole('link', { name: '서명일' }));
    await userEvent.keyboard('2023-02-29');
    expect(box(/^서명일\s*(필수)?$/).getAttribute('aria-invalid')).toBe('false');
    await userEvent.tab();
    expect(box(/^서명일\s*(필수)?$/).getAttribute('aria-invalid')).toBe('true');
    expect(box(/^서명일\s*(필수)?$/).value).toBe('2023-02-29');
    await panel().findByRole('link', { name: '서명일: 달력에 없는 날짜입니다. 다시 확인해 주십시오.' });
    expect(panel().queryByRole('heading', { name: /판단에 더 필요한/ })).toBeNull();
  });

  it('says at its field what the service finds wrong', async () => {
    const wrong = filled([gap('/fields/head', 'form/wrong-type', '한 줄로 적어 주세요.')]);
    open([NOTHING, empty], [{ facts: {}, fields: { head: '가' } }, wrong]);
    await userEvent.click(box(/^대표자/));
    await userEvent.paste('가');
    await waitFor(() => expect(box(/^대표자/).getAttribute('aria-invalid')).toBe('true'));
    expect(panel().getByRole('link').textContent).toBe('대표자: 한 줄로 적어 주세요.');
  });

  it('shows what the rules give as text with where it comes from, never as a field', () => {
    open([NOTHING, empty]);
    const [, years, end] = within(screen.getByRole('table')).getAllByRole('row');
    expect(years?.textContent).toBe('제한 기간3년F-1');
    expect(end?.textContent).toContain('아직 정해지지 않음');
    expect(within(screen.getByRole('table')).queryByRole('textbox')).toBeNull();
    expect(screen.getByRole('link', { name: '지원할 수 있는가' }).getAttribute('href')).toBe(
      '/decisions/example/2024/allowed',
    );
  });

  it('asks before the sample takes the place of what was typed, and can be undone', async () => {
    open([NOTHING, empty], [{ facts: {}, fields: { head: '가' } }, empty], [view.sample as FormData, empty]);
    await userEvent.click(box(/^대표자/));
    await userEvent.paste('가');
    await userEvent.click(screen.getByRole('button', { name: '예시로 채우기' }));
    const question = within(screen.getByRole('group', { name: /‘예시’의 내용으로 채우시겠습니까/ }));
    expect(box(/^대표자/).value).toBe('가');
    await userEvent.click(question.getByRole('button', { name: '모두 바꾸기' }));
    expect(box(/^대표자/).value).toBe('한보기');
    await userEvent.click(screen.getByRole('button', { name: '되돌리기' }));
    expect(box(/^대표자/).value).toBe('가');
  });

  it('has everything again when it is opened anew in the same tab', async () => {
    const typed: [FormData, FilledForm] = [{ facts: {}, fields: { head: '가' } }, empty];
    const { unmount } = open([NOTHING, empty], typed);
    await userEvent.click(box(/^대표자/));
    await userEvent.paste('가');
    unmount();
    open([NOTHING, empty], typed);
    expect(box(/^대표자/).value).toBe('가');
    await userEvent.click(screen.getByRole('button', { name: '입력 지우기' }));
    expect(box(/^대표자/).value).toBe('');
    await userEvent.click(screen.getByRole('button', { name: '지우기 취소' }));
    expect(box(/^대표자/).value).toBe('가');
  });
});
