import { jest } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { useDraft } from './use-draft.js';

const NOTHING: Record<string, string> = {};
const draftOf = (key: string) => renderHook(() => useDraft(key, NOTHING)).result;

describe('a draft', () => {
  beforeEach(() => sessionStorage.clear());

  it('is there again after the page was loaded anew', () => {
    const first = draftOf('a');
    act(() => first.current.change({ name: '가' }));
    expect(draftOf('a').current.value).toEqual({ name: '가' });
    expect(draftOf('b').current.value).toEqual({});
  });

  it('takes back what was typed into one field in one step', () => {
    const draft = draftOf('a');
    act(() => draft.current.change({ name: '가' }, 'name'));
    act(() => draft.current.change({ name: '가나' }, 'name'));
    act(() => draft.current.change({ name: '가나', place: '다' }, 'place'));
    act(() => draft.current.undo());
    expect(draft.current.value).toEqual({ name: '가나' });
    act(() => draft.current.undo());
    expect(draft.current.value).toEqual({});
    expect(draft.current.canUndo).toBe(false);
  });

  it('can be cleared, and clearing can be undone; what is kept follows', () => {
    const draft = draftOf('a');
    act(() => draft.current.change({ name: '가' }));
    act(() => draft.current.clear());
    expect(draftOf('a').current.value).toEqual({});
    act(() => draft.current.undo());
    expect(draftOf('a').current.value).toEqual({ name: '가' });
  });

  it('starts anew from what cannot be read, and lives on where nothing can be stored', () => {
    sessionStorage.setItem('gongo.draft.1:a', '{broken');
    expect(draftOf('a').current.value).toEqual({});
    const write = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const draft = draftOf('a');
    act(() => draft.current.change({ name: '가' }));
    expect(draft.current.value).toEqual({ name: '가' });
    write.mockRestore();
  });
});
