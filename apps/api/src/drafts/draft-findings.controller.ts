import { Controller, Get, Header, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  canonicalJson,
  type BoundaryCase,
  type NameInScope,
  type RuleSetDescription,
  type VersionChange,
} from '#policy';
import { Permission } from '../access/access.decorators.js';
import { Asking, type Actor } from '../access/actor.js';
import { Answers } from '../answers/answers.decorator.js';
import { ref } from '../answers/schemas.js';
import { JsonBody, PathTexts, QueryTexts } from '../input/input.decorators.js';
import type { Language } from '../problems/language.js';
import { DraftFindings } from './draft-findings.js';
import type { ChecksView, DraftPath } from './draft-views.js';
import {
  decisionQuery,
  draftPath,
  languageQuery,
  namesQuery,
  type NamesQuery,
  trialRequest,
  type Trial,
} from './drafts.dto.js';

interface List<T> {
  readonly items: readonly T[];
}

/** What a draft says and does, and what is wrong with it. */
@ApiTags('drafts')
@ApiBearerAuth()
@Controller('api/drafts/:draft')
export class DraftFindingsController {
  constructor(private readonly findings: DraftFindings) {}

  @Get('checks')
  @Permission('drafts:read')
  @ApiOperation({ summary: 'Diagnostics, cases, coverage, confirmations, and what stands in the way of publication' })
  @Answers(ref('DraftChecks'))
  checks(@PathTexts(draftPath) { draft }: DraftPath, @Asking() actor: Actor): Promise<ChecksView> {
    return this.findings.checks(actor, draft);
  }

  @Get('description')
  @Permission('drafts:read')
  @ApiOperation({ summary: 'A draft in words' })
  @Answers(ref('RuleSetDescription'))
  description(
    @PathTexts(draftPath) { draft }: DraftPath,
    @QueryTexts(languageQuery) { language }: { language: Language },
    @Asking() actor: Actor,
  ): Promise<RuleSetDescription> {
    return this.findings.description(actor, draft, language);
  }

  @Get('names')
  @Permission('drafts:read')
  @ApiOperation({ summary: 'What a condition or a value may refer to' })
  @Answers(ref('NameList'))
  async names(
    @PathTexts(draftPath) { draft }: DraftPath,
    @QueryTexts(namesQuery) where: NamesQuery,
    @Asking() actor: Actor,
  ): Promise<List<NameInScope>> {
    return { items: await this.findings.names(actor, draft, where) };
  }

  @Get('comparison')
  @Permission('drafts:read')
  @ApiOperation({ summary: 'What a draft changes in its base, in sentences' })
  @Answers(ref('DraftComparison'))
  async comparison(
    @PathTexts(draftPath) { draft }: DraftPath,
    @Asking() actor: Actor,
  ): Promise<{ changes: readonly VersionChange[] }> {
    return { changes: await this.findings.comparison(actor, draft) };
  }

  @Get('boundary-cases')
  @Permission('drafts:read')
  @ApiOperation({ summary: 'Cases at, below and above each line, to be taken over with one click' })
  @Answers(ref('BoundaryCaseList'))
  async boundaryCases(
    @PathTexts(draftPath) { draft }: DraftPath,
    @QueryTexts(decisionQuery) { decision }: { decision?: string },
    @Asking() actor: Actor,
  ): Promise<List<BoundaryCase>> {
    return { items: await this.findings.boundaryCases(actor, draft, decision) };
  }

  @Post('trials')
  @HttpCode(200)
  @Header('content-type', 'application/json; charset=utf-8')
  @Permission('drafts:read')
  @ApiOperation({ summary: 'One decision under a draft, and the sentences that say why; nothing is stored' })
  @Answers(ref('ExplanationAnswer'))
  async trial(
    @PathTexts(draftPath) { draft }: DraftPath,
    @JsonBody(trialRequest) trial: Trial,
    @Asking() actor: Actor,
  ): Promise<string> {
    return canonicalJson(await this.findings.trial(actor, draft, trial));
  }
}
