import { Injectable } from '@nestjs/common';
import { casesOf, check, type Decision, type Diagnostic } from '#policy';
import { Database, PersistenceError, ruleSetFolder, type PublishedVersion } from '#persistence';
import { Problem } from '../problems/problem.js';

/**
 * The published versions, each read once: they never change. Every answer about a rule set starts here, so nothing is
 * ever evaluated against files that were not published.
 */
@Injectable()
export class PublishedRuleSets {
  readonly #versions = new Map<string, PublishedVersion>();
  readonly #diagnostics = new Map<string, readonly Diagnostic[]>();

  constructor(private readonly database: Database) {}

  /**
   * @param id "programme/version"
   * @throws Problem `rule-set/not-found`, `rule-set/damaged`
   */
  async get(id: string): Promise<PublishedVersion> {
    const known = this.#versions.get(id);
    if (known !== undefined) return known;
    const found = await this.#read(id);
    if (found === undefined) throw new Problem('rule-set/not-found');
    this.#versions.set(id, found);
    return found;
  }

  /** Every version that can be served, by programme, then version; other instances may have added some. */
  async all(): Promise<PublishedVersion[]> {
    return this.#readable(await this.database.ruleSetVersions.list());
  }

  /** Those of one programme. */
  async ofProgramme(programme: string): Promise<PublishedVersion[]> {
    const listed = await this.database.ruleSetVersions.list();
    return this.#readable(listed.filter(({ id }) => id.startsWith(`${programme}/`)));
  }

  async #readable(listed: readonly { readonly id: string }[]): Promise<PublishedVersion[]> {
    const read = await Promise.all(listed.map(({ id }) => this.get(id).catch(undamaged)));
    return read.filter((version) => version !== undefined);
  }

  /** What the checker says of a version, with the worked cases it was published with. */
  diagnostics(version: PublishedVersion): readonly Diagnostic[] {
    const known = this.#diagnostics.get(version.id);
    if (known !== undefined) return known;
    const cases = casesOf(ruleSetFolder(version.programme, version.version, version.texts).files);
    const found = check(version.ruleSet, { cases });
    this.#diagnostics.set(version.id, found);
    return found;
  }

  /** Keeps what the checker has just said of a version when it was published: it would say the same again. */
  keepDiagnostics(id: string, found: readonly Diagnostic[]): void {
    this.#diagnostics.set(id, found);
  }

  async #read(id: string): Promise<PublishedVersion | undefined> {
    try {
      return await this.database.ruleSetVersions.find(id);
    } catch (cause) {
      if (cause instanceof PersistenceError && cause.code === 'persistence/rule-set-damaged')
        throw new Problem('rule-set/damaged', [], { cause });
      throw cause;
    }
  }
}

/** @throws Problem `decision/not-found` */
export function decisionOf({ ruleSet }: PublishedVersion, id: string): Decision {
  const decision = Object.hasOwn(ruleSet.decisions, id) ? ruleSet.decisions[id] : undefined;
  if (decision === undefined) throw new Problem('decision/not-found');
  return decision;
}

/** A damaged version keeps the others from nothing; it is told at start, and to whoever asks for it. */
function undamaged(error: unknown): undefined {
  if (error instanceof Problem && error.code === 'rule-set/damaged') return undefined;
  throw error;
}
