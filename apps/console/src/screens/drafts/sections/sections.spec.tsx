import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ComponentType } from 'react';
// What the service answers at /api/rule-schema, without a service.
import { ruleSchema } from '../../../../../../libs/policy/src/schema/rule-schema.js';
import { EditingStand, type RuleSetJson } from '../../../editing/index.js';
import { FormSchemaContext } from '../../../schema-form/form-context.js';
import type { FormSchema } from '../../../schema-form/schema-node.js';
import { ruleSetFrom } from '../../../testing/rule-set-from.js';
import { show } from '../../../testing/show.js';
import { ClausesSection } from './clauses.js';
import { DocumentsSection } from './documents.js';
import { FactsSection } from './facts.js';
import { FormsSection } from './forms.js';
import type { SectionProps } from './index.js';
import { NotesSection } from './notes.js';
import { ParametersSection } from './parameters.js';
import { ProcessSection } from './process.js';
import { ReadingsSection } from './readings.js';
import { RoundsSection } from './rounds.js';
import { ScoringSection } from './scoring.js';
import { TablesSection } from './tables.js';
import { WordsSection } from './words.js';

const schema = ruleSchema() as unknown as FormSchema;
const DAY = '2025-03-01';
const fund = ruleSetFrom(
  (file) => {
    const path = join(process.cwd(), 'rules/self-support-fund/2024', file);
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
  },
  ['scoring', 'eligibility', 'award', 'amounts', 'documents'],
);

function stand(Section: ComponentType<SectionProps>, item?: string, content: RuleSetJson = fund, at = '/') {
  const told = { content };
  const { container } = show(
    <FormSchemaContext value={schema}>
      <EditingStand
        content={content}
        base={fund}
        draft={{ inForceFrom: DAY }}
        onChange={(next) => (told.content = next)}
      >
        <Section item={item} />
      </EditingStand>
    </FormSchemaContext>,
    { at },
  );
  return { told, container };
}
const parameter = ({ content }: { content: RuleSetJson }, id: string) => content.parameters[id];
function type(row: number, column: number, text: string): void {
  const cell = screen.getByRole('grid').querySelector(`[data-row="${row}"] [data-column="${column}"]`);
  if (cell === null) throw new Error('no such cell');
  fireEvent.mouseDown(cell);
  const input = document.activeElement as HTMLInputElement;
  fireEvent.input(input, { target: { value: text } });
  fireEvent.keyDown(input, { key: 'Enter' });
}

beforeEach(() => sessionStorage.clear());

