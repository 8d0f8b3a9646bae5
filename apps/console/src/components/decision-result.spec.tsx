import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fieldId } from '../fields/facts.js';
import { exampleAnswer } from '../screens/gallery/examples.js';
import { show } from '../testing/show.js';
import { DecisionResult } from './decision-result.js';

describe('a decision on the screen', () => {
  it('says the outcome in words, why, and what it rests on', () => {
    show(<DecisionResult answer={exampleAnswer('ko')} />);
    expect(document.querySelector('[data-outcome=no]')?.textContent).toBe('신청할 수 없음');
    expect(screen.getByText('이 신청은 요건을 갖추지 못했습니다.')).toBeTruthy();
    expect(screen.getByText('신청일이 접수 기간이 끝난 뒤입니다.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'example/2024' }).getAttribute('href')).toBe('/programmes/example/2024');
    expect(screen.getByRole('table', { name: '계산된 값' }).textContent).toContain('50,000,000원');
  });

  it('leads from what is missing to its field, where the page has one', async () => {
    show(
      <>
        <input id={fieldId('/members')} aria-label="구성원" />
        <DecisionResult answer={exampleAnswer('ko')} hasField={(id) => id === 'members'} />
      </>,
    );
    await userEvent.click(screen.getByRole('link', { name: '구성원 수' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: '구성원' }));
  });

  it('leads from each clause, reading and note to its place among the rules', () => {
    show(<DecisionResult answer={exampleAnswer('ko')} />);
    const address = (name: string) => screen.getAllByRole('link', { name })[0]?.getAttribute('href');
    expect(address('E-01')).toBe('/programmes/example/2024?tab=clauses#E-01');
    expect(address('R-01')).toBe('/programmes/example/2024?tab=readings#R-01');
    expect(address('N-01')).toBe('/programmes/example/2024?tab=readings#N-01');
  });

  it('shows for each rule what was found and the line it was held against', () => {
    show(<DecisionResult answer={exampleAnswer('en')} />, { language: 'en' });
    const table = screen.getByRole('table', { name: /^The application falls within the window: / });
    expect(
      within(table)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['20 April 2024', 'on or before 11 April 2024', 'does not hold']);
    expect(screen.getAllByText('No clause (our choice)').length).toBeGreaterThan(0);
  });

  it('leaves out what there is nothing to say of', () => {
    const { explanation, ...answer } = exampleAnswer('ko');
    const record = { ...answer.record, failed: [], missing: [] };
    const bare = { ...explanation, missing: [], readings: [], notes: [], values: [], sentences: [] };
    show(<DecisionResult answer={{ ...answer, record, explanation: bare, trace: [] }} />);
    expect(screen.queryAllByRole('heading')).toEqual([]);
    expect(screen.queryByRole('table')).toBeNull();
  });
});
