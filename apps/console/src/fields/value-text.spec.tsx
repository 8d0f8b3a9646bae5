import type { FieldView, Language, TypeView, WordView } from '../api/types.js';
import { show } from '../testing/show.js';
import { useValueText } from './value-text.js';

const word = (id: string, ko: string): WordView => ({ id, label: { ko, en: id } });
const total: FieldView = { id: 'total', label: { ko: '총점', en: 'total' }, type: 'points', unit: 'points' };
const record: TypeView = { type: 'record', fields: [total] };

function text(type: TypeView, value: unknown, language: Language = 'ko'): string {
  const Text = () => useValueText()(type, value);
  const { container, unmount } = show(<Text />, { language });
  const said = container.textContent;
  unmount();
  return said;
}

describe('a fact on paper', () => {
  it.each<[TypeView, unknown, string]>([
    [{ type: 'boolean' }, false, '아니오'],
    [{ type: 'word', words: [word('a', '가형')] }, 'a', '가형'],
    [{ type: 'word', words: [] }, 'gone', 'gone'],
    [{ type: 'money', unit: 'won' }, 60_000_000, '60,000,000원'],
    [{ type: 'count', unit: 'persons' }, 1200, '1,200명'],
    [{ type: 'decimal', unit: 'megabytes' }, '12.50', '12.50MB'],
    [{ type: 'date' }, '2024-04-05', '2024년 4월 5일'],
    [{ type: 'text' }, '가나', '가나'],
    [{ type: 'list', of: { type: 'word', words: [word('a', '가형'), word('b', '나형')] } }, ['a', 'b'], '가형, 나형'],
    [{ type: 'list', of: { type: 'money' } }, [], '없음'],
    [{ type: 'list', of: record }, [{ total: '92.5' }, {}], '총점 92.5점; 없음'],
    [
      { type: 'map', keys: [word('a', '가형')], of: { type: 'decimal', unit: 'megabytes' } },
      { a: '1.5' },
      '가형 1.5MB',
    ],
  ])('of type %j, %j is read %s', (type, value, said) => {
    expect(text(type, value)).toBe(said);
  });

  it('speaks English on an English screen', () => {
    expect(text({ type: 'count', unit: 'persons' }, 1200, 'en')).toBe('1,200 persons');
    expect(text({ type: 'date' }, '2024-04-05', 'en')).toBe('5 April 2024');
  });
});
