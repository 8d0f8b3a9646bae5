/**
 * Is it an address of this machine that no other machine can reach?
 * @example isLoopback('::ffff:127.0.0.1') // true
 */
export function isLoopback(host: string): boolean {
  const plain = host.replace(/^\[(.*)\]$/, '$1').replace(/^::ffff:/i, '');
  return plain === 'localhost' || plain === '::1' || /^127(?:\.\d{1,3}){3}$/.test(plain);
}
