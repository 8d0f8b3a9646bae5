import { csvLine, plainText, workbookOfTable } from './plain-table.js';
import { readWorkbook } from './workbook.js';

describe('a table for spreadsheets', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\n=1', '＝1+1', '－1'])(
    'never holds %j as a formula, in CSV or XLSX',
    async (text) => {
      expect(csvLine([text]).replace(/^"|"\r\n$|\r\n$/g, '')).toBe(`'${text}`);
      const { sheets, problems } = await readWorkbook(await workbookOfTable('t', ['a'], [[text]]));
      expect(problems).toEqual([]);
      expect(sheets[0]?.rows[1]?.[0]).toMatchObject({ kind: 'text', text: expect.stringMatching(/^'/) });
    },
  );

  it('leaves other text as it is, and negative amounts numbers', () => {
    expect([plainText('가-1'), plainText('')]).toEqual(['가-1', '']);
    expect(csvLine(['a', -5, null, '=1', '말 "하다", 쉼'])).toBe('a,-5,,\'=1,"말 ""하다"", 쉼"\r\n');
  });

  it('has its head and its lines in a sheet', async () => {
    const { sheets } = await readWorkbook(await workbookOfTable('결과', ['가', '나'], [['a', 100_000_000]]));
    expect(sheets).toEqual([
      {
        name: '결과',
        rows: [
          [
            { kind: 'text', text: '가' },
            { kind: 'text', text: '나' },
          ],
          [
            { kind: 'text', text: 'a' },
            { kind: 'number', text: '100000000' },
          ],
        ],
      },
    ]);
  });
});
