import { act, fireEvent, screen, within } from '@testing-library/react';
import { useState } from 'react';
import type { ConditionJson } from '../editing/rule-set-json.js';
import { exampleCondition, exampleScope } from '../screens/gallery/example-rules.js';
import { show } from '../testing/show.js';
import { ConditionEditor } from './condition-editor.js';
import { RuleScopeContext } from './scope.js';

const steps: (string | undefined)[] = [];
let stored: ConditionJson;

function Stand({ value, before }: { readonly value: ConditionJson; readonly before?: ConditionJson }) {
  const [own, setOwn] = useState(value);
  stored = own;
  return (
    <RuleScopeContext value={exampleScope}>
      <ConditionEditor
        label="요건 – 조건"
        value={own}
        before={before}
        onChange={(next, step) => {
          steps.push(step);
          setOwn(next);
        }}
      />
      <button type="button" onClick={() => setOwn(value)}>
        처음으로
      </button>
    </RuleScopeContext>
  );
}
const leaf = (name: string, operator: string, value: unknown, fact = 'fund'): ConditionJson => ({
  name,
  fact,
  operator,
  value,
});
const row = (place: string) => within(screen.getByRole('group', { name: `${place}번 조건` }));
const box = (name: string): HTMLElement => screen.getByLabelText(name);
const put = (name: string, value: string): void => void fireEvent.change(box(name), { target: { value } });
const pick = (name: string, option: string): void => {
  fireEvent.click(box(name));
  fireEvent.click(screen.getByRole('option', { name: option }));
};
const frame = () => act(async () => new Promise((done) => requestAnimationFrame(() => done(undefined))));

