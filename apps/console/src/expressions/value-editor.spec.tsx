import { fireEvent, screen, within } from '@testing-library/react';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { useState } from 'react';
// What the service answers at /api/rule-schema, without a service.
import { ruleSchema } from '../../../../libs/policy/src/schema/rule-schema.js';
import { RuleScopeContext, type RuleLanguage, type RuleScope } from '../conditions/scope.js';
import { exampleScope } from '../screens/gallery/example-rules.js';
import { show } from '../testing/show.js';
import { isWhole, mechanismOf, type Value } from './value.js';
import { ValueEditor } from './value-editor.js';

const RULES = join(process.cwd(), 'rules');
const language = ruleSchema() as unknown as RuleLanguage;
const realScope: RuleScope = { ...exampleScope, language };

let stored: Value;
let changes = 0;

function Stand({ value, scope = exampleScope }: { readonly value: Value; readonly scope?: RuleScope }) {
  const [own, setOwn] = useState(value);
  stored = own;
  return (
    <RuleScopeContext value={scope}>
      <ValueEditor
        id="v"
        label="값"
        value={own}
        onChange={(next) => {
          changes += 1;
          setOwn(next);
        }}
      />
    </RuleScopeContext>
  );
}
const box = (name: string): HTMLElement => screen.getByLabelText(name);
const put = (name: string, value: string): void => void fireEvent.change(box(name), { target: { value } });
const pick = (name: string, option: string | RegExp): void => {
  fireEvent.click(box(name));
  fireEvent.click(screen.getByRole('option', { name: option }));
};
const press = (name: RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));

/** Every value expression of the rule files: what stands under `value` of derived and answered values, and papers. */
const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'cases' || name === 'schema' ? [] : filesOf(path);
    return /^(shared|documents)\.json$/.test(name) || folder.endsWith('decisions') ? [path] : [];
  });
function valuesIn(node: unknown): readonly Value[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(valuesIn);
  const own = ['derive', 'values'].flatMap((key) => {
    const named = (node as Readonly<Record<string, Readonly<Record<string, { readonly value: Value }>>>>)[key];
    return named === undefined ? [] : Object.values(named).map(({ value }) => value);
  });
  const papers = ['signed', 'signers'].flatMap((key) => (key in node ? [(node as Record<string, Value>)[key]] : []));
  return [...own, ...papers, ...Object.values(node).flatMap(valuesIn)];
}

