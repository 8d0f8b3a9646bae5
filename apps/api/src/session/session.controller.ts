import { findPackageJSON } from 'node:module';
import { readFileSync } from 'node:fs';
import { Controller, Get, Header } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Recognised } from '../access/access.decorators.js';
import { Asking, type Actor } from '../access/actor.js';
import { Answers } from '../answers/answers.decorator.js';
import { ref } from '../answers/schemas.js';
import { Settings } from '../settings.js';

/** Who is asking, and what the service lets them do. */
interface Session {
  readonly actor: string | null;
  readonly permissions: readonly string[];
  readonly demo: boolean;
  readonly version: string;
}

@ApiTags('session')
@ApiBearerAuth()
@Controller('api/session')
export class SessionController {
  readonly #version = ownVersion();

  constructor(private readonly settings: Settings) {}

  @Get()
  @Recognised()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Who is asking, and what they may do' })
  @Answers(ref('Session'))
  session(@Asking() actor: Actor | undefined): Session {
    return {
      actor: actor?.name ?? null,
      permissions: actor?.permissions ?? [],
      demo: this.settings.withDemo,
      version: this.#version,
    };
  }
}

/** Of the product. The compiled code stands deeper than its source, so the file is looked for and not counted to. */
function ownVersion(): string {
  const path = findPackageJSON(import.meta.url);
  if (path === undefined) throw new Error('The package.json of the service is not there');
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}
