import { json } from '@codemirror/lang-json';
import { EditorState } from '@codemirror/state';
import { firstSyntaxError, rangeOfPointer } from './pointer-range.js';

const stateOf = (doc: string): EditorState => EditorState.create({ doc, extensions: [json()] });

describe('a place in a JSON text', () => {
  const text = `{
  "facts": { "a/b": { "label": { "ko": "가" } }, "~t": 1 },
  "rows": [1, "two", {
    "id": "three" }]
}`;
  const shownAt = (pointer: string): string => {
    const { from, to } = rangeOfPointer(stateOf(text), pointer);
    return text.slice(from, to);
  };

  it.each([
    ['/facts', '"facts"'],
    ['/facts/a~1b', '"a/b"'],
    ['/facts/~0t', '"~t"'],
    ['/facts/a~1b/label/ko', '"ko"'],
    ['/rows/1', '"two"'],
    ['/rows/2/id', '"id"'],
  ])('%s is where its name or element is written', (pointer, shown) => {
    expect(shownAt(pointer)).toBe(shown);
  });

  it('is the first line of an element that goes over several', () => {
    expect(shownAt('/rows/2')).toBe('{');
  });

  it.each([
    ['/facts/a~1b/label/en', '"label"'],
    ['/rows/9', '"rows"'],
    ['/rows/two', '"rows"'],
    ['', '{'],
  ])('%s that is not there is shown at what is around it', (pointer, shown) => {
    expect(shownAt(pointer)).toBe(shown);
  });

  it('is nowhere in an empty text', () => {
    expect(rangeOfPointer(stateOf(''), '/facts')).toEqual({ from: 0, to: 0 });
  });
});

describe('the end of what can be read', () => {
  it('is where the text stops being JSON', () => {
    const text = '{ "a": 1, "b" 2 }';
    expect(firstSyntaxError(stateOf(text))?.from).toBe(text.indexOf('2'));
  });

  it('is nowhere in JSON', () => {
    expect(firstSyntaxError(stateOf('{ "a": [1, { "b": null }] }'))).toBeUndefined();
  });
});
