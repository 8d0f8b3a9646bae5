import { jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RuleSetDescription } from '../../api/types.js';
import { show } from '../../testing/show.js';
import { makeQueryClient } from '../../api/query-client.js';
import { ClausesTab } from './clauses-tab.js';
import { DiagnosticsTab } from './diagnostics-tab.js';
import { ParametersTab } from './parameters-tab.js';
import { ReadingsTab } from './readings-tab.js';
import { RulesTab } from './rules-tab.js';

const use = { decision: 'amounts', label: '이 금액을 신청할 수 있는가' };
const description: RuleSetDescription = {
  id: 'example/2024',
  hash: 'sha256:1',
  language: 'ko',
  title: '예시 사업',
  summary: '예시이다.',
  notice: { title: '예시 공고', date: '2024-01-01', issuer: '예시 기관' },
  inForce: { from: '2024-01-01' },
  publishedOn: '2024-01-01',
  parameters: [
    {
      id: 'fund.cap',
      label: '지원 상한',
      kind: 'value',
      values: [
        { from: '2024-01-01', text: '1,000,000원', source: ['F-1'] },
        { from: '2024-07-01', knownFrom: '2024-06-20', text: '800,000원', source: ['F-2'] },
      ],
      usedBy: [use],
    },
    {
      id: 'rounds',
      label: '모집 일정',
      kind: 'table',
      columns: [
        { id: 'round', label: '차수' },
        { id: 'to', label: '마감일' },
      ],
      rows: [{ id: 'round-1', from: '2024-01-01', cells: ['1', '2024년 2월 1일'], source: ['F-1'] }],
      usedBy: [],
    },
  ],
  decisions: [
    {
      ...{ id: 'amounts', label: use.label, answer: 'yesOrNo' },
      inputs: [{ fact: 'amount', label: '신청액', whenAbsent: '적지 않으면 0원으로 봅니다.' }],
      rules: [
        {
          id: 'cap',
          kind: 'refuse',
          label: '상한을 넘음',
          sentences: ['다음 가운데 하나 이상에 해당하는 경우에는 받아들일 수 없습니다: (1) 가 경우; (2) 나 경우.'],
          source: ['F-1', 'product'],
          readings: ['R-01'],
        },
      ],
      values: [],
      readings: ['R-01'],
      notes: ['N-01'],
    },
    {
      ...{ id: 'kept', label: '보유 기한', answer: 'values', inputs: [], rules: [], readings: [], notes: [] },
      values: [
        {
          id: 'until',
          label: '보유 종료일',
          sentences: ['‘보유 종료일’은 기준일의 5년 뒤의 날입니다.', '여기서 ‘기준일’은 지원 종료일입니다.'],
        },
      ],
    },
  ],
  clauses: [
    { id: 'F-1', section: 'Ⅰ 지원', quotes: ['100만원 이내'], says: '100만원까지 지원한다.', usedBy: [use] },
    { id: 'F-2', section: 'Ⅰ 지원', quotes: ['취지'], says: '취지이다.', notRule: '설명일 뿐이다.', usedBy: [] },
  ],
  readings: [
    {
      id: 'R-01',
      question: '‘이내’에 100만원이 드는가?',
      options: [
        { id: 'yes', label: '든다' },
        { id: 'no', label: '들지 않는다' },
      ],
      chosen: 'yes',
      why: '‘이내’는 그 금액을 넣는다.',
      clauses: ['F-1'],
    },
  ],
  notes: [{ id: 'N-01', says: '두 곳의 금액이 다르다.', handling: '앞의 것을 쓴다.', clauses: ['F-2'] }],
};

// jsdom has no windows to measure: this one is wide.
window.matchMedia = (media) =>
  ({ media, matches: true, addEventListener: () => undefined, removeEventListener: () => undefined }) as never;

const part = (id: string) => within(document.getElementById(id)!);
const address = (name: string | RegExp, within_ = within(document.body)) =>
  within_.getAllByRole('link', { name })[0]?.getAttribute('href');

