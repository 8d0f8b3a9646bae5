import { Injectable } from '@nestjs/common';
import { compileRuleSet, contentHash, PolicyError, type CompiledRuleSet, type Overlay } from '#policy';
import type { PublishedVersion } from '#persistence';
import { Problem } from '../problems/problem.js';
import { detailOf } from '../problems/problem-from-error.js';

/** Under what a rule set is compiled: changed values, and the two days that choose among dated ones. */
export interface CompileOptions {
  readonly overlay?: Overlay;
  /** YYYY-MM-DD, Asia/Seoul */
  readonly asOf?: string;
  /** YYYY-MM-DD, Asia/Seoul */
  readonly knownOn?: string;
}

const MOST_KEPT = 64;

/** Compiled rule sets, the least recently used one forgotten first. A compiled rule set holds no state of a run. */
@Injectable()
export class CompiledRuleSets {
  // A Map keeps the order of insertion, so its first key is the one unused for longest.
  readonly #kept = new Map<string, CompiledRuleSet>();

  /** @throws Problem `policy/refused` when the overlay or a day does not fit the rule set */
  get(version: PublishedVersion, options: CompileOptions): CompiledRuleSet {
    const key = keyOf(version, options);
    const compiled = this.#kept.get(key) ?? compiledOrRefused(version, options);
    this.#kept.delete(key);
    this.#kept.set(key, compiled);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return compiled;
  }
}

/** The same content under the same options has the same key, whatever order an overlay was written in. */
function keyOf({ hash }: PublishedVersion, { overlay, asOf = '', knownOn = '' }: CompileOptions): string {
  return `${hash}|${overlay === undefined ? '' : contentHash(overlay)}|${asOf}|${knownOn}`;
}

function compiledOrRefused({ ruleSet }: PublishedVersion, options: CompileOptions): CompiledRuleSet {
  try {
    return compileRuleSet(ruleSet, options);
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    throw new Problem('policy/refused', [detailOf(error)], { cause: error });
  }
}
