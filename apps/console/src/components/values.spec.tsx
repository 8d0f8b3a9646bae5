import { screen } from '@testing-library/react';
import { show } from '../testing/show.js';
import { Amount } from './amount.js';
import { DateText } from './date-text.js';
import { OutcomeBadge } from './outcome-badge.js';
import { Period } from './period.js';
import { Progress } from './progress.js';

describe('small things on a screen', () => {
  it('an amount is told in figures, and as it is said where asked', () => {
    show(<Amount won={120_000_000} isSaid />);
    expect(document.body.textContent).toBe('120,000,000원 (1억 2,000만원)');
    expect(document.querySelector('data')?.value).toBe('120000000');
  });

  it('a day and a period speak the language of the screen', () => {
    show(
      <>
        <DateText day="2024-04-05" />, <Period from="2024-01-01" to="2024-12-31" />, <Period from="2024-01-01" />
      </>,
      { language: 'en' },
    );
    expect(document.body.textContent).toBe('5 April 2024, 1 January 2024 to 31 December 2024, From 1 January 2024');
  });

  it('an outcome is told by a word, the decision’s own where it has one', () => {
    show(
      <>
        <OutcomeBadge outcome="no" /> <OutcomeBadge outcome="no" text="선정되지 않음" />
      </>,
    );
    expect(document.body.textContent).toBe('미충족 선정되지 않음');
  });

  it('waiting is told to those who listen, also what for while the service is away', () => {
    const { unmount } = show(<Progress label="불러오고 있습니다." />);
    expect(screen.getByRole('status').textContent).toBe('불러오고 있습니다.');
    unmount();
    show(<Progress label="불러오고 있습니다." isPaused />);
    expect(screen.getByRole('status').textContent).toBe('서비스가 다시 연결되기를 기다리고 있습니다.');
  });
});
