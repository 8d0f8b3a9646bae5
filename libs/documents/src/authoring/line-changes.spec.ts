import { lineChanges, type LineChange } from './line-changes.js';

const told = (changes: readonly LineChange[]): string[] =>
  changes.map((change) => {
    const before = 'before' in change ? `${change.before.line}:${change.before.text}` : '';
    const after = 'after' in change ? `${change.after.line}:${change.after.text}` : '';
    return `${change.kind} ${before}|${after}`;
  });

describe('two texts line by line', () => {
  it.each<[string, string, string[]]>([
    ['', '', []],
    ['가\n나\n', '가\r\n나', ['same 1:가|1:가', 'same 2:나|2:나']],
    ['', '가', ['added |1:가']],
    ['가\n나', '나', ['removed 1:가|', 'same 2:나|1:나']],
    ['가\n나\n다', '가\n라\n다', ['same 1:가|1:가', 'changed 2:나|2:라', 'same 3:다|3:다']],
    ['가\n다', '가\n나\n다', ['same 1:가|1:가', 'added |2:나', 'same 2:다|3:다']],
    ['가\n나\n다', '다\n가', ['removed 1:가|', 'removed 2:나|', 'same 3:다|1:다', 'added |2:가']],
  ])('%j and %j differ by so much', (before, after, expected) => {
    expect(told(lineChanges(before, after))).toEqual(expected);
  });

  it('mark the words of a changed line that the other side lacks', () => {
    const [change] = lineChanges('구성원은 2명 이상', '구성원은 3명 이상');
    expect(change).toMatchObject({
      before: { segments: [{ text: '구성원은 ', changed: false }, { text: '2명 ', changed: true }, { text: '이상' }] },
      after: { segments: [{ text: '구성원은 ', changed: false }, { text: '3명 ', changed: true }, { text: '이상' }] },
    });
  });

  it('hold both texts whole, whatever they are, and the larger the text the same', () => {
    let seed = 7;
    const dice = (most: number): number => (seed = (seed * 48_271) % 2_147_483_647) % most;
    for (let round = 0; round < 300; round += 1) {
      const text = (): string => Array.from({ length: dice(12) }, () => 'abcd'[dice(4)]).join('\n');
      const [before, after] = [text(), text()];
      const changes = lineChanges(before, after);
      const side = (name: 'before' | 'after'): string =>
        changes
          .flatMap((change) => (name in change ? [(change as Record<typeof name, { text: string }>)[name].text] : []))
          .join('\n');
      expect([side('before'), side('after')]).toEqual([before, after]);
    }
    const long = Array.from({ length: 5_000 }, (_, index) => `a${index}`).join('\n');
    const other = Array.from({ length: 5_000 }, (_, index) => `b${index}`).join('\n');
    expect(lineChanges(long, other)).toHaveLength(5_000);
  });
});
