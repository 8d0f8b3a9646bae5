import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FieldView, WordView } from '../api/types.js';
import { FieldStand } from '../testing/field-stand.js';
import { show } from '../testing/show.js';
import type { Entry } from './entry.js';

const word = (id: string, label: string): WordView => ({ id, label: { ko: label, en: label } });
const few = [word('a', '가형'), word('b', '나형')];
const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => word(id, `${id}형`));

/** Shows one field; gives what it means now. */
function stand(field: Partial<FieldView>, initial?: Entry): () => unknown {
  const whole: FieldView = { id: 'x', label: { ko: '항목', en: 'item' }, type: 'text', ...field };
  show(<FieldStand field={whole} {...(initial === undefined ? {} : { initial })} />);
  return () => JSON.parse(screen.getByLabelText('means').textContent) as unknown;
}
const type = (text: string): Promise<void> => userEvent.type(screen.getByRole('textbox', { name: '항목' }), text);

describe('a yes-or-no field', () => {
  it('can be left unanswered, which is not the same as no', async () => {
    const means = stand({ type: 'boolean' });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '모름(비움)' }).checked).toBe(true);
    await userEvent.click(screen.getByRole('radio', { name: '아니오' }));
    expect(means()).toEqual({ value: false });
    await userEvent.click(screen.getByRole('radio', { name: '모름(비움)' }));
    expect(means()).toEqual({});
  });
});

describe('a word', () => {
  it('is one of radios while they can be taken in at a glance', async () => {
    const means = stand({ type: 'word', words: few });
    await userEvent.click(screen.getByRole('radio', { name: '나형' }));
    expect(means()).toEqual({ value: 'b' });
  });

  it('is in a list to open where there are more', async () => {
    const means = stand({ type: 'word', words: many });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '항목' }), 'e형');
    expect(means()).toEqual({ value: 'e' });
  });
});

describe('a list of words', () => {
  it('keeps the order of the list; none of them is an answer, nothing ticked is not', async () => {
    const means = stand({ type: 'list', of: { type: 'word', words: few } });
    expect(means()).toEqual({});
    await userEvent.click(screen.getByRole('checkbox', { name: '나형' }));
    await userEvent.click(screen.getByRole('checkbox', { name: '가형' }));
    expect(means()).toEqual({ value: ['a', 'b'] });
    await userEvent.click(screen.getByRole('checkbox', { name: '해당하는 것 없음' }));
    expect(means()).toEqual({ value: [] });
    await userEvent.click(screen.getByRole('checkbox', { name: '가형' }));
    expect(means()).toEqual({ value: ['a'] });
    await userEvent.click(screen.getByRole('checkbox', { name: '가형' }));
    expect(means()).toEqual({});
  });
});

describe('an amount', () => {
  it('is kept as typed, said below, and gets its commas when the field is left', async () => {
    const means = stand({ type: 'money', unit: 'won' });
    await type('1억 2000만');
    const input = screen.getByRole<HTMLInputElement>('textbox', { name: '항목' });
    expect(input.value).toBe('1억 2000만');
    expect(screen.getByText('1억 2,000만원 (120백만원)')).toBeTruthy();
    await userEvent.tab();
    expect(input.value).toBe('120,000,000');
    expect(means()).toEqual({ value: 120_000_000 });
  });

  it('that cannot be read stays as it was typed, with the mistake tied to it', async () => {
    const means = stand({ type: 'money', unit: 'won' });
    await type('많이');
    await userEvent.tab();
    const input = screen.getByRole<HTMLInputElement>('textbox', { name: '항목' });
    expect(input.value).toBe('많이');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const [error = ''] = input.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(document.getElementById(error)?.textContent).toContain('0 이상의 정수로 적어 주십시오');
    expect(means()).toEqual({});
  });
});

describe('a decimal', () => {
  it('typed as 12.5 is 12.5 at every key', async () => {
    const means = stand({ type: 'decimal', unit: 'megabytes' });
    await type('12.5');
    expect(means()).toEqual({ value: '12.5' });
  });
});

describe('a date', () => {
  it('may be typed in any usual form', async () => {
    const means = stand({ type: 'date' });
    await type('2024. 4. 5.');
    await userEvent.tab();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '항목' }).value).toBe('2024-04-05');
    expect(screen.getByText('2024년 4월 5일')).toBeTruthy();
    expect(means()).toEqual({ value: '2024-04-05' });
  });

  it('that the calendar lacks is kept and told', async () => {
    stand({ type: 'date' });
    await type('2023-02-29');
    expect(screen.getByText(/달력에 없는 날짜입니다/)).toBeTruthy();
  });
});

describe('a map', () => {
  it('takes a value for each of its words and leaves out the empty ones', async () => {
    const means = stand({ type: 'map', keys: few, of: { type: 'decimal' } });
    await userEvent.type(screen.getByRole('textbox', { name: '나형' }), '0.5');
    expect(means()).toEqual({ value: { b: '0.5' } });
  });
});

describe('a list of records', () => {
  const list: Partial<FieldView> = {
    type: 'list',
    of: { type: 'record', fields: [{ id: 'total', label: { ko: '총점', en: 'total' }, type: 'points' }] },
  };
  const two: Entry = {
    rows: [
      { id: '1', entry: { parts: { total: '1' } } },
      { id: '2', entry: { parts: { total: '2' } } },
    ],
  };

  it('grows by a button, and says by a box of its own that there is nothing to list', async () => {
    const means = stand(list);
    await userEvent.click(screen.getByRole('checkbox', { name: '적을 것이 없음' }));
    expect(means()).toEqual({ value: [] });
    await userEvent.click(screen.getByRole('button', { name: '항목 추가' }));
    const row = screen.getByRole('group', { name: '항목 1번' });
    await userEvent.type(within(row).getByRole('textbox', { name: '총점' }), '9.5');
    expect(means()).toEqual({ value: [{ total: '9.5' }] });
  });

  it('moves its rows by buttons that name them', async () => {
    const means = stand(list, two);
    await userEvent.click(screen.getByRole('button', { name: '항목 1번 아래로 옮기기' }));
    expect(means()).toEqual({ value: [{ total: 2 }, { total: 1 }] });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '항목 1번 위로 옮기기' }).disabled).toBe(true);
  });

  it('gives back a row that was taken out', async () => {
    const means = stand(list, two);
    await userEvent.click(screen.getByRole('button', { name: '삭제 항목 1번' }));
    expect(means()).toEqual({ value: [{ total: 2 }] });
    await userEvent.click(screen.getByRole('button', { name: '삭제 취소' }));
    expect(means()).toEqual({ value: [{ total: 1 }, { total: 2 }] });
  });
});
