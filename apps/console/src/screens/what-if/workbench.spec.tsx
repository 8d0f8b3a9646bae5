import { standInFor, type Asked, type Told } from '../../testing/service-stand-in.js';
import { jest } from '@jest/globals';
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show, type ShowOptions } from '../../testing/show.js';
import { baseTotals, keptScenario, row, runOf, scenarioTotals, setup } from './testing/example.js';

const { Workbench } = await import('./workbench.js');

const SESSION = { actor: null, permissions: ['what-if:run', 'drafts:write'] };
let runs = 0;

/** A service that knows one scenario and answers every comparison at once. */
function tell({ method, path, body }: Asked): Told {
  if (path === '/api/session') return { status: 200, body: SESSION };
  if (path === '/api/what-if/runs') {
    runs += 1;
    const { scenarios } = body as { scenarios: readonly unknown[] };
    return {
      status: 201,
      body: runOf(`r-${runs}`, scenarios.length === 0 ? [baseTotals] : [baseTotals, scenarioTotals]),
    };
  }
  if (path.endsWith('/rows')) return { status: 200, body: { items: [row] } };
  if (path === '/api/what-if/scenarios' && method === 'POST') return { status: 201, body: keptScenario };
  if (path.startsWith('/api/what-if/scenarios/')) return { status: 200, body: keptScenario };
  return { status: 404, body: { code: 'x', title: path, detail: '', errors: [] } };
}

const open = (options: ShowOptions = {}) =>
  show(<Workbench rules="fund/2024" setup={setup} source={{ round: 'r' }} picker={null} />, options);
const comparisons = (asked: readonly Asked[]) =>
  asked
    .filter(({ path }) => path === '/api/what-if/runs')
    .map(({ body }) => body as { scenarios: { overlay: object }[] });

const fill = async (name: string, value: string): Promise<void> =>
  void fireEvent.change(await screen.findByRole('textbox', { name }), { target: { value } });

/** Answers come after keys have settled, on a machine that has other things to do. */
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

