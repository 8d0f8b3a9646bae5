import type { FastifyReply } from 'fastify';

/**
 * Sets the ETag, and answers 304 without a body when the client holds that content already.
 * @param tag names the content; the quotes are added here
 * @param known the request's If-None-Match
 */
export async function answerUnlessKnown<T>(
  reply: FastifyReply,
  { tag, known }: { tag: string; known: string | undefined },
  answer: () => Promise<T>,
): Promise<T | undefined> {
  const quoted = `"${tag}"`;
  // Kept by the client only, and asked about every time: who may read it can change.
  void reply
    .header('etag', quoted)
    .header('cache-control', 'private, no-cache')
    .header('vary', 'Authorization, Cookie');
  const tags = (known ?? '').split(',').map((entry) => entry.trim().replace(/^W\//, ''));
  if (!tags.includes(quoted) && !tags.includes('*')) return answer();
  void reply.code(304);
  return undefined;
}
