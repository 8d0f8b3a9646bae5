import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { show } from '../testing/show.js';
import { Combobox } from './combobox.js';

const OPTIONS = [
  { id: 'operatingFund', label: '운영자금', group: '입력값' },
  { id: 'leaseDeposit', label: '임대보증금', hint: '원', group: '입력값' },
  { id: 'leaseDeposit.cap', label: '임대보증금 상한', group: '공고의 값' },
];
function Stand() {
  const [value, setValue] = useState('operatingFund');
  return <Combobox label="1번 항목" options={OPTIONS} value={value} onChange={setValue} />;
}
const box = () => screen.getByRole('combobox', { name: '1번 항목' });
const active = (): string | null =>
  document.getElementById(box().getAttribute('aria-activedescendant') ?? '')?.textContent ?? null;

describe('a box with many to choose from', () => {
  beforeEach(() => void show(<Stand />));

  it('finds by any words, and takes by keyboard what is walked to', () => {
    fireEvent.change(box(), { target: { value: '보증금 임대' } });
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      '임대보증금 원',
      '임대보증금 상한',
    ]);
    expect(screen.getByRole('status')).toHaveProperty('textContent', '2건');
    fireEvent.keyDown(box(), { key: 'ArrowDown' });
    expect(active()).toBe('임대보증금 상한');
    fireEvent.keyDown(box(), { key: 'ArrowDown' });
    expect(active()).toBe('임대보증금 상한');
    fireEvent.keyDown(box(), { key: 'Enter' });
    expect(box()).toHaveProperty('value', '임대보증금 상한');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('opens at what is chosen, and groups what belongs together', () => {
    fireEvent.click(box());
    expect(active()).toBe('운영자금');
    expect(screen.getByRole('group', { name: '공고의 값' })).toBeTruthy();
    fireEvent.click(screen.getByRole('option', { name: '임대보증금 원' }));
    expect(box()).toHaveProperty('value', '임대보증금');
  });

  it('changes nothing by Escape, by leaving, or while a syllable is being put together', () => {
    fireEvent.change(box(), { target: { value: '임대' } });
    fireEvent.keyDown(box(), { key: 'Enter', isComposing: true });
    expect(screen.getByRole('listbox')).toBeTruthy();
    fireEvent.keyDown(box(), { key: 'Escape' });
    expect(box()).toHaveProperty('value', '운영자금');
    fireEvent.change(box(), { target: { value: '임대' } });
    fireEvent.blur(box());
    expect(box()).toHaveProperty('value', '운영자금');
  });

  it('says when nothing is found', () => {
    fireEvent.change(box(), { target: { value: '없는말' } });
    expect(screen.getByRole('option').textContent).toContain('‘없는말’');
    fireEvent.keyDown(box(), { key: 'Enter' });
    expect(box()).toHaveProperty('value', '운영자금');
  });
});