describe('the editor of values', () => {
  beforeEach(() => {
    changes = 0;
  });

  const real = filesOf(RULES).flatMap((file) => valuesIn(JSON.parse(readFileSync(file, 'utf8'))));
  it(`shows every value of the real rule sets, opened to the last, and changes none (${real.length} of them)`, () => {
    expect(real.length).toBeGreaterThan(100);
    for (const value of real) {
      const text = JSON.stringify(value);
      expect(`${text} ${isWhole(language, value)}`).toBe(`${text} true`);
      const { unmount } = show(<Stand value={value} scope={realScope} />);
      for (let closed = folded(); closed !== undefined; closed = folded()) fireEvent.click(closed);
      const mechanism = mechanismOf(value);
      if (mechanism !== undefined) expect(screen.queryByText(/알 수 없는 계산 방법/)).toBeNull();
      expect(JSON.stringify(stored)).toBe(text);
      unmount();
    }
    expect(changes).toBe(0);
  }, 120_000);

  it('puts a sum together, with the unit of what stands beside a number', () => {
    show(<Stand value={{ fact: 'fund' }} />);
    expect(screen.getByText('원')).toBeTruthy();
    put('값 값의 꼴', 'mechanism');
    expect(stored).toEqual({ fact: 'fund' });
    expect(screen.getByText('다 채우지 않은 값은 아직 규정에 들어가지 않았습니다.')).toBeTruthy();
    pick('값 계산 방법', /^합계/);
    pick('값: 더할 값 1번 항목', '가상 운영자금 원');
    press(/^더할 값 추가/);
    put('값: 더할 값 2번 값의 꼴', 'literal');
    put('값: 더할 값 2번 값', '1,000만');
    expect(stored).toEqual({ sum: [{ fact: 'fund' }, 10_000_000] });
    expect(screen.getByText('1,000만원 (10백만원)')).toBeTruthy();
    press(/값: 더할 값 2번 위로/);
    expect(stored).toEqual({ sum: [10_000_000, { fact: 'fund' }] });
    // What is typed stays as typed, and goes with its item.
    expect(box('값: 더할 값 1번 값')).toHaveProperty('value', '1,000만');
    press(/^삭제 값: 더할 값 1번/);
    expect(stored).toEqual({ sum: [{ fact: 'fund' }] });
  });

  it('keeps what was there as the first value of the way that is chosen, and folds inner ones to words', () => {
    show(<Stand value={{ sum: [{ fact: 'fund' }, { share: { of: { fact: 'fund' }, rate: '0.3' } }] }} />);
    expect(screen.getByText('비율 금액(가상 운영자금, 0.3)')).toBeTruthy();
    pick('값 계산 방법', /^끝수 처리/);
    expect(stored).toEqual({
      round: { value: { sum: [{ fact: 'fund' }, { share: { of: { fact: 'fund' }, rate: '0.3' } }] }, mode: 'down' },
    });
    expect(screen.getByText('합계(가상 운영자금, 비율 금액(가상 운영자금, 0.3))')).toBeTruthy();
  });

  it('keeps a typed decimal as it is, and leaves optional arguments out until they are filled in', () => {
    show(<Stand value={{ round: { value: { fact: 'rate' }, mode: 'down' } }} />);
    press(/^남길 소수 자리 적기/);
    put('값: 남길 소수 자리 값의 꼴', 'literal');
    put('값: 남길 소수 자리 값', '1.');
    expect(stored).toEqual({ round: { value: { fact: 'rate' }, mode: 'down' } });
    put('값: 남길 소수 자리 값', '1.50');
    expect(stored).toEqual({ round: { value: { fact: 'rate' }, mode: 'down', places: '1.50' } });
    put('값: 방법', 'up');
    press(/^적지 않음 값: 남길 소수 자리/);
    expect(stored).toEqual({ round: { value: { fact: 'rate' }, mode: 'up' } });
  });

  it('asks each entry of a list under its name', () => {
    show(<Stand value={{ count: { of: { fact: 'committee' }, as: 'member' } }} />);
    press(/^조건 적기/);
    fireEvent.click(screen.getByRole('button', { name: /^조건 추가/ }));
    pick('1번 조건 항목', '심사위원 › 외부 위원');
    expect(stored).toMatchObject({
      count: { where: { all: [{ fact: 'member', path: 'outside', operator: 'equal', value: true }] } },
    });
  });

  it('gives each option of a reading its value', () => {
    show(<Stand value={{ reading: { id: 'R-01', options: { counts: { fact: 'fund' } } } }} />);
    press(/^든지 않는다 추가|들지 않는다 추가/);
    pick('값: 선택지별 값: 들지 않는다 항목', '운영자금 상한 원');
    expect(stored).toEqual({
      reading: { id: 'R-01', options: { counts: { fact: 'fund' }, not: { fact: 'fund.cap' } } },
    });
  });

  it('knows the column of a cell of a decision table', () => {
    const table = {
      decisionTable: {
        columns: { region: { fact: 'region' } },
        rows: [{ id: 'r1', when: { region: { operator: 'equal', value: 'capital' } }, then: 1, source: ['F-001-01'] }],
        otherwise: { nothing: true },
      },
    };
    show(<Stand value={table} scope={{ ...realScope }} />);
    const cell = box('값: 행: 칸의 조건과 결과 1번: 칸의 조건: region 값');
    expect(
      within(cell)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['수도권', '그 밖의 지역']);
    fireEvent.change(cell, { target: { value: 'other' } });
    expect(stored).toMatchObject({ decisionTable: { rows: [{ when: { region: { value: 'other' } } }] } });
    expect(screen.getByText('공고한 날부터로', { exact: false })).toBeTruthy();
  });
});

const folded = (): HTMLElement | undefined =>
  screen.queryAllByRole('button', { name: /^고치기/, hidden: true }).find((one) => one.ariaExpanded !== 'true');
