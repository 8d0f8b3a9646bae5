import { Controller, Get, Headers, HttpCode, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { RuleSetDescription } from '#policy';
import type { FastifyReply } from 'fastify';
import { Permission } from '../access/access.decorators.js';
import { Asking, type Actor } from '../access/actor.js';
import { Answers, AnswersTagged } from '../answers/answers.decorator.js';
import { ref } from '../answers/schemas.js';
import { answerUnlessKnown } from '../http/entity-tag.js';
import { JsonBody, PathTexts, QueryTexts, texts } from '../input/input.decorators.js';
import { day, folderName, language, name } from '../input/schemas.js';
import type { Language } from '../problems/language.js';
import { PublishedRuleSets } from './published-rule-sets.js';
import { RuleSetDescriptions } from './rule-set-descriptions.js';
import { RuleSetWithdrawals, type WithdrawalView } from './rule-set-withdrawals.js';
import { RuleSetsService, type RuleSetList, type VersionQuery } from './rule-sets.service.js';
import { withdrawalRequest } from './withdrawal.dto.js';

const versionPath = texts({ programme: folderName, version: folderName });
const decisionPath = texts({ programme: folderName, version: folderName, decision: name });
const versionQuery = texts({ part: name, inForceOn: day, knownOn: day }, ['part', 'inForceOn', 'knownOn']);
const languageQuery = texts({ language });

interface VersionPath {
  readonly programme: string;
  readonly version: string;
}

@ApiTags('rule sets')
@ApiBearerAuth()
@Controller('api/rule-sets')
export class RuleSetsController {
  constructor(
    private readonly ruleSets: RuleSetsService,
    private readonly published: PublishedRuleSets,
    private readonly descriptions: RuleSetDescriptions,
    private readonly withdrawals: RuleSetWithdrawals,
  ) {}

  @Get()
  @Permission('rule-sets:read')
  @ApiOperation({ summary: 'Programmes with their published versions, and what was not published' })
  @Answers(ref('RuleSetList'))
  list(): Promise<RuleSetList> {
    return this.ruleSets.list();
  }

  @Get(':programme/:version')
  @Permission('rule-sets:read')
  @ApiOperation({ summary: 'A version, whole or one part, as published or as in force and known on given days' })
  @AnswersTagged({ oneOf: [ref('RuleSetVersion'), ref('RuleSetPart')] })
  async version(
    @PathTexts(versionPath) { programme, version }: VersionPath,
    @QueryTexts(versionQuery) query: VersionQuery,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object | undefined> {
    const id = `${programme}/${version}`;
    const { hash } = await this.published.get(id);
    const tag = [hash, query.part, query.inForceOn, query.knownOn].join(';');
    return answerUnlessKnown(reply, { tag, known }, () => this.ruleSets.version(id, query));
  }

  @Get(':programme/:version/decisions/:decision')
  @Permission('rule-sets:read')
  @ApiOperation({ summary: 'What a decision takes, asks and answers' })
  @Answers(ref('DecisionView'))
  decision(@PathTexts(decisionPath) path: VersionPath & { readonly decision: string }): Promise<object> {
    return this.ruleSets.decision(`${path.programme}/${path.version}`, path.decision);
  }

  @Get(':programme/:version/description')
  @Permission('rule-sets:read')
  @ApiOperation({ summary: 'A version in words: every rule, value, clause and reading, without the facts of any case' })
  @AnswersTagged(ref('RuleSetDescription'))
  async description(
    @PathTexts(versionPath) { programme, version }: VersionPath,
    @QueryTexts(languageQuery) query: { language: Language },
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RuleSetDescription | undefined> {
    const { description, tag } = this.descriptions.of(
      await this.published.get(`${programme}/${version}`),
      query.language,
    );
    return answerUnlessKnown(reply, { tag, known }, async () => description);
  }

  @Get(':programme/:version/diagnostics')
  @Permission('rule-sets:read')
  @ApiOperation({ summary: 'What the checker says of a version' })
  @Answers(ref('VersionDiagnostics'))
  diagnostics(@PathTexts(versionPath) { programme, version }: VersionPath): Promise<object> {
    return this.ruleSets.diagnostics(`${programme}/${version}`);
  }

  @Get(':programme/:version/files')
  @Permission('rule-sets:read')
  @ApiOperation({ summary: 'A version as files, byte for byte as it was published' })
  @Answers(ref('VersionFiles'))
  async files(
    @PathTexts(versionPath) { programme, version }: VersionPath,
  ): Promise<{ files: Readonly<Record<string, string>> }> {
    return { files: (await this.published.get(`${programme}/${version}`)).texts };
  }

  @Post(':programme/:version/withdrawal')
  @HttpCode(200)
  @Permission('versions:withdraw')
  @ApiOperation({ summary: 'Takes a version out of force, with the reason; what was decided under it stays as it is' })
  @Answers(ref('Withdrawal'))
  withdraw(
    @PathTexts(versionPath) { programme, version }: VersionPath,
    @JsonBody(withdrawalRequest) { reason }: { reason: string },
    @Asking() actor: Actor,
  ): Promise<WithdrawalView> {
    return this.withdrawals.withdraw(actor, `${programme}/${version}`, reason);
  }
}
