import { differencesOf } from './differences.js';

describe('differences', () => {
  it('are none between equal documents, whatever the order of their keys', () => {
    expect(differencesOf({ a: 1, b: [null] }, { b: [null], a: 1 })).toEqual([]);
  });

  it('name the deepest place, with what stands on each side', () => {
    expect(differencesOf({ a: { 'b/c': [1, 2] }, gone: 1 }, { a: { 'b/c': [1, 3] }, new: 1 })).toEqual([
      { pointer: '/a/b~1c/1', stored: 2, offered: 3 },
      { pointer: '/gone', stored: 1 },
      { pointer: '/new', offered: 1 },
    ]);
  });

  it('tell apart a list from an object and null from nothing', () => {
    expect(differencesOf({ a: [], b: null }, { a: {} })).toEqual([
      { pointer: '/a', stored: [], offered: {} },
      { pointer: '/b', stored: null },
    ]);
  });

  it('stop at 50', () => {
    const many = (value: number) => Object.fromEntries(Array.from({ length: 60 }, (_, key) => [`key${key}`, value]));
    expect(differencesOf(many(1), many(2))).toHaveLength(50);
  });
});
