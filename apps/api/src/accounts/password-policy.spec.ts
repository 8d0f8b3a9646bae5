import { Problem } from '../problems/problem.js';
import { assertGoodPassword } from './password-policy.js';
import { hashPassword, isHashedCheaply, isPassword } from './passwords.js';

const refusal = (password: string, hasSecondFactor = false): string | undefined => {
  try {
    assertGoodPassword(password, { id: 'kim.haneul', name: '김하늘', hasSecondFactor });
    return undefined;
  } catch (error) {
    return error instanceof Problem ? error.details[0]?.code : String(error);
  }
};

describe('a password', () => {
  it.each([
    [14, false, 'password/too-short'],
    [15, false, undefined],
    [7, true, 'password/too-short'],
    [8, true, undefined],
    [256, false, undefined],
    [257, false, 'password/too-long'],
  ])('of %d letters, with a second factor: %s, is refused as %s', (length, hasSecondFactor, code) => {
    const password = 'blue harbour lamp '.repeat(15).slice(0, length);
    expect(refusal(password, hasSecondFactor)).toBe(code);
  });

  it('counts letters as people do: one emoji is one, and so is a Hangul syllable however it is encoded', () => {
    expect(refusal('🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔🐧🐦🐤')).toBe('password/too-short');
    expect(refusal('🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔🐧🐦🐤🦆')).toBeUndefined();
    expect(refusal('푸른항구등불아래일곱척배'.normalize('NFD'))).toBe('password/too-short');
    expect(refusal('푸른항구등불아래일곱척배가선다네'.normalize('NFD'))).toBeUndefined();
  });

  it('needs no digits, signs or capitals', () => {
    expect(refusal('blue harbour lamp')).toBeUndefined();
  });

  it.each([
    'correcthorsebatterystaple',
    'CorrectHorseBatteryStaple!',
    'PasswordPassword',
    'password1234567890',
    '1234567890123456',
    'aaaaaaaaaaaaaaaaaaaa',
    'kim.haneulkim.haneul',
    'kimhaneul2024!!!!!!',
    '김하늘김하늘김하늘김하늘김하늘',
    '비밀번호비밀번호비밀번호비밀번호',
  ])('that anyone would try first is refused: %s', (password) => {
    expect(refusal(password)).toBe('password/too-common');
  });

  it('is known again in another encoding of the same letters, and no other is', async () => {
    const stored = await hashPassword('푸른 항구 등불 아래'.normalize('NFC'));
    await expect(isPassword('푸른 항구 등불 아래'.normalize('NFD'), stored)).resolves.toBe(true);
    await expect(isPassword('푸른 항구 등불 아레', stored)).resolves.toBe(false);
  });

  it('is hashed with argon2id over 19 MiB in two passes, and anew when that has become more', async () => {
    const stored = await hashPassword('blue harbour lamp');
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(isHashedCheaply(stored)).toBe(false);
    expect(isHashedCheaply(stored, { memoryKib: 19_457, passes: 2 })).toBe(true);
    expect(isHashedCheaply(stored, { memoryKib: 19_456, passes: 3 })).toBe(true);
    expect(isHashedCheaply(await hashPassword('blue harbour lamp', { memoryKib: 8, passes: 1 }))).toBe(true);
  });
});
