import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fieldId } from '../fields/facts.js';
import { show } from '../testing/show.js';
import { ErrorSummary } from './error-summary.js';

const errors = [
  { pointer: '/day', label: '날짜', message: '달력에 없는 날짜입니다.' },
  { pointer: '/rows/0/total', label: '점수 1번', message: '숫자로 적어 주십시오.' },
];
const form = (shown: typeof errors) => (
  <>
    <ErrorSummary errors={shown} turn={1} />
    <input id={fieldId('/day')} aria-label="날짜" />
    <fieldset id={fieldId('/rows')}>
      <button type="button">추가</button>
    </fieldset>
  </>
);

describe('the summary of errors', () => {
  it('takes the focus, counts, and leads each error to its field', async () => {
    show(form(errors));
    const summary = screen.getByRole('alert');
    expect(document.activeElement).toBe(summary);
    expect(summary.textContent).toContain('고칠 곳이 2곳 있습니다');
    await userEvent.click(screen.getByRole('link', { name: '날짜: 달력에 없는 날짜입니다.' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: '날짜' }));
  });

  it('leads to the nearest field above where the field itself is not on the page', async () => {
    show(form(errors));
    await userEvent.click(screen.getByRole('link', { name: /점수 1번/ }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '추가' }));
  });

  it('is not there when nothing is wrong', () => {
    show(form([]));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
