import { Problem } from '../problems/problem.js';

export const isAmong = (bodies: 'all' | readonly string[], body: string | undefined): boolean =>
  bodies === 'all' || (body !== undefined && bodies.includes(body));

/**
 * For which centre or agency something is done: someone of one body acts for that one, someone of several says for which.
 * @param named as the request names it @param bodies those for which who asks may act
 * @param notSaid where the request should have said it
 * @throws Problem `access/not-permitted` for another body; `request/invalid` where it is not said
 */
export function actingBody(
  named: string | undefined,
  bodies: 'all' | readonly string[],
  notSaid: { readonly pointer: string; readonly code: string },
): string | undefined {
  const own = bodies !== 'all' && bodies.length === 1 ? bodies[0] : undefined;
  const body = named === undefined ? own : named.normalize('NFC').trim();
  if (isAmong(bodies, body)) return body;
  if (body !== undefined) throw new Problem('access/not-permitted');
  throw new Problem('request/invalid', [
    {
      ...notSaid,
      detail: {
        ko: '여러 기관을 맡고 있으므로 어느 기관의 일인지 적으십시오.',
        en: 'You act for several bodies: say for which of them you act.',
      },
    },
  ]);
}
