import { join } from 'node:path';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../access/access.decorators.js';
import { sendFile } from '../http/static-files.js';
import { Settings } from '../settings.js';

/** The style sheet that brings the font of forms to a screen. */
export const FONTS_HREF = '/fonts/pretendard-gov.css';

/** The font in pieces: a screen loads those whose characters it shows. Open to anyone, as the font itself is. */
@ApiExcludeController()
@Controller('fonts')
export class FontsController {
  constructor(private readonly settings: Settings) {}

  @Get(':file')
  @Public()
  file(@Param('file') name: string, @Res() reply: FastifyReply): void {
    sendFile(reply, {
      folder: join(this.settings.fontsDirectory, 'web'),
      name,
      cacheControl: 'public, max-age=604800',
    });
  }
}
