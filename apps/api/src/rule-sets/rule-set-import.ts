import { Injectable, Logger } from '@nestjs/common';
import { check, contentHash, hashRuleSet, parseRuleSets, type ParsedRuleSet } from '#policy';
import { Database, readRulesDirectory, type RuleSetFolder } from '#persistence';
import { Clock } from '../clock/clock.js';
import { Settings } from '../settings.js';
import { PublishedRuleSets } from './published-rule-sets.js';
import { invalid, refusedByStore, unreadable, type ImportRefusal } from './import-refusal.js';

/** Publishes the versions of the rules directory at start. What cannot be published is told, and stops nothing else. */
@Injectable()
export class RuleSetImport {
  readonly #logger = new Logger(RuleSetImport.name);
  #refusals: readonly ImportRefusal[] = [];
  #isDone = false;

  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly published: PublishedRuleSets,
  ) {}

  get isDone(): boolean {
    return this.#isDone;
  }

  /** What this instance refused when it started. */
  get refusals(): readonly ImportRefusal[] {
    return this.#refusals;
  }

  /** @returns the folders that are what is published, for what else comes with a version */
  async run(): Promise<RuleSetFolder[]> {
    const published: RuleSetFolder[] = [];
    const refusals: ImportRefusal[] = [];
    const stored = new Set((await this.database.ruleSetVersions.list()).map(({ id }) => id));
    const folders = await readRulesDirectory(this.settings.rulesDirectory);
    // Together, because an amendment is read on its base.
    const parsed = parseRuleSets(folders.filter(({ unreadable: broken }) => broken.length === 0));
    for (const folder of folders) {
      const refusal = await this.#publish(folder, parsed.get(folder.id), stored);
      if (refusal === undefined) {
        published.push(folder);
        continue;
      }
      refusals.push(refusal);
      await this.#tell(refusal);
    }
    this.#refusals = refusals;
    this.#isDone = true;
    return published;
  }

  async #publish(
    folder: RuleSetFolder,
    parsed: ParsedRuleSet | undefined,
    stored: ReadonlySet<string>,
  ): Promise<ImportRefusal | undefined> {
    const { id, programme, version, texts } = folder;
    if (parsed === undefined) return unreadable(folder);
    const { ruleSet, cases, diagnostics } = parsed;
    if (ruleSet === undefined) return invalid(id, diagnostics);
    const hash = hashRuleSet(ruleSet);
    // What is published already stays published: a checker that has learnt more since then has no say in it.
    const found = stored.has(id) ? diagnostics : [...diagnostics, ...check(ruleSet, { cases })];
    if (found.some(({ severity }) => severity === 'error')) return invalid(id, found);
    const importedAt = this.clock.now().toISOString();
    try {
      const result = await this.database.ruleSetVersions.add({ programme, version, ruleSet, texts, importedAt });
      if (result === 'added') this.published.keepDiagnostics(id, found);
    } catch (error) {
      return refusedByStore(id, error);
    }
    // Also when nothing was added: the process that added it may have died before it could record it.
    await this.database.audit.append({
      actor: 'system',
      action: 'rule-set-imported',
      subject: id,
      details: { hash, source: 'files' },
      once: `rule-set-imported:${id}:${hash}`,
    });
    return undefined;
  }

  /** Once per refused content, not once per start: a refusal that stays would bury what else happened. */
  async #tell(refusal: ImportRefusal): Promise<void> {
    const { id, words, ...why } = refusal;
    this.#logger.warn(`${words.ko} / ${words.en}`);
    await this.database.audit.append({
      actor: 'system',
      action: 'rule-set-import-refused',
      subject: id,
      details: why,
      once: `rule-set-import-refused:${id}:${contentHash(why)}`,
    });
  }
}