describe('the workbench', () => {
  beforeEach(() => {
    sessionStorage.clear();
    runs = 0;
  });

  it('asks about the rules as they stand first, and about a scenario once its keys have settled', async () => {
    const asked = standInFor(tell);
    open();
    await screen.findByText('지금 규정으로는');
    const box = screen.getByRole('textbox', { name: '통과 점수' });
    await userEvent.clear(box);
    await userEvent.type(box, '72.5');
    await screen.findByText('시나리오 A에서는');
    // Not 7, 72 and 72. on the way.
    expect(comparisons(asked).map(({ scenarios }) => scenarios.map(({ overlay }) => overlay))).toEqual([
      [],
      [{ parameters: { 'scoring.passLine': '72.5' } }],
    ]);
  });

  it('shows the big numbers with their differences, and a budget that is not enough', async () => {
    standInFor(tell);
    open();
    await fill('통과 점수', '75');
    const numbers = await screen.findByRole('region', { name: '시나리오 A에서는' });
    const texts = [...numbers.querySelectorAll('.big-number')].map(({ textContent }) => textContent);
    expect(texts).toEqual([
      '선정 수40건 중 18건−3',
      '총액: 지원금900,000,000원−150,000,000',
      '탈락→선정1',
      '선정→탈락4',
      '남은 예산: 지원금−100,000,000원예산을 넘습니다',
    ]);
  });

  it('lists what is changed in words, and each is taken back by itself', async () => {
    standInFor(tell);
    open();
    await fill('통과 점수', '75');
    await userEvent.click(screen.getByText(/^해석/));
    await userEvent.click(screen.getByRole('radio', { name: '모두 미선정' }));
    await userEvent.click(screen.getByText(/^규칙 끄기/));
    await userEvent.click(screen.getByRole('checkbox', { name: '통과 점수 이상' }));
    const chips = screen.getByRole('list', { name: '바꾼 것' });
    expect(
      within(chips)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['통과 점수: 70점 → 75점×', 'R-11 → 모두 미선정×', '적용하지 않음: 통과 점수 이상×']);
    await userEvent.click(screen.getByRole('button', { name: '‘R-11 → 모두 미선정’ 되돌리기' }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /모두 선정/ }).checked).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: '되돌리기' }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '모두 미선정' }).checked).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: '다시 하기' }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '모두 미선정' }).checked).toBe(false);
  });

  it('has a slider with a name and a text of its own, which the keyboard moves in steps', async () => {
    standInFor(tell);
    open();
    const slider = await screen.findByRole('slider', { name: '통과 점수 막대' });
    expect(slider.getAttribute('aria-valuetext')).toBe('70점, 지금 값 70점');
    fireEvent.change(slider, { target: { value: '141' } });
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '통과 점수' }).value).toBe('70.5');
    expect(slider.getAttribute('aria-valuetext')).toBe('70.5점, 지금 값 70점');
    await userEvent.click(screen.getByRole('button', { name: '통과 점수 지금 값으로' }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '통과 점수' }).value).toBe('70');
  });

  it('keeps a wrong text as it was typed, says what is wrong, and asks nothing', async () => {
    const asked = standInFor(tell);
    open();
    await screen.findByText('지금 규정으로는');
    const box = screen.getByRole<HTMLInputElement>('textbox', { name: '통과 점수' });
    await fill('통과 점수', '많이');
    fireEvent.blur(box);
    expect([box.value, box.getAttribute('aria-invalid')]).toEqual(['많이', 'true']);
    expect(screen.getByRole('alert').textContent).toContain('숫자로 적어 주십시오');
    expect(comparisons(asked)).toHaveLength(1);
  });

  it('shows the few values that bear on the decisions, and finds the others by words', async () => {
    standInFor(tell);
    open();
    await screen.findByRole('textbox', { name: '지원 한도' });
    expect(screen.queryByRole('textbox', { name: '먼 값' })).not.toBeNull();
    const others = screen.getByText('모든 값 (1개 더)').closest('details')!;
    expect(others.open).toBe(false);
    await userEvent.click(screen.getByText('모든 값 (1개 더)'));
    await userEvent.type(within(others).getByRole('searchbox'), '없는 말');
    expect(within(others).queryByRole('textbox')).toBeNull();
  });

  it('tells each application that flips, with the reason, and what it was', async () => {
    standInFor(tell);
    open();
    await fill('통과 점수', '75');
    await screen.findByText('시나리오 A에서는');
    const line = await screen.findByRole('row', { name: /가상 세차장/ });
    expect(
      within(line)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual([
      '선정→탈락',
      '선정 →다음으로 바뀜: 미선정',
      '걸리게 됨: 통과 점수 이상',
      '50,000,000원',
      '무엇이 바뀌면?',
    ]);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: '차이' }).value).toBe('lost');
  });

  it('opens the scenario that the address names', async () => {
    standInFor(tell);
    open({ at: `/what-if?scenario=${keptScenario.id}` });
    await screen.findByText('높은 선에서는');
    expect(screen.getByText('통과 점수: 70점 → 75점')).not.toBeNull();
  });

  it('saves a scenario under a name, and refuses one without', async () => {
    const asked = standInFor(tell);
    // jsdom has dialogs that do not open.
    HTMLDialogElement.prototype.showModal = function showModal() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function close() {
      this.open = false;
    };
    open();
    await fill('통과 점수', '75');
    await userEvent.click(screen.getByRole('button', { name: '시나리오 저장' }));
    const dialog = await screen.findByRole('dialog', { name: '시나리오 저장' });
    await userEvent.click(within(dialog).getByRole('button', { name: '저장' }));
    await within(dialog).findByText('이름을 적어 주십시오.');
    await userEvent.type(within(dialog).getByRole('textbox', { name: '이름' }), '높은 선');
    await userEvent.click(within(dialog).getByRole('button', { name: '저장' }));
    await waitFor(() =>
      expect(asked.some(({ method, path }) => method === 'POST' && path.endsWith('scenarios'))).toBe(true),
    );
    const sent = asked.find(({ method, path }) => method === 'POST' && path.endsWith('scenarios'));
    expect(sent?.body).toEqual({
      rules: 'fund/2024',
      label: { ko: '높은 선', en: '높은 선' },
      overlay: { parameters: { 'scoring.passLine': 75 } },
      question: { ...setup.question, groups: [{ by: 'labels/region' }] },
      isShared: false,
    });
    expect(sent?.header('Idempotency-Key')).toMatch(/^.{8,}$/);
  });
});