describe('the rules in sentences', () => {
  it('stand by decision, each with its kind, its sentences and what it rests on', () => {
    show(<RulesTab description={description} />);
    const rule = part('amounts.cap');
    expect(rule.getByRole('heading', { name: '상한을 넘음' })).toBeTruthy();
    expect(rule.getByText('받지 않음')).toBeTruthy();
    expect(rule.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['가 경우', '나 경우.']);
    expect(address('F-1', rule)).toBe('/programmes/example/2024?tab=clauses#F-1');
    expect(address('R-01', rule)).toBe('/programmes/example/2024?tab=readings#R-01');
    expect(rule.getByText('조항 없음(이 서비스에서 정함)')).toBeTruthy();
  });

  it('of a decision lead to trying it, and say what is taken when something is left out', () => {
    show(<RulesTab description={description} />);
    expect(address(/^이 내용 판단해 보기.*이 금액/)).toBe('/decisions/example/2024/amounts');
    expect(screen.getByText('적지 않으면 0원으로 봅니다.')).toBeTruthy();
    expect(part('kept').getByText('요건을 따지지 않고 값만 계산합니다.')).toBeTruthy();
  });

  it('are followed by what the decision answers with, a line for each sentence', () => {
    show(<RulesTab description={description} />);
    const lines = part('kept').getByRole('listitem').querySelectorAll('p');
    expect([...lines].map(({ textContent }) => textContent)).toEqual([
      '‘보유 종료일’은 기준일의 5년 뒤의 날입니다.',
      '여기서 ‘기준일’은 지원 종료일입니다.',
    ]);
  });

  it('are narrowed while typing, the number is said, and Escape shows them all again', async () => {
    show(<RulesTab description={description} />);
    const box = screen.getByRole<HTMLInputElement>('searchbox', { name: '규칙 찾기' });
    await userEvent.type(box, '상한');
    expect(screen.getByText('‘상한’: 1건 찾음').getAttribute('role')).toBe('status');
    expect(document.getElementById('kept')).toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(box.value).toBe('');
    expect(document.getElementById('kept')).toBeTruthy();
  });

  it('that match nothing say so and offer to clear the search', async () => {
    show(<RulesTab description={description} />, { at: '/?find=없는말' });
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('없는말');
    await userEvent.click(screen.getByRole('button', { name: '찾는 말 지우기' }));
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('');
    expect(document.getElementById('amounts')).toBeTruthy();
  });
});

describe('parameters', () => {
  it('have a row for every value, with the day it holds from and its clause', () => {
    show(<ParametersTab description={description} />);
    const rows = within(screen.getByRole('table', { name: '단일 기준값' })).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      '기준값값적용 시작일조항쓰이는 판단',
      expect.stringMatching(/^지원 상한.*1,000,000원2024년 1월 1일F-1이 금액을/),
      expect.stringMatching(/^지원 상한.*800,000원2024년 7월 1일알려진 날 2024년 6월 20일F-2/),
    ]);
    expect(address(use.label)).toBe('/programmes/example/2024?tab=rules#amounts');
  });

  it('that are tables stand as tables under their name', () => {
    show(<ParametersTab description={description} />);
    const table = screen.getByRole('table', { name: '모집 일정' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['차수', '마감일', '조항']);
    expect(part('rounds').getByText(/2024년 1월 1일부터 적용/)).toBeTruthy();
  });
});

describe('clauses', () => {
  it('are quoted in Korean as printed, in whatever language the screen is', () => {
    show(<ClausesTab description={{ ...description, language: 'en' }} />, { language: 'en' });
    expect(screen.getByText('100만원 이내').closest('blockquote')?.lang).toBe('ko');
    expect(screen.getByRole('heading', { name: 'Ⅰ 지원' }).lang).toBe('ko');
  });

  it('name the decisions that rest on them, or why they are no rule', () => {
    show(<ClausesTab description={description} />);
    expect(address(use.label, part('F-1'))).toBe('/programmes/example/2024?tab=rules#amounts');
    expect(part('F-2').getByText(/규칙으로 옮기지 않은 사유: 설명일 뿐이다/)).toBeTruthy();
  });

  it('are marked when the address asks for one', () => {
    show(<ClausesTab description={description} />, { at: '/?tab=clauses#F-2' });
    expect(document.querySelectorAll('.is-target')).toHaveLength(1);
    expect(document.getElementById('F-2')?.className).toContain('is-target');
  });
});

describe('readings and notes', () => {
  it('show every option, and in words which one is chosen and why', () => {
    show(<ReadingsTab description={description} />);
    const options = part('R-01').getAllByRole('listitem').slice(0, 2);
    expect(options.map(({ textContent }) => textContent)).toEqual(['채택든다', '들지 않는다']);
    expect(part('R-01').getByText('‘이내’는 그 금액을 넣는다.')).toBeTruthy();
  });

  it('lead to the decisions whose results carry them', () => {
    show(<ReadingsTab description={description} />);
    for (const id of ['R-01', 'N-01'])
      expect(address(use.label, part(id))).toBe('/programmes/example/2024?tab=rules#amounts');
  });
});

describe('diagnostics', () => {
  it('are all told, several of one kind at one place too', () => {
    const complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const answers = makeQueryClient();
    const path = { params: { path: { programme: 'example', version: '2024' } } };
    const place = { code: 'gap', severity: 'note', file: 'parameters.json', pointer: '/0' } as const;
    const diagnostics = ['첫째', '둘째'].map((text) => ({ ...place, words: { ko: text, en: text } }));
    answers.setQueryData(['get', '/api/rule-sets/{programme}/{version}/diagnostics', path], { diagnostics });
    show(<DiagnosticsTab description={description} />, { answers });
    expect(screen.getAllByRole('row')).toHaveLength(1 + diagnostics.length);
    expect(complaints).not.toHaveBeenCalled();
    complaints.mockRestore();
  });
});
