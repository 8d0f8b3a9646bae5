import type { FastifyReply } from 'fastify';
import { contentDisposition } from '../forms/file-name.js';
import { WORKBOOK_TYPE } from '../input/workbook-body.js';
import type { Schema } from '../input/schema-pipe.js';

export const binary: Schema = { type: 'string', format: 'binary' };

export function sendWorkbook(reply: FastifyReply, { name, content }: { name: string; content: Uint8Array }): Buffer {
  void reply
    .header('content-type', WORKBOOK_TYPE)
    .header('cache-control', 'no-store')
    .header('content-disposition', contentDisposition(name, `${name}.xlsx`));
  return Buffer.from(content);
}
