import { Controller, Get, Headers, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { contentHash } from '#policy';
import { ruleSchema } from '#policy';
import type { FastifyReply } from 'fastify';
import { Permission } from '../access/access.decorators.js';
import { AnswersTagged } from '../answers/answers.decorator.js';
import { ref } from '../answers/schemas.js';
import { answerUnlessKnown } from '../http/entity-tag.js';

@ApiTags('rule sets')
@ApiBearerAuth()
@Controller('api/rule-schema')
export class RuleSchemaController {
  #schema: { readonly content: object; readonly tag: string } | undefined;

  @Get()
  @Permission('rule-sets:read')
  @ApiOperation({ summary: 'The form of a rule set, with words for people' })
  @AnswersTagged(ref('RuleSchema'))
  async schema(
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object | undefined> {
    const { content, tag } = (this.#schema ??= tagged(ruleSchema()));
    return answerUnlessKnown(reply, { tag, known }, async () => content);
  }
}

/** The same for as long as the process runs. */
const tagged = (content: object): { content: object; tag: string } => ({ content, tag: contentHash(content) });
