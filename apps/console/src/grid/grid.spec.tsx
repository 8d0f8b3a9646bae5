import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { show } from '../testing/show.js';
import { GridStand } from './grid-stand.js';
import type { GridColumn, GridRow } from './grid-types.js';

const groups = [
  { id: 'facility', label: { ko: '시설비', en: 'facilities' } },
  { id: 'running', label: { ko: '운영비', en: 'running costs' } },
];
const columns: GridColumn[] = [
  { id: 'item', label: '항목', type: { kind: 'text' } },
  { id: 'points', label: '배점', type: { kind: 'points', unit: 'points' }, unit: '점', isSummed: true },
  { id: 'from', label: '시작일', type: { kind: 'date' } },
  { id: 'group', label: '구분', type: { kind: 'word', words: groups } },
];
const row = (id: string, points: number, more: Partial<GridRow> = {}): GridRow => ({
  id,
  name: `${id}행`,
  cells: { item: id, points, from: '2024-03-27', group: 'facility' },
  state: 'same',
  ...more,
});
const three = [row('가', 30), row('나', 30), row('다', 40)];

function stand(initial: readonly GridRow[] = three, isReadOnly = false) {
  const told = { rows: initial };
  const { container } = show(
    <GridStand
      label="채점표"
      columns={columns}
      initial={initial}
      isReadOnly={isReadOnly}
      expectedSums={[{ column: 'points', expected: '100', label: '만점' }]}
      onRows={(rows) => {
        told.rows = rows;
      }}
    />,
  );
  return { told, container };
}
const cells = (told: { rows: readonly GridRow[] }, column: string) => told.rows.map((one) => one.cells[column]);
const focused = (): string | null => document.activeElement?.getAttribute('aria-label') ?? null;
const startAt = async (name: string): Promise<void> => {
  const table = screen.getByRole('grid');
  const [rowName = '', column = ''] = name.split(' – ');
  const index = three.findIndex((one) => one.name === rowName);
  const place = columns.findIndex(({ label }) => label === column);
  const cell = table.querySelector(`[data-row="${index}"] [data-column="${place}"]`);
  await userEvent.pointer({ keys: '[MouseLeft]', target: cell ?? table });
};
const paste = (text: string): void => {
  fireEvent.paste(document.activeElement ?? document.body, { clipboardData: { getData: () => text } });
};
const copied = (kind: 'copy' | 'cut' = 'copy'): string => {
  let text = '';
  const clipboardData = { setData: (_: string, given: string) => (text = given) };
  fireEvent[kind](document.activeElement ?? document.body, { clipboardData });
  return text;
};

afterEach(() => sessionStorage.clear());

