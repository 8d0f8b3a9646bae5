import { demoRound } from '../../../test/builders/demo-round.js';
import { applicationsOfCsv, applicationsOfWorkbook } from './applications.js';
import { readCsv } from './csv.js';
import { workbookOfTable } from './plain-table.js';

const { content } = await demoRound();
const { ruleSet } = content;
const HEAD =
  'id,name,labels/region,운영자금 신청액,round,recognitionDate,facts/committee/0/outside,facts/committee/0/total';
const read = (...lines: readonly string[]) => applicationsOfCsv(ruleSet, [HEAD, ...lines].join('\r\n'));

describe('applications of a table', () => {
  it('are read by the fact’s label, its id or a place inside it, as people type them', () => {
    const { applications, problems } = read(
      '가-1,"가상, 하나",북,"50,000,000",2,2024.4.1,예,71.5',
      '',
      '가-2,둘,남,,,,,',
    );
    expect(problems).toEqual([]);
    expect(applications).toEqual([
      {
        id: '가-1',
        label: { ko: '가상, 하나', en: '가상, 하나' },
        labels: { region: { ko: '북', en: '북' } },
        facts: {
          operatingFund: 50_000_000,
          round: 2,
          recognitionDate: '2024-04-01',
          committee: [{ outside: true, total: '71.5' }],
        },
      },
      { id: '가-2', label: { ko: '둘', en: '둘' }, labels: { region: { ko: '남', en: '남' } }, facts: {} },
    ]);
  });

  it('are refused whole, a wrong cell named by row and column', () => {
    const told = (...lines: readonly string[]) => {
      const { applications, problems } = read(...lines);
      expect(applications).toEqual([]);
      return problems.map(({ row, column, code }) => [row, column, code]);
    };
    expect(told('a,b,c,1,2,,,', 'b,b,c,많이,둘,,,')).toEqual([
      [3, '운영자금 신청액', 'source/wrong-value'],
      [3, 'round', 'source/wrong-value'],
    ]);
    expect(told('a,b,c,1,2,2024-02-30,,')).toEqual([[2, 'recognitionDate', 'fact/impossible-date']]);
    expect(told('a,b,c,1,2,,,', 'a,b,c,1,2,,,')).toEqual([[3, 'id', 'source/id-twice']]);
    expect(applicationsOfCsv(ruleSet, 'id,없는 열,round,round\n1,2,3,4').problems.map(({ code }) => code)).toEqual([
      'source/unknown-column',
      'source/column-twice',
    ]);
  });

  it('of an Excel file are those of the same CSV file', async () => {
    const book = await workbookOfTable('신청', ['번호', 'round'], [['a', 2]]);
    const columns = { 번호: 'id' };
    expect(await applicationsOfWorkbook(ruleSet, book, columns)).toEqual(
      applicationsOfCsv(ruleSet, '번호,round\na,2', columns),
    );
  });
});

describe('a CSV file', () => {
  it('has its cells whatever is quoted and however lines end', () => {
    expect(readCsv('\uFEFFa,"b, ""c""\n"\r\n,\n1,2')).toEqual([
      ['a', 'b, "c"\n'],
      ['', ''],
      ['1', '2'],
    ]);
    expect(readCsv('a\n')).toEqual([['a']]);
    expect(readCsv('a"b,"c"d,"e')).toEqual([['a"b', '"c"d', '"e']]);
    expect(readCsv('')).toEqual([]);
  });
});
