import { Controller, Get, HttpCode, Post, StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permission } from '../access/access.decorators.js';
import { Asking, type Actor } from '../access/actor.js';
import { Answers, AnswersCreated, AnswersFile } from '../answers/answers.decorator.js';
import { ref } from '../answers/schemas.js';
import { IdempotencyKey } from '../http/preconditions.js';
import { BodyLimit } from '../http/route-config.js';
import { JsonBody, PathTexts, QueryTexts } from '../input/input.decorators.js';
import { Problem } from '../problems/problem.js';
import { BatchFile } from './batch-file.js';
import {
  batchesQuery,
  batchPath,
  batchRequest,
  failuresQuery,
  waitQuery,
  type BatchesQuery,
  type BatchRequest,
} from './batches.dto.js';
import { BatchesService, type BatchView, type FailureView } from './batches.service.js';

/** Bytes: what is entered for each of some thousand applications. */
const REQUEST_LIMIT = 4 * 1024 * 1024;
interface BatchPath {
  readonly batch: string;
}

/** Many documents at once. */
@ApiTags('documents')
@ApiBearerAuth()
@Controller('api/document-batches')
export class BatchesController {
  constructor(
    private readonly batches: BatchesService,
    private readonly files: BatchFile,
  ) {}

  @Post()
  @Permission('documents:make')
  @BodyLimit(REQUEST_LIMIT)
  @ApiOperation({ summary: 'Makes a document of each form for each application of a round' })
  @AnswersCreated(ref('DocumentBatch'))
  create(
    @JsonBody(batchRequest) request: BatchRequest,
    @IdempotencyKey() key: string | undefined,
    @Asking() actor: Actor,
  ): Promise<BatchView> {
    return this.batches.create(actor, request, key);
  }

  @Get()
  @Permission('documents:read')
  @ApiOperation({ summary: 'Batches of the bodies whose documents one may see, the newest first, a page at a time' })
  @Answers(ref('DocumentBatchPage'))
  list(
    @QueryTexts(batchesQuery) query: BatchesQuery,
    @Asking() actor: Actor,
  ): Promise<{ items: readonly BatchView[]; next?: string }> {
    return this.batches.list(actor, query);
  }

  @Get(':batch')
  @Permission('documents:read')
  @ApiOperation({ summary: 'How far it is' })
  @Answers(ref('DocumentBatch'))
  one(
    @PathTexts(batchPath) { batch }: BatchPath,
    @QueryTexts(waitQuery) { wait }: { wait?: string },
    @Asking() actor: Actor,
  ): Promise<BatchView> {
    return this.batches.one(actor, batch, Number(wait ?? 0));
  }

  @Post(':batch/cancellation')
  @HttpCode(200)
  @Permission('documents:make')
  @ApiOperation({ summary: 'Calls it off; what is made stays, and one that has ended stays as it is' })
  @Answers(ref('DocumentBatch'))
  cancel(@PathTexts(batchPath) { batch }: BatchPath, @Asking() actor: Actor): Promise<BatchView> {
    return this.batches.cancel(actor, batch);
  }

  @Get(':batch/failures')
  @Permission('documents:read')
  @ApiOperation({ summary: 'What could not be made, with everything that kept it from it' })
  @Answers(ref('BatchFailurePage'))
  failures(
    @PathTexts(batchPath) { batch }: BatchPath,
    @QueryTexts(failuresQuery) { after }: { after?: string },
    @Asking() actor: Actor,
  ): Promise<{ items: readonly FailureView[]; next?: string }> {
    return this.batches.failures(actor, batch, Number(after ?? 0));
  }

  @Get(':batch/file')
  @Permission('documents:read')
  @ApiOperation({ summary: 'Everything it has made, as one ZIP, with a list of what could not be' })
  @AnswersFile('application/zip')
  async file(@PathTexts(batchPath) { batch: id }: BatchPath, @Asking() actor: Actor): Promise<StreamableFile> {
    const batch = await this.batches.find(actor, id);
    if (batch.state === 'waiting' || batch.state === 'running') throw new Problem('document-batch/not-done');
    return new StreamableFile(this.files.zip(batch), {
      type: 'application/zip',
      disposition: `attachment; filename="documents-${id}.zip"`,
    });
  }
}
