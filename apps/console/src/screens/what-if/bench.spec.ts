import { chosenOf, EMPTY, isUnsaved, MOST_COLUMNS, reduce, type Action, type History } from './bench.js';
import type { KeptScenario } from './types.js';

const after = (...actions: readonly Action[]): History => actions.reduce(reduce, EMPTY);
const line = (value: number): Action => ({
  type: 'overlay',
  overlay: { parameters: { line: value } },
  step: 'a line',
});
const stored = (id: string, value: number): KeptScenario => ({
  id,
  programme: 'fund',
  rules: 'fund/2024',
  label: { ko: '높은 선', en: '높은 선' },
  overlay: { parameters: { line: value } },
  isShared: false,
  isOwn: true,
  by: { by: { id: 'p', name: 'P' }, at: '2024-04-01T00:00:00Z' },
  changed: { by: { id: 'p', name: 'P' }, at: '2024-04-01T00:00:00Z' },
  revision: 1,
});
const overlayOf = ({ now }: History) => chosenOf(now).overlay;

describe('the scenarios on the bench', () => {
  it('take back all moves of one lever at once, and put them there again', () => {
    const moved = after(line(71), line(72), line(73));
    const back = reduce(moved, { type: 'undo' });
    expect([overlayOf(back), back.past.length]).toEqual([{}, 0]);
    expect(overlayOf(reduce(back, { type: 'redo' }))).toEqual({ parameters: { line: 73 } });
  });

  it('forget what was taken back once something else is done', () => {
    const other = reduce(reduce(after(line(71)), { type: 'undo' }), {
      type: 'overlay',
      overlay: { rulesOff: ['a/b'] },
    });
    expect(other.future).toEqual([]);
    expect(reduce(other, { type: 'redo' })).toBe(other);
  });

  it('do not count a lever moved to where it stands as a step', () => {
    const moved = after(line(71));
    expect(reduce(moved, { type: 'overlay', overlay: { parameters: { line: 71 } } })).toBe(moved);
  });

  it(`are at most ${MOST_COLUMNS}: one more changes nothing`, () => {
    const full = after(...Array.from({ length: MOST_COLUMNS - 1 }, (): Action => ({ type: 'add' })));
    expect(full.now.columns).toHaveLength(MOST_COLUMNS);
    expect(new Set(full.now.columns.map(({ id }) => id)).size).toBe(MOST_COLUMNS);
    expect(reduce(full, { type: 'add' })).toBe(full);
  });

  it('leave an empty one when the last is taken out', () => {
    const { now } = reduce(after(line(71)), { type: 'remove', column: 'a' });
    expect([now.columns.length, chosenOf(now).overlay]).toEqual([1, {}]);
  });

  it('open a stored one in the place of one in which nothing was done, and only once', () => {
    const open: Action = { type: 'open', scenario: stored('s-1', 75), label: '높은 선' };
    const opened = after(open);
    expect([opened.now.columns.length, overlayOf(opened)]).toEqual([1, { parameters: { line: 75 } }]);
    expect(reduce(opened, open).now.columns).toHaveLength(1);
    expect(reduce(after(line(71)), open).now.columns).toHaveLength(2);
  });

  it('know what has not been saved, whatever is undone around it', () => {
    const label = '높은 선';
    const kept = after(line(75), { type: 'kept', column: 'a', scenario: stored('s-1', 75), label });
    expect(isUnsaved(chosenOf(kept.now))).toBe(false);
    const undone = reduce(kept, { type: 'undo' });
    expect([chosenOf(undone.now).kept?.id, isUnsaved(chosenOf(undone.now))]).toEqual(['s-1', true]);
    const forgotten = reduce(undone, { type: 'forgotten', scenario: 's-1' });
    expect(chosenOf(forgotten.now).kept).toBeUndefined();
  });
});
