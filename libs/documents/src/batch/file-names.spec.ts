import { FileNames } from './file-names.js';

const bytes = (text: string): number => Buffer.byteLength(text);
const name = (...parts: string[]): string => new FileNames().next(parts, 'pdf');

describe('the name of a file', () => {
  it('is of its parts, in NFC', () => {
    expect(name('A-01', '', '서식 1', '협약서')).toBe('A-01 서식 1 협약서.pdf');
    expect(name('협약서'.normalize('NFD'))).toBe('협약서.pdf');
  });

  it.each([
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.pdf'],
    ['../../etc/passwd', 'etc passwd.pdf'],
    ['a\u0000b\nc\u007f', 'a b c.pdf'],
    ['a\u202Egpj.exe', 'a gpj.exe.pdf'],
    ['a\u200Bb', 'a b.pdf'],
    [' . a . ', 'a.pdf'],
    ['', '_.pdf'],
    ['...', '_.pdf'],
    ['CON', '_CON.pdf'],
    ['nul.txt', '_nul.txt.pdf'],
    ['COM1', '_COM1.pdf'],
    ['console', 'console.pdf'],
    ['\uD800', '\uFFFD.pdf'],
  ])('from %j is %j', (from, to) => {
    expect(name(from)).toBe(to);
  });

  it('has 200 bytes at most, and no half character', () => {
    const at = (length: number): string => 'a'.repeat(length);
    expect(name(at(195)).length).toBe(199);
    expect(name(at(196)).length).toBe(200);
    expect(name(at(197))).toBe(`${at(196)}.pdf`);
    const korean = name('가'.repeat(100));
    expect([bytes(korean), korean]).toEqual([199, `${'가'.repeat(65)}.pdf`]);
    expect(name('가'.repeat(64) + '👍')).toBe(`${'가'.repeat(64)}👍.pdf`);
    expect(name('가'.repeat(65) + '👍')).toBe(`${'가'.repeat(65)}.pdf`);
    expect(name(`${'a'.repeat(194)}👍`)).toBe(`${'a'.repeat(194)}.pdf`);
  });

  it('is unique, also where capitals do not count and where it had to be cut', () => {
    const names = new FileNames();
    expect([names.next(['a'], 'pdf'), names.next(['A'], 'pdf'), names.next(['a'], 'pdf')]).toEqual([
      'a.pdf',
      'A (2).pdf',
      'a (3).pdf',
    ]);
    const long = Array.from({ length: 12 }, (_, index) => names.next(['가'.repeat(90) + String(index)], 'pdf'));
    expect(new Set(long).size).toBe(12);
    for (const one of long) expect(bytes(one)).toBeLessThanOrEqual(200);
  });
});
