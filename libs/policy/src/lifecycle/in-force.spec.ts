import { supersededBy, versionInForce, versionStatus, type VersionLife } from './in-force.js';

const version = (id: string, from: string, to?: string, isWithdrawn = false): VersionLife => ({
  id,
  inForce: { from, ...(to === undefined ? {} : { to }) },
  isWithdrawn,
});
const idOf = (versions: readonly VersionLife[], day: string): string => {
  const found = versionInForce(versions, day);
  return found.refused ?? found.version.id;
};

describe('the version in force', () => {
  const first = version('p/2024', '2024-03-27');
  const second = version('p/2025', '2025-01-01');

  it('is from its first day on the newest, and the day before still the older one', () => {
    expect(idOf([first, second], '2024-12-31')).toBe('p/2024');
    expect(idOf([second, first], '2025-01-01')).toBe('p/2025');
    expect(idOf([first, second], '2025-01-02')).toBe('p/2025');
  });

  it('is none before the first day of the first, and none after the last day of the last', () => {
    expect(idOf([first], '2024-03-26')).toBe('rule-set/none-in-force');
    expect(idOf([first], '2024-03-27')).toBe('p/2024');
    const ended = version('p/2023', '2023-01-01', '2023-12-31');
    expect(idOf([ended], '2023-12-31')).toBe('p/2023');
    expect(idOf([ended], '2024-01-01')).toBe('rule-set/none-in-force');
    expect(idOf([], '2024-01-01')).toBe('rule-set/none-in-force');
  });

  it('is again the older one once the newer was withdrawn', () => {
    expect(idOf([first, { ...second, isWithdrawn: true }], '2025-06-01')).toBe('p/2024');
  });

  it('is never one of two that came into force on the same day', () => {
    const twin = version('p/2025-b', '2025-01-01');
    const found = versionInForce([first, second, twin], '2025-01-01');
    expect(found).toEqual({ refused: 'rule-set/ambiguous', among: [second, twin] });
    expect(idOf([first, second, { ...twin, isWithdrawn: true }], '2025-01-01')).toBe('p/2025');
    expect(idOf([first, second, twin], '2024-12-31')).toBe('p/2024');
  });

  it('supersedes the older one from its own first day on', () => {
    expect(versionStatus(first, [first, second], '2024-12-31')).toBe('published');
    expect(versionStatus(first, [first, second], '2025-01-01')).toBe('superseded');
    expect(versionStatus(second, [first, second], '2025-01-01')).toBe('published');
    const withdrawn = { ...second, isWithdrawn: true };
    expect(versionStatus(first, [first, withdrawn], '2025-01-01')).toBe('published');
    expect(versionStatus(withdrawn, [first, withdrawn], '2025-01-01')).toBe('withdrawn');
  });
});

describe('the version whose place another takes', () => {
  const versions = [version('p/2023', '2023-01-01'), version('p/2024', '2024-03-27')];
  const before = (among: readonly VersionLife[], id: string, from: string): readonly string[] =>
    supersededBy(among, { id, from }).map((one) => one.id);

  it('is the one that came into force last before it', () => {
    expect(before(versions, 'p/2025', '2025-01-01')).toEqual(['p/2024']);
    expect(before(versions, 'p/2025', '2024-03-28')).toEqual(['p/2024']);
    expect(before(versions, 'p/2025', '2024-03-27')).toEqual(['p/2023']);
    expect(before(versions, 'p/2025', '2023-01-01')).toEqual([]);
    expect(before(versions, 'p/2025', '2022-12-31')).toEqual([]);
  });

  it('is never itself, one withdrawn, or one whose last day has passed', () => {
    expect(before(versions, 'p/2024', '2024-06-01')).toEqual(['p/2023']);
    expect(before([version('p/2024', '2024-03-27', undefined, true)], 'p/2025', '2025-01-01')).toEqual([]);
    const ended = [version('p/2024', '2024-03-27', '2024-12-31')];
    expect(before(ended, 'p/2025', '2024-12-31')).toEqual(['p/2024']);
    expect(before(ended, 'p/2025', '2025-01-01')).toEqual([]);
  });

  it('are both of two that began on the same day', () => {
    const twins = [version('p/2024', '2024-03-27'), version('p/2024-b', '2024-03-27')];
    expect(before(twins, 'p/2025', '2025-01-01')).toEqual(['p/2024', 'p/2024-b']);
  });
});
