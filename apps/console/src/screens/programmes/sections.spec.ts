import type { DescribedClause } from '../../api/types.js';
import { sectionsOf } from './sections.js';

const clause = (id: string, section: string): DescribedClause => ({ id, section, quotes: [], says: '', usedBy: [] });

it('clauses that follow one another in a section stand together, and the order of the notice stays', () => {
  const clauses = [clause('1', 'Ⅰ'), clause('2', 'Ⅰ'), clause('3', 'Ⅱ'), clause('4', 'Ⅰ')];
  expect(sectionsOf(clauses).map(({ id, title, clauses: own }) => [id, title, own.length])).toEqual([
    ['section-1', 'Ⅰ', 2],
    ['section-3', 'Ⅱ', 1],
    ['section-4', 'Ⅰ', 1],
  ]);
});
