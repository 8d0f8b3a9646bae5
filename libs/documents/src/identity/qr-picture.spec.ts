import { readQr } from '../../../../test/documents/read-qr.js';
import { qrPicture } from './qr-picture.js';

const ADDRESS = 'http://127.0.0.1:3000/verify/3467-9ACD-EFGH-JKMN';

describe('the picture of a QR code', () => {
  it.each([
    ADDRESS,
    'https://gongo.example.go.kr/verify/3467-9ACD-EFGH-JKMN',
    `https://${'long-name.'.repeat(8)}go.kr/welfare/verify/3467-9ACD-EFGH-JKMN`,
    'https://한글주소.한국/verify/3467-9ACD-EFGH-JKMN',
  ])('of %s is read back as that', (address) => {
    expect(readQr(qrPicture(address).bytes)).toBe(address);
  });

  it('is the same bytes each time, and others for another text', () => {
    expect(Buffer.compare(qrPicture(ADDRESS).bytes, qrPicture(ADDRESS).bytes)).toBe(0);
    expect(Buffer.compare(qrPicture(ADDRESS).bytes, qrPicture(ADDRESS.replace('3467', '3476')).bytes)).not.toBe(0);
  });

  it('is small, and as wide as it says', () => {
    const { bytes, side } = qrPicture(ADDRESS);
    expect(bytes.length).toBeLessThan(2_000);
    expect([bytes.at(18), bytes.at(19)]).toEqual([side >> 8, side & 255]);
  });

  it('of which one byte was changed is no picture any more', () => {
    const copy = qrPicture(ADDRESS).bytes.slice();
    copy[60] = (copy[60] ?? 0) ^ 1;
    expect(() => readQr(copy)).toThrow('a chunk is damaged');
  });
});
