import { demoRound } from '../../../../test/builders/demo-round.js';
import { applicationsOfJsonLines, MOST_PROBLEMS } from './source.js';

const { content, applications } = await demoRound();
const read = (...lines: readonly unknown[]) =>
  applicationsOfJsonLines(
    content.ruleSet,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
const told = (...lines: readonly unknown[]) => {
  const { applications: some, problems } = read(...lines);
  expect(some).toEqual([]);
  return problems.map(({ row, column, code }) => [row, column, code]);
};

describe('applications of a JSON-lines file', () => {
  it('are those written in it, whatever empty lines and byte order mark stand between', () => {
    const lines = applications.map(({ id, label, labels, facts, asOf }) => ({ id, name: label, labels, facts, asOf }));
    const { applications: found, problems } = read(`\uFEFF${JSON.stringify(lines[0])}`, '', ...lines.slice(1), '');
    expect(problems).toEqual([]);
    expect(found).toEqual(applications);
    expect(read({ id: 'a', facts: {} }).applications).toEqual([
      { id: 'a', label: { ko: 'a', en: 'a' }, labels: {}, facts: {} },
    ]);
  });

  it('are refused whole, with the row and the place of everything wrong', () => {
    const good = { id: 'a', facts: { round: 2 } };
    expect(
      told(
        good,
        { id: 'b', facts: { round: 'two', nothing: 1 } },
        { id: 'a', facts: {} },
        { id: '', facts: [] },
        { id: 'c', facts: { committee: [{ outside: 1 }] }, more: 1, labels: { region: 3 }, asOf: '2024-02-30' },
        [1],
      ),
    ).toEqual([
      [2, 'facts/round', 'fact/wrong-type'],
      [2, 'facts/nothing', 'source/unknown-fact'],
      [3, 'id', 'source/id-twice'],
      [4, 'id', 'source/no-id'],
      [4, 'facts', 'source/no-object'],
      [5, 'more', 'source/unknown-key'],
      [5, 'labels/region', 'source/wrong-label'],
      [5, 'asOf', 'when/impossible-date'],
      [5, 'facts/committee/0/outside', 'fact/wrong-type'],
      [6, '', 'source/no-object'],
    ]);
    expect(read(good, { id: 'b', facts: { round: 'two' } }).problems[0]?.words).toEqual({
      ko: '2행 “facts/round”: 값의 형식이 맞지 않습니다: facts/round. 사실 목록의 형식대로 적어 주세요.',
      en: 'Row 2, “facts/round”: The value has the wrong type: facts/round. Give it as the fact dictionary says.',
    });
  });

  it('that is no JSON in a line, or has no application at all, is refused', () => {
    expect(told({ id: 'a', facts: {} }, '{')).toEqual([[2, '', 'json/syntax']]);
    expect(told('', '')).toEqual([[1, '', 'source/nothing']]);
  });

  it('tells at most so many problems', () => {
    expect(told(...Array.from({ length: 200 }, (_, index) => ({ id: String(index), facts: { x: 1 } })))).toHaveLength(
      MOST_PROBLEMS,
    );
  });
});