describe('the keys of a grid', () => {
  it('has one tab stop, and the arrows, Home, End and Ctrl lead through it', async () => {
    stand();
    await userEvent.tab(); // the buttons above
    await startAt('가행 – 항목');
    expect(focused()).toBe('가행 – 항목');
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect(focused()).toBe('나행 – 배점');
    await userEvent.keyboard('{End}');
    expect(focused()).toBe('나행 – 구분');
    await userEvent.keyboard('{Home}');
    expect(focused()).toBe('나행 – 항목');
    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(focused()).toBe('다행 – 구분');
    await userEvent.keyboard('{Control>}{Home}{/Control}');
    expect(focused()).toBe('가행 – 항목');
    await userEvent.keyboard('{PageDown}');
    expect(focused()).toBe('다행 – 항목');
    expect(screen.getByRole('grid').querySelectorAll('input')).toHaveLength(1);
  });

  it('replaces a cell by typing and takes it with Enter, one row down', async () => {
    const { told } = stand();
    await startAt('가행 – 배점');
    await userEvent.keyboard('25{Enter}');
    expect(cells(told, 'points')).toEqual([25, 30, 40]);
    expect(focused()).toBe('나행 – 배점');
  });

  it('opens a cell with F2 to change its text, and Escape takes that back', async () => {
    const { told } = stand();
    await startAt('가행 – 배점');
    await userEvent.keyboard('{F2}5{Escape}');
    expect(screen.getByLabelText<HTMLInputElement>('가행 – 배점').value).toBe('30');
    await userEvent.keyboard('{F2}5{Tab}');
    expect(cells(told, 'points')).toEqual([305, 30, 40]);
    expect(focused()).toBe('가행 – 시작일');
  });

  it('moves with Tab from cell to cell, and leaves the grid after Escape', async () => {
    stand();
    await startAt('가행 – 구분');
    await userEvent.keyboard('{Tab}');
    expect(focused()).toBe('나행 – 항목');
    await userEvent.keyboard('{Escape}{Tab}');
    expect(screen.getByRole('grid').contains(document.activeElement)).toBe(false);
  });

  it('empties every selected cell with Delete, as one step to undo', async () => {
    const { told } = stand();
    await startAt('가행 – 배점');
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}{Delete}');
    expect(cells(told, 'points')).toEqual([undefined, undefined, 40]);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(cells(told, 'points')).toEqual([30, 30, 40]);
    await userEvent.keyboard('{Control>}y{/Control}');
    expect(cells(told, 'points')).toEqual([undefined, undefined, 40]);
  });

  it('moves a row with Alt and an arrow, and goes along with it', async () => {
    const { told } = stand();
    await startAt('가행 – 배점');
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(told.rows.map(({ id }) => id)).toEqual(['나', '가', '다']);
    expect(focused()).toBe('가행 – 배점');
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(told.rows.map(({ id }) => id)).toEqual(['가', '나', '다']);
  });

  it('leaves a syllable in the making alone: Enter and arrows belong to it', async () => {
    const { told } = stand();
    await startAt('가행 – 항목');
    const input = screen.getByLabelText<HTMLInputElement>('가행 – 항목');
    fireEvent.compositionStart(input);
    fireEvent.input(input, { target: { value: '하' } });
    fireEvent.keyDown(input, { key: 'Enter', isComposing: true });
    fireEvent.keyDown(input, { key: 'ArrowDown', isComposing: true });
    expect(document.activeElement).toBe(input);
    expect(input.value).toBe('하');
    fireEvent.input(input, { target: { value: '한' } });
    fireEvent.compositionEnd(input);
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(cells(told, 'item')).toEqual(['한', '나', '다']);
  });

  it('changes nothing where it is read only', async () => {
    const { told } = stand(three, true);
    await startAt('가행 – 배점');
    await userEvent.keyboard('9{Enter}{Delete}');
    expect(told.rows).toBe(three);
    expect(screen.queryByRole('button', { name: /삭제/ })).toBeNull();
  });
});

describe('a grid and a spreadsheet', () => {
  it('copies the selected cells as a spreadsheet takes them, and cuts them', async () => {
    const { told } = stand();
    await startAt('가행 – 배점');
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
    expect(copied()).toBe('30\t2024-03-27\n30\t2024-03-27');
    copied('cut');
    expect(cells(told, 'points')).toEqual([undefined, undefined, 40]);
  });

  it('pastes Korean numbers, dates and words of a list', async () => {
    const { told } = stand();
    await startAt('가행 – 배점');
    paste('25점\t2025.3.1\t운영비\r\n35\t45717\t시설비\r\n');
    expect(cells(told, 'points')).toEqual([25, 35, 40]);
    expect(cells(told, 'from')).toEqual(['2025-03-01', '2025-03-01', '2024-03-27']);
    expect(cells(told, 'group')).toEqual(['running', 'facility', 'facility']);
  });

  it('offers new rows for what is longer than the table, and undoes all of it at once', async () => {
    const { told } = stand();
    await startAt('다행 – 항목');
    paste('다\t10\t\t\n라\t20\t언젠가\t\n');
    await userEvent.click(screen.getByRole('button', { name: '새 행 1개로 추가' }));
    expect(told.rows).toHaveLength(4);
    expect(told.rows[3]?.cells).toEqual({ item: '라', points: 20 });
    // What could not be read of the new row is there as it was copied.
    expect(screen.getByText(/4행 .*‘시작일’ 열의 ‘언젠가’/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '되돌리기' }));
    expect(told.rows).toEqual(three);
  });

  it('can paste only what fits', async () => {
    const { told } = stand();
    await startAt('다행 – 배점');
    paste('10\n20');
    await userEvent.click(screen.getByRole('button', { name: '표에 들어가는 만큼만 붙여 넣기' }));
    expect(cells(told, 'points')).toEqual([30, 30, 10]);
  });
});

