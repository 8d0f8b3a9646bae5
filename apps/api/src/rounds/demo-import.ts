import { Injectable, Logger } from '@nestjs/common';
import { contentHash, type DemoFile } from '#policy';
import {
  Database,
  PersistenceError,
  type PublishedVersion,
  type RoundDocument,
  type RuleSetFolder,
} from '#persistence';
import { Clock } from '../clock/clock.js';
import { PublishedRuleSets } from '../rule-sets/published-rule-sets.js';

const DEMO_FILE = 'demo.json';

/** Loads the invented rounds that come with the rule sets, each bound to the version beside it. */
@Injectable()
export class DemoImport {
  readonly #logger = new Logger(DemoImport.name);

  constructor(
    private readonly database: Database,
    private readonly published: PublishedRuleSets,
    private readonly clock: Clock,
  ) {}

  /** @param folders those that are what is published: parsing them has checked the form of their demo */
  async run(folders: readonly RuleSetFolder[]): Promise<void> {
    for (const { id, files } of folders)
      if (DEMO_FILE in files) await this.#load(await this.published.get(id), files[DEMO_FILE] as DemoFile);
  }

  async #load(version: PublishedVersion, demo: DemoFile): Promise<void> {
    const round = roundOf(version, demo, this.clock.now());
    const applications = demo.applications.map(({ id, ...application }) => ({ application: id, ...application }));
    try {
      await this.database.rounds.add(round, applications);
    } catch (error) {
      if (!(error instanceof PersistenceError) || error.code !== 'persistence/round-changed') throw error;
      this.#logger.warn(
        `${round._id}: 이미 들인 가상 회차의 파일이 바뀌었습니다. 들인 것을 계속 씁니다. / ` +
          `${round._id}: the file of an invented round was changed after it was loaded. The loaded one stays in use.`,
      );
      return;
    }
    await this.database.audit.append({
      actor: 'system',
      action: 'demo-round-loaded',
      subject: round._id,
      details: { ruleSet: round.ruleSet, applications: round.applicationCount, contentHash: round.contentHash },
      once: `demo-round-loaded:${round._id}:${round.contentHash}`,
    });
  }
}

function roundOf({ programme, version, id, hash }: PublishedVersion, demo: DemoFile, now: Date): RoundDocument {
  return {
    _id: `${programme}-${version}-demo`,
    ruleSet: { id, hash },
    label: demo.label,
    round: demo.round,
    asOf: demo.asOf,
    invented: demo.invented,
    applicationCount: demo.applications.length,
    contentHash: contentHash(demo),
    importedAt: now.toISOString(),
  };
}
