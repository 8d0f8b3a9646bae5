import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

/**
 * Lets a reply send a file of a folder: ranges, ETag, and the compressed copy beside it where there is one. No route
 * comes with it: each is declared in a controller, with who may use it.
 */
export function useStaticFiles(server: FastifyInstance): void {
  void server.register(fastifyStatic, { serve: false, preCompressed: true });
}

/** A name of a file below a folder: steps of letters that need no escaping, none of them hidden or leading upwards. */
const FILE_NAME = /^[A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/;
/** Copies for who accepts them; by themselves they are nothing. */
const COMPRESSED = /\.(?:br|gz|deflate)$/;

export const isFileName = (name: string): boolean =>
  name.length <= 200 && FILE_NAME.test(name) && !COMPRESSED.test(name);

/**
 * Answers with a file; a name that is none, or of none that is there, is answered as an address that leads nowhere.
 * @param name as the router decoded it
 */
export function sendFile(
  reply: FastifyReply,
  { folder, name, cacheControl }: { folder: string; name: string; cacheControl: string },
): void {
  if (!isFileName(name)) return reply.callNotFound();
  void reply
    .header('vary', 'Accept-Encoding')
    .header('cache-control', cacheControl)
    .sendFile(name, folder, { cacheControl: false, dotfiles: 'deny', index: false });
}
