import { Controller, Get, Headers, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { RuleSetDescription } from '#policy';
import type { FastifyReply } from 'fastify';
import { Permission } from '../access/access.decorators.js';
import { Answers, AnswersTagged } from '../answers/answers.decorator.js';
import { ref } from '../answers/schemas.js';
import { answerUnlessKnown } from '../http/entity-tag.js';
import { PathTexts, QueryTexts, texts } from '../input/input.decorators.js';
import { day, folderName, language, name } from '../input/schemas.js';
import type { Language } from '../problems/language.js';
import { PublishedRuleSets } from './published-rule-sets.js';
import { RuleSetDescriptions } from './rule-set-descriptions.js';
import { RuleSetsService, type RuleSetList, type VersionQuery } from './rule-sets.service.js';

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
}
