import { newId, newName } from './new-id.js';

describe('the id of something new', () => {
  it.each([
    ['Age on the day of application', [], 'age-on-the-day-of-application'],
    ['Round 2', ['round-2'], 'round-2-2'],
    ['만 나이', [], 'item'],
    ['만 나이', ['item', 'item-2'], 'item-3'],
    ['2024 list', [], 'item-2024-list'],
    ['', [], 'item'],
  ])('of “%s” beside %j is %s', (label, taken, id) => {
    expect(newId(label, taken)).toBe(id);
  });

  it('ends at a whole word once it is longer than forty letters', () => {
    expect(newId('a'.repeat(30) + ' ' + 'b'.repeat(30), [])).toBe('a'.repeat(30));
    expect(newId('a'.repeat(60), [])).toBe('a'.repeat(40));
  });

  it('is one word where names are, and is then told apart by a figure', () => {
    expect(newName('Lease deposit', [])).toBe('leaseDeposit');
    expect(newName('Lease deposit', ['leaseDeposit'])).toBe('leaseDeposit2');
    expect(newName('보증금', [], 'fact')).toBe('fact');
  });
});