describe('the editor of conditions', () => {
  beforeEach(() => steps.splice(0));

  it('shows every kind of condition and changes nothing by being shown', () => {
    show(<Stand value={exampleCondition} />);
    expect(box('1번 조건 견줄 항목')).toHaveProperty('value', '운영자금 상한');
    expect(box('2번 조건 값')).toHaveProperty('value', '3');
    expect(row('2').getByText('명')).toBeTruthy();
    expect(box('3번 묶음 묶는 방법')).toHaveProperty('value', 'any');
    expect(within(screen.getByRole('group', { name: '3-1번 조건 값' })).getByLabelText('수도권')).toHaveProperty(
      'checked',
      true,
    );
    expect(box('3-3번 조건 비교')).toHaveProperty('value', 'doesNotHold');
    expect(box('4번 묶음 묶는 방법')).toHaveProperty('value', 'notAny');
    expect(box('4-1번 조건 값')).toHaveProperty('value', '0.3');
    expect(stored).toBe(exampleCondition);
    expect(steps).toEqual([]);
  });

  it('keeps 12.5 as it is typed, and the rule what it was while the box cannot be read', () => {
    show(<Stand value={leaf('rate-above', 'greaterThan', '0.3', 'rate')} />);
    for (const text of ['1', '12', '12.', '12.5', '12.5x']) {
      put('1번 조건 값', text);
      expect(box('1번 조건 값')).toHaveProperty('value', text);
    }
    expect(stored).toMatchObject({ value: '12.5' });
    expect(screen.getByText('숫자로 적어 주십시오. 예: 12.5')).toBeTruthy();
    // The keys into one box are one step back.
    expect(new Set(steps).size).toBe(1);
  });

  it('says an amount in words and stores whole won', () => {
    show(<Stand value={leaf('fund-above', 'greaterThan', 0)} />);
    put('1번 조건 값', '3천');
    expect(stored).toMatchObject({ value: 0 });
    put('1번 조건 값', '3,000만');
    expect(stored).toMatchObject({ value: 30_000_000 });
    expect(screen.getByText('3,000만원 (30백만원)')).toBeTruthy();
  });

  it('takes a new condition into the rule only when it is filled in, with an id of its own', () => {
    show(<Stand value={{ all: [leaf('a', 'greaterThan', 0)] }} />);
    fireEvent.click(screen.getByRole('button', { name: /^조건 추가/ }));
    expect(screen.getByText('다 채우지 않은 조건 1개는 아직 규정에 들어가지 않았습니다.')).toBeTruthy();
    pick('2번 조건 항목', '구성원 수 명');
    expect(stored).toEqual({ all: [leaf('a', 'greaterThan', 0)] });
    put('2번 조건 값', '5');
    // "members" is taken elsewhere in the file.
    expect(stored).toEqual({
      all: [leaf('a', 'greaterThan', 0), leaf('members-2', 'greaterThanInclusive', 5, 'members')],
    });
    put('2번 조건 비교', 'lessThan');
    expect(stored).toMatchObject({ all: [{}, { name: 'members-2', operator: 'lessThan', value: 5 }] });
  });

  it('offers the operators that fit, a list as a whole and each of its entries', () => {
    show(<Stand value={leaf('v', 'contains', 'capital', 'visited')} />);
    const groups = [...box('1번 조건 비교').querySelectorAll('optgroup')].map(({ label }) => label);
    expect(groups).toEqual(['전체에 대하여', '하나 이상에 대하여', '모두에 대하여']);
    put('1번 조건 비교', 'some:in');
    fireEvent.click(within(screen.getByRole('group', { name: '1번 조건 값' })).getByLabelText('그 밖의 지역'));
    expect(stored).toMatchObject({ operator: 'some:in', value: ['other'] });
    put('1번 조건 비교', 'empty=false');
    expect(stored).toMatchObject({ operator: 'empty', value: false });
    expect(screen.queryByLabelText('1번 조건 값')).toBeNull();
  });

  it('compares with another name of the same kind only', () => {
    show(<Stand value={leaf('fund-above', 'greaterThan', 0)} />);
    put('1번 조건 견줄 대상', 'field');
    expect(stored).toMatchObject({ value: 0 });
    fireEvent.click(box('1번 조건 견줄 항목'));
    expect(screen.getAllByRole('option', { selected: false }).map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['운영자금 상한 원']),
    );
    expect(screen.queryByRole('option', { name: '개업일' })).toBeNull();
    fireEvent.click(screen.getByRole('option', { name: '운영자금 상한 원' }));
    expect(stored).toEqual(leaf('fund-above', 'greaterThan', { fact: 'fund.cap' }));
  });

  it('moves by keyboard in order, into a group and out of it, and keeps the focus', async () => {
    show(<Stand value={{ all: [{ any: [leaf('a', 'equal', 1)] }, leaf('b', 'equal', 2)] }} />);
    box('2번 조건 항목').focus();
    fireEvent.keyDown(box('2번 조건 항목'), { key: 'ArrowRight', altKey: true });
    expect(stored).toEqual({ all: [{ any: [leaf('a', 'equal', 1), leaf('b', 'equal', 2)] }] });
    await frame();
    expect(screen.getByRole('group', { name: '1-2번 조건' }).contains(document.activeElement)).toBe(true);
    expect(screen.getByText('1-2번으로 옮겼습니다.')).toBeTruthy();
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowUp', altKey: true });
    expect(stored).toEqual({ all: [{ any: [leaf('b', 'equal', 2), leaf('a', 'equal', 1)] }] });
    await frame();
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowLeft', altKey: true });
    expect(stored).toEqual({ all: [{ any: [leaf('a', 'equal', 1)] }, leaf('b', 'equal', 2)] });
  });

  it('copies with new ids, wraps in a group, and changes how a group is taken together', () => {
    show(<Stand value={{ all: [leaf('a', 'equal', 1)] }} />);
    fireEvent.click(row('1').getByRole('button', { name: /더 보기/ }));
    fireEvent.click(row('1').getByRole('button', { name: /복제/ }));
    expect(stored).toEqual({ all: [leaf('a', 'equal', 1), leaf('fund', 'equal', 1)] });
    fireEvent.click(row('1').getByRole('button', { name: /감싸기/ }));
    expect(stored).toEqual({ all: [{ any: [leaf('a', 'equal', 1)] }, leaf('fund', 'equal', 1)] });
    put('1번 묶음 묶는 방법', 'notAll');
    put('요건 – 조건 묶는 방법', 'any');
    expect(stored).toEqual({ any: [{ not: { all: [leaf('a', 'equal', 1)] } }, leaf('fund', 'equal', 1)] });
  });

  it('removes and puts back; the last one stays in the rule until there is another', async () => {
    show(<Stand value={{ all: [leaf('a', 'equal', 1), leaf('b', 'equal', 2)] }} />);
    fireEvent.click(row('1').getByRole('button', { name: /삭제/ }));
    expect(stored).toEqual({ all: [leaf('b', 'equal', 2)] });
    await frame();
    expect(document.activeElement?.textContent).toBe('삭제 취소');
    fireEvent.click(document.activeElement!);
    expect(stored).toEqual({ all: [leaf('a', 'equal', 1), leaf('b', 'equal', 2)] });
    fireEvent.click(row('2').getByRole('button', { name: /삭제/ }));
    fireEvent.click(row('1').getByRole('button', { name: /삭제/ }));
    expect(stored).toEqual({ all: [leaf('a', 'equal', 1)] });
    expect(screen.getByText(/조건이 하나도 없습니다/)).toBeTruthy();
  });

  it('follows what becomes another outside, as undo makes it', () => {
    show(<Stand value={leaf('fund-above', 'greaterThan', 5)} />);
    put('1번 조건 값', '7');
    fireEvent.click(screen.getByRole('button', { name: '처음으로' }));
    expect(box('1번 조건 값')).toHaveProperty('value', '5');
  });

  it('shows last year’s beside what changed, and what was not there', () => {
    show(
      <Stand
        value={{ all: [leaf('a', 'greaterThan', 30), leaf('b', 'equal', 2), leaf('c', 'equal', 1)] }}
        before={{ all: [leaf('a', 'greaterThanInclusive', 20), leaf('c', 'equal', 1)] }}
      />,
    );
    expect(row('1').getByText('지난 규정: 가상 운영자금 20원 이상')).toBeTruthy();
    expect(row('2').getByText('지난 규정에 없던 조건')).toBeTruthy();
    expect(row('3').queryByText(/지난 규정/)).toBeNull();
  });

  it('keeps and tells a name that nobody knows', () => {
    show(<Stand value={leaf('gone', 'equal', '예', 'goneFact')} />);
    expect(screen.getByText('“goneFact”: 이 이름을 찾을 수 없습니다.')).toBeTruthy();
    expect(box('1번 조건 값')).toHaveProperty('value', '예');
    put('1번 조건 값', '아니오');
    expect(stored).toEqual(leaf('gone', 'equal', '아니오', 'goneFact'));
  });
});