describe('amounts and lines', () => {
  it('get this year’s value in the words officers use; last year’s stays and is shown', () => {
    const { told } = stand(ParametersSection, 'operatingFund.cap');
    fireEvent.change(screen.getByLabelText(/^값/), { target: { value: '1억 2,000만원' } });
    expect(parameter(told, 'operatingFund.cap')?.values).toEqual([
      { from: '2024-03-27', value: 100_000_000, source: ['F-004-21'] },
      { from: DAY, value: 120_000_000, source: ['F-004-21'] },
    ]);
    expect(screen.getByText('100,000,000원', { selector: 'del' })).toBeTruthy();
    fireEvent.change(screen.getByLabelText(/^값/), { target: { value: '1억 3,000만원' } });
    expect(parameter(told, 'operatingFund.cap')?.values?.map(({ value }) => value)).toEqual([100_000_000, 130_000_000]);
    fireEvent.click(screen.getByRole('button', { name: '지난해와 같게' }));
    expect(parameter(told, 'operatingFund.cap')).toEqual(fund.parameters['operatingFund.cap']);
  });

  it('have what the notice prints a second time unfolded for whoever follows a problem there', async () => {
    const said = '다시 적힌 값입니다.';
    stand(ParametersSection, 'growthExtra.cap', fund, '/?at=parameters/growthExtra.cap/values');
    expect(screen.queryByText(said)).toBeNull();
    cleanup();
    stand(ParametersSection, 'growthExtra.cap', fund, '/?at=parameters/growthExtra.cap/restated/several-conditions');
    expect(await screen.findByText(said)).toBeTruthy();
  });

  it('keep a wrong text as it is typed, and the former value', () => {
    const { told } = stand(ParametersSection, 'earlyIncentive.rate');
    fireEvent.change(screen.getByLabelText(/^값/), { target: { value: '35' } });
    expect(told.content).toBe(fund);
    expect(screen.getByLabelText<HTMLInputElement>(/^값/).value).toBe('35');
    expect(screen.getByText(/1보다 큰 비율에는 %를 붙여야 합니다/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText(/^값/), { target: { value: '35%' } });
    expect(parameter(told, 'earlyIncentive.rate')?.values?.at(-1)?.value).toBe('0.35');
  });

  it('tell which step of the bands does not rise', () => {
    stand(ParametersSection, 'scoring.bands20');
    expect(screen.queryByText(/점점 커져야/)).toBeNull();
    fireEvent.change(screen.getAllByRole('textbox')[1] ?? document.body, { target: { value: '7' } });
    expect(screen.getByText('구간은 점점 커져야 하는데 7이(가) 앞의 8보다 크지 않습니다.')).toBeTruthy();
  });
});

describe('the schedule', () => {
  it('takes next year’s days, names overlaps in words and holds against what is printed twice', () => {
    const { told } = stand(RoundsSection);
    expect(screen.getByText(/표와 다르게 적혀 있습니다/)).toBeTruthy();
    expect(screen.queryByText(/사업신청.*겹칩니다\.$/)).toBeNull();
    type(0, 2, '2024. 4. 1.');
    const rows = parameter(told, 'rounds.schedule')?.rows;
    expect(rows?.[0]?.values).toHaveLength(2);
    expect(rows?.[0]?.values[1]).toMatchObject({ from: DAY, cells: { round: 1, applicationTo: '2024-04-01' } });
    expect(screen.getByText(/‘1’와\(과\) ‘2’이\(가\) 2024년 3월 27일부터 2024년 4월 1일까지 겹칩니다\.$/)).toBeTruthy();
    expect(screen.getByText('지난해:').textContent).toBe('지난해: 2024-02-13');
    expect(screen.getByRole('img', { name: /기간을 날짜로 그린 띠/ })).toBeTruthy();
  });
});

describe('the score sheet', () => {
  it('adds up to the full marks that the rules name, without what counts only with a deposit', () => {
    const { told } = stand(ScoringSection);
    expect(screen.getByText('만점(100)과 맞습니다.')).toBeTruthy();
    type(0, 1, '31');
    expect(screen.getByText('만점은(는) 100인데 합계는 101입니다.')).toBeTruthy();
    expect(parameter(told, 'scoring.items')?.rows?.[0]?.values.at(-1)).toMatchObject({
      from: DAY,
      cells: { points: 31 },
    });
  });

  it('gets a new item with an id of its own, and loses one by its end', () => {
    const { told } = stand(TablesSection, 'scoring.items');
    fireEvent.click(screen.getByRole('button', { name: /^아래에 행 추가/ }));
    expect(parameter(told, 'scoring.items')?.rows?.map(({ id }) => id)).toHaveLength(6);
    fireEvent.click(screen.getByRole('button', { name: /^되돌리기/ }));
    fireEvent.click(screen.getByRole('button', { name: /^삭제 (?!‘)/ }));
    expect(parameter(told, 'scoring.items')?.rows?.[1]?.values.at(-1)).toMatchObject({ from: DAY, cells: null });
    expect(within(screen.getByRole('grid')).getByText('삭제')).toBeTruthy();
  });
});

describe('clauses and readings', () => {
  it('show the notice’s text, who rests on it, and which clauses nobody cites', () => {
    const clause = fund.clauses['F-004-21'];
    if (clause === undefined) throw new Error('the clause is gone');
    stand(ClausesSection, 'F-004-21', { ...fund, clauses: { ...fund.clauses, 'F-004-999': clause } });
    expect(screen.getByText('이 조항을 근거로 삼은 곳')).toBeTruthy();
    expect(screen.getByRole('link', { name: /운영자금 상한$/ })).toBeTruthy();
    expect(screen.getAllByText('인용 없음').map((mark) => mark.closest('a')?.textContent)).toEqual([
      expect.stringContaining('F-004-999'),
    ]);
  });

  it('show the options of a reading side by side with what each changes, and let another be chosen', () => {
    const { told } = stand(ReadingsSection, 'R-12');
    const options = screen.getAllByRole<HTMLInputElement>('radio');
    expect(options.map(({ checked }) => checked).filter(Boolean)).toHaveLength(1);
    expect(screen.getAllByRole('link', { name: /채점|점수/ }).length).toBeGreaterThan(0);
    const other = options.find(({ checked }) => !checked);
    fireEvent.click(other ?? document.body);
    expect(told.content.readings['R-12']?.chosen).not.toBe(fund.readings['R-12']?.chosen);
    expect(screen.getByText('지난해의 채택')).toBeTruthy();
  });
});

describe('every section', () => {
  const pages: [string, ComponentType<SectionProps>, string | undefined][] = [
    ['parameters', ParametersSection, 'leaseDeposit.excludedUses'],
    ['tables', TablesSection, 'scoring.items'],
    ['rounds', RoundsSection, undefined],
    ['scoring', ScoringSection, undefined],
    ['clauses', ClausesSection, 'F-004-22'],
    ['facts', FactsSection, 'committee'],
    ['words', WordsSection, 'stages'],
    ['documents', DocumentsSection, fund.papers[3]?.id],
    ['process', ProcessSection, 'states'],
    ['readings', ReadingsSection, 'R-01'],
    ['notes', NotesSection, 'N-01'],
    ['forms', FormsSection, fund.forms[3]?.id],
  ];
  it.each(pages)(
    '%s changes nothing by being shown, and axe finds no fault with it',
    async (_, Section, item) => {
      const { told, container } = stand(Section, item);
      const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      expect(told.content).toBe(fund);
    },
    60_000,
  );
});
