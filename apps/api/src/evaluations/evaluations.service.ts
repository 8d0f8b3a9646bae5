import { setImmediate as nextTurn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import {
  canonicalJson,
  evaluate,
  evaluateCompiled,
  explain,
  outcomeWords,
  wordTrace,
  type CompiledRuleSet,
  type DecisionRecord,
  type Explanation,
  type WordedTrace,
} from '#policy';
import { CompiledRuleSets } from '../rule-sets/compiled-rule-sets.js';
import { decisionOf, PublishedRuleSets } from '../rule-sets/published-rule-sets.js';
import type { BatchRequest, EvaluationRequest, ExplanationRequest, Question } from './evaluation.dto.js';

/** How long a batch may hold the event loop before others get a turn. */
const TURN_MS = 10;

export interface ExplanationAnswer {
  readonly record: DecisionRecord;
  readonly sentences: readonly string[];
  readonly outcomeText: string;
  readonly explanation: Explanation;
  readonly trace: readonly WordedTrace[];
}

/** Asks the core. Nothing is stored: an evaluation changes nothing. */
@Injectable()
export class EvaluationsService {
  constructor(
    private readonly published: PublishedRuleSets,
    private readonly compiled: CompiledRuleSets,
  ) {}

  /** @throws Problem `rule-set/not-found`, `decision/not-found`, `policy/refused` */
  async evaluate({ facts, by, ...question }: EvaluationRequest): Promise<DecisionRecord> {
    const ruleSet = await this.#prepared(question);
    return by === 'compiled'
      ? evaluateCompiled(ruleSet, question.decision, facts)
      : evaluate(ruleSet, question.decision, facts);
  }

  /**
   * Many at once by closures, in turns, so that a thousand applications do not hold up a single one.
   * @returns canonical JSON of `{ results: [{ id, record }], ruleSet: { id, hash } }`; text, because writing eight
   * megabytes of it in one go would hold up everyone again
   */
  async evaluateMany({ items, ...question }: BatchRequest): Promise<string> {
    const ruleSet = await this.#prepared(question);
    const results: string[] = [];
    let turnEnds = performance.now() + TURN_MS;
    for (const { id, facts } of items) {
      results.push(canonicalJson({ id, record: evaluateCompiled(ruleSet, question.decision, facts) }));
      if (performance.now() < turnEnds) continue;
      await nextTurn();
      turnEnds = performance.now() + TURN_MS;
    }
    return `{"results":[${results.join(',')}],"ruleSet":${canonicalJson({ id: question.ruleSet, hash: ruleSet.hash })}}`;
  }

  /** A decision with everything that says why, ready to be shown in one language. */
  async explain({ language, ...request }: ExplanationRequest): Promise<ExplanationAnswer> {
    const record = await this.evaluate(request);
    const version = await this.published.get(request.ruleSet);
    const explanation = explain(record, version.ruleSet, language);
    return {
      record,
      sentences: explanation.sentences,
      outcomeText: outcomeWords(decisionOf(version, request.decision), record.outcome)[language],
      explanation,
      trace: wordTrace(record, version.ruleSet, language),
    };
  }

  async #prepared({ ruleSet, decision, overlay, asOf, knownOn }: Question): Promise<CompiledRuleSet> {
    const version = await this.published.get(ruleSet);
    decisionOf(version, decision);
    return this.compiled.get(version, {
      ...(overlay === undefined ? {} : { overlay }),
      ...(asOf === undefined ? {} : { asOf }),
      ...(knownOn === undefined ? {} : { knownOn }),
    });
  }
}
