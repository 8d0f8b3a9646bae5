import { fileNameIn } from './save-file.js';

describe('the name of a file', () => {
  it.each([
    [`attachment; filename="pledge.pdf"; filename*=UTF-8''%EC%84%9C%EC%8B%9D%205.pdf`, '서식 5.pdf'],
    ['attachment; filename="pledge.pdf"', 'pledge.pdf'],
    [`attachment; filename="pledge.pdf"; filename*=UTF-8''%E0%A4%A`, 'pledge.pdf'],
    ['attachment', 'otherwise.pdf'],
    [null, 'otherwise.pdf'],
  ])('of %s is %s', (header, name) => {
    expect(fileNameIn(header, 'otherwise.pdf')).toBe(name);
  });
});
