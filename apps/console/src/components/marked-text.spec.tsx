import { show } from '../testing/show.js';
import { MarkedText } from './marked-text.js';

const TEXT = 'Operating fund (운영자금): “보고 후 반납처리” is the rule, 30 % at most.';

describe('a text that quotes the notice', () => {
  it('has its Korean words marked on an English page, each run of them once', () => {
    show(<MarkedText text={TEXT} />, { language: 'en' });
    expect(document.body.textContent).toBe(TEXT);
    const marked = [...document.querySelectorAll('[lang="ko"]')].map(({ textContent }) => textContent);
    expect(marked).toEqual(['운영자금', '보고 후 반납처리']);
  });

  it('needs no marks on a Korean page', () => {
    show(<MarkedText text="운영자금은 무상이다." />);
    expect(document.body.querySelector('[lang]')).toBeNull();
  });
});
