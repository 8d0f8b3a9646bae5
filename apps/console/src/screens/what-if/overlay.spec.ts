import { changesOf, isEmpty, isSameOverlay, valueIn, without, withReading, withRule, withValue } from './overlay.js';

const LINE = 'scoring.passLine';
const CELL = 'scoring.items/location/points';

describe('an overlay', () => {
  it('holds a value by its parameter, of a table by row and column', () => {
    const overlay = withValue(withValue({}, LINE, 75), CELL, '12.5');
    expect(overlay).toEqual({
      parameters: { 'scoring.passLine': 75, 'scoring.items': { location: { points: '12.5' } } },
    });
    expect([valueIn(overlay, LINE), valueIn(overlay, CELL), valueIn(overlay, 'other')]).toEqual([
      75,
      '12.5',
      undefined,
    ]);
  });

  it('keeps the other cells of a table, and nothing of one that is put back', () => {
    const two = withValue(withValue({}, CELL, 10), 'scoring.items/plan/points', 20);
    expect(valueIn(withValue(two, CELL, undefined), 'scoring.items/plan/points')).toBe(20);
    const none = withValue(withValue(two, CELL, undefined), 'scoring.items/plan/points', undefined);
    expect([none, isEmpty(none)]).toEqual([{}, true]);
  });

  it('reads names that hold a slash', () => {
    const overlay = withValue({}, 'a~1b/c~0d/e', 1);
    expect(overlay.parameters).toEqual({ 'a/b': { 'c~d': { e: 1 } } });
    expect(changesOf(overlay)).toEqual([{ kind: 'parameter', parameter: 'a~1b/c~0d/e', value: 1 }]);
  });

  it('lists all that it changes, and takes each back by itself', () => {
    const overlay = { ...withRule(withReading(withValue({}, LINE, 75), 'R-11', 'strict'), 'scoring/line', true) };
    expect(changesOf(overlay)).toEqual([
      { kind: 'parameter', parameter: LINE, value: 75 },
      { kind: 'reading', reading: 'R-11', option: 'strict' },
      { kind: 'rule', rule: 'scoring/line' },
    ]);
    expect(changesOf(overlay).reduce(without, overlay)).toEqual({});
    expect(without({ parts: { 'decisions/x': {} } }, { kind: 'part', place: 'decisions/x' })).toEqual({});
  });

  it('is the same as another in whatever order it came about, parts that change nothing left out', () => {
    const one = withRule(withRule({}, 'a/1', true), 'b/2', true);
    const other = withRule(withRule({ parameters: {} }, 'b/2', true), 'a/1', true);
    expect(isSameOverlay(one, other)).toBe(true);
    expect(isSameOverlay(one, withRule(other, 'b/2', false))).toBe(false);
  });
});