describe('what a grid tells', () => {
  it('keeps a wrong cell as it was typed and names row, column and what is expected, until it is put right', async () => {
    const { told } = stand();
    await startAt('나행 – 시작일');
    await userEvent.keyboard('2025-02-30{Enter}');
    expect(cells(told, 'from')[1]).toBe('2024-03-27');
    const wrong = screen.getByText(/2행 ‘나행’, ‘시작일’ 열의 ‘2025-02-30’: 달력에 없는 날짜입니다. 날짜를 적습니다/);
    await userEvent.click(within(wrong.closest('li') ?? document.body).getByRole('button', { name: /칸으로 가기/ }));
    const input = screen.getByLabelText<HTMLInputElement>('나행 – 시작일');
    expect([document.activeElement, input.value, input.getAttribute('aria-invalid')]).toEqual([
      input,
      '2025-02-30',
      'true',
    ]);
    await userEvent.keyboard('2025-02-28{Enter}');
    expect(cells(told, 'from')[1]).toBe('2025-02-28');
    expect(screen.queryByText(/읽을 수 없는 칸/)).toBeNull();
  });

  it('holds the sum against the full marks with every change', async () => {
    stand();
    expect(screen.getByText('만점(100)과 맞습니다.')).toBeTruthy();
    await startAt('가행 – 배점');
    await userEvent.keyboard('31{Enter}');
    expect(screen.getByText('만점은(는) 100인데 합계는 101입니다.')).toBeTruthy();
  });

  it('shows last year’s value under a changed cell, and what became of each row in words', () => {
    stand([
      row('가', 30, { before: { item: '가', points: 20, from: '2024-03-27', group: 'facility' }, state: 'changed' }),
      row('나', 30, { state: 'added' }),
      row('다', 40, { state: 'removed' }),
      row('라', 40, { state: 'moved', isLit: true }),
    ]);
    expect(screen.getByText('지난해:').textContent).toBe('지난해: 20');
    for (const state of ['변경', '추가', '이동', '시험에 쓰인 행']) expect(screen.getByText(state)).toBeTruthy();
    expect(within(screen.getByRole('grid')).getByText('삭제')).toBeTruthy();
  });

  it('offers the words that a cell may be, and takes the chosen one', async () => {
    const { told } = stand();
    await startAt('가행 – 구분');
    await userEvent.keyboard('{Enter}');
    expect(screen.getAllByRole('option')).toHaveLength(2);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(cells(told, 'group')).toEqual(['running', 'facility', 'facility']);
  });

  it('removes, puts back and duplicates the selected rows by buttons named after them', async () => {
    const { told } = stand();
    await startAt('나행 – 항목');
    await userEvent.click(screen.getByRole('button', { name: '삭제 나행' }));
    expect(told.rows.map(({ state }) => state)).toEqual(['same', 'removed', 'same']);
    await userEvent.click(screen.getByRole('button', { name: '되살리기 나행' }));
    expect(told.rows.map(({ state }) => state)).toEqual(['same', 'same', 'same']);
    await userEvent.click(screen.getByRole('button', { name: '복제 나행' }));
    expect(told.rows).toHaveLength(4);
  });

  it('has nothing that axe finds fault with, while moving, typing and wrong', async () => {
    const { container } = stand();
    await startAt('가행 – 구분');
    await userEvent.keyboard('없는 말{Enter}{Enter}');
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
