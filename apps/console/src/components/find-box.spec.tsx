import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router';
import { show } from '../testing/show.js';
import { FindBox, NothingFound } from './find-box.js';
import { useFind } from './use-find.js';

const FRUIT = ['사과', '사과나무', '배'];

function Fruit() {
  const { text, put, isFound } = useFind();
  const found = FRUIT.filter((fruit) => isFound(fruit));
  return (
    <>
      <FindBox label="과일 찾기" text={text} onChange={put} count={found.length} />
      {found.length === 0 ? <NothingFound text={text} onClear={() => put('')} /> : null}
      <output>{useLocation().search}</output>
    </>
  );
}
const box = () => screen.getByRole<HTMLInputElement>('searchbox', { name: '과일 찾기' });
const said = () => screen.getByRole('search').querySelector('[role="status"]')?.textContent;
const address = () => decodeURIComponent(document.querySelector('output')?.textContent ?? '');

describe('the search box', () => {
  it('says how many there are, and how many are found of what is typed', async () => {
    show(<Fruit />);
    expect(said()).toBe('3건');
    await userEvent.type(box(), '사과');
    expect(said()).toBe('‘사과’: 2건 찾음');
    expect(box().value).toBe('사과');
  });

  it('starts from the address and keeps the other things that stand there', async () => {
    show(<Fruit />, { at: '/?tab=rules&find=배' });
    expect(box().value).toBe('배');
    await userEvent.type(box(), '나무');
    expect(address()).toBe('?tab=rules&find=배나무');
  });

  it('is cleared by Escape, and the address with it', async () => {
    show(<Fruit />, { at: '/?tab=rules&find=배' });
    await userEvent.type(box(), '{Escape}');
    expect(box().value).toBe('');
    expect(address()).toBe('?tab=rules');
  });

  it('says in words that nothing matches, and is cleared from there', async () => {
    show(<Fruit />, { at: '/?find=감' });
    expect(screen.getByText('‘감’에 맞는 내용이 없습니다.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '찾는 말 지우기' }));
    expect(box().value).toBe('');
    expect(said()).toBe('3건');
  });
});
