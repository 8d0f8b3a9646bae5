import { setImmediate as nextTurn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import {
  canonicalJson,
  evaluate,
  evaluateCompiled,
  explainSentences,
  factsOf,
  type CompiledRuleSet,
  type DecisionRecord,
  type Outcome,
} from '#policy';
import { CompiledRuleSets } from '../rule-sets/compiled-rule-sets.js';
import { decisionOf, PublishedRuleSets } from '../rule-sets/published-rule-sets.js';
import type { BatchRequest, EvaluationRequest, ExplanationRequest, Question } from './evaluation.dto.js';

/** How long a batch may hold the event loop before others get a turn. */
const TURN_MS = 10;

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

  /** A decision with the sentences that say why. */
  async explain({
    language,
    ...request
  }: ExplanationRequest): Promise<{ record: DecisionRecord; sentences: readonly string[] }> {
    const record = await this.evaluate(request);
    const { ruleSet } = await this.published.get(request.ruleSet);
    return { record, sentences: explainSentences(record, ruleSet, language) };
  }

  /** Decides on a stored application, which holds the facts of several decisions. */
  async evaluateStored({ facts, ...question }: EvaluationRequest): Promise<DecisionRecord> {
    const ruleSet = await this.#prepared(question);
    return evaluate(ruleSet, question.decision, factsOf(ruleSet, question.decision, facts));
  }

  /** How each of some stored applications comes out. */
  async outcomes(question: Question, applications: readonly Pick<EvaluationRequest, 'facts'>[]): Promise<Outcome[]> {
    const ruleSet = await this.#prepared(question);
    return applications.map(
      ({ facts }) => evaluateCompiled(ruleSet, question.decision, factsOf(ruleSet, question.decision, facts)).outcome,
    );
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
