import fc from 'fast-check';
import { readTsv, writeTsv } from './tsv.js';

describe('cells on the clipboard', () => {
  it('read as Excel writes them: quotes around line breaks and quotes, a line end after the last row', () => {
    expect(readTsv('차수\t신청 마감\r\n1\t"2025.2.13.\r\n(금)"\r\n"말한 ""1차"""\t\r\n')).toEqual([
      ['차수', '신청 마감'],
      ['1', '2025.2.13.\n(금)'],
      ['말한 "1차"', ''],
    ]);
  });

  it('keep a quote that is no quotation', () => {
    expect(readTsv('"12" 크기\t5"')).toEqual([['"12" 크기', '5"']]);
    expect(readTsv('"열림\t둘')).toEqual([['"열림', '둘']]);
  });

  it('of one empty cell are one empty cell', () => {
    expect(readTsv('')).toEqual([['']]);
    expect(readTsv('가\n')).toEqual([['가']]);
  });

  it('come back as they went, whatever stands in them', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '가', '"', '\t', '\n', ' ', ',', '1') });
    const block = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      );
    fc.assert(fc.property(block, (rows) => expect(readTsv(writeTsv(rows))).toEqual(rows)));
  });
});
