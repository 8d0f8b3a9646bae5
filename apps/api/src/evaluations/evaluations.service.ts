import { setImmediate as nextTurn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import {
  canonicalJson,
  evaluate,
  explain,
  FastDecisions,
  outcomeWords,
  wordTrace,
  type CompiledRuleSet,
  type DecidingRow,
  type DecisionRecord,
  type Explanation,
  type Facts,
  type WordedTrace,
} from '#policy';
import { makeFunction, recordBytes } from '#policy/node';
import { CompiledRuleSets } from '../rule-sets/compiled-rule-sets.js';
import { Problem } from '../problems/problem.js';
import { wordsOfKeyword } from '../input/input-words.js';
import { decisionOf, PublishedRuleSets } from '../rule-sets/published-rule-sets.js';
import { VersionsInForce } from '../rule-sets/versions-in-force.js';
import type { BatchRequest, EvaluationRequest, ExplanationRequest, Question, WhichVersion } from './evaluation.dto.js';

/** How long a batch may hold the event loop before others get a turn. */
const TURN_MS = 10;
const CLOSING = Buffer.from('}');

export interface ExplanationAnswer {
  readonly record: DecisionRecord;
  readonly sentences: readonly string[];
  readonly outcomeText: string;
  readonly explanation: Explanation;
  readonly trace: readonly WordedTrace[];
  /** Of a trial on a draft: the rows, bands and cases of choices the answer came from. */
  readonly rows?: readonly DecidingRow[];
  /** Of a trial on a draft: what was asked about, as it was judged. */
  readonly tried?: { readonly facts: Facts; readonly asOf?: string };
}

/** Asks the core. Nothing is stored: an evaluation changes nothing. */
@Injectable()
export class EvaluationsService {
  readonly #fast = new FastDecisions(makeFunction);

  constructor(
    private readonly published: PublishedRuleSets,
    private readonly compiled: CompiledRuleSets,
    private readonly inForce: VersionsInForce,
  ) {}

  /** @throws Problem `rule-set/not-found`, `decision/not-found`, `policy/refused` */
  async evaluate({ facts, by, ...question }: EvaluationRequest): Promise<DecisionRecord> {
    const { ruleSet } = await this.#prepared(question);
    return by === 'engine'
      ? evaluate(ruleSet, question.decision, facts)
      : this.#fast.record(ruleSet, question.decision, facts);
  }

  /**
   * Many at once, in turns, so that a thousand applications do not hold up a single one.
   * @returns canonical JSON of `{ results: [{ id, record }], ruleSet: { id, hash } }`; bytes, because writing eight
   * megabytes of it in one go would hold up everyone again
   */
  async evaluateMany({ items, ...question }: BatchRequest): Promise<Buffer> {
    const { id: named, ruleSet } = await this.#prepared(question);
    const parts: Buffer[] = [Buffer.from('{"results":[')];
    let turnEnds = performance.now() + TURN_MS;
    for (const { id, facts } of items) {
      const before = `${parts.length > 1 ? ',' : ''}{"id":${JSON.stringify(id)},"record":`;
      parts.push(Buffer.from(before), recordBytes(this.#fast.record(ruleSet, question.decision, facts)), CLOSING);
      if (performance.now() < turnEnds) continue;
      await nextTurn();
      turnEnds = performance.now() + TURN_MS;
    }
    parts.push(Buffer.from(`],"ruleSet":${canonicalJson({ id: named, hash: ruleSet.hash })}}`));
    return Buffer.concat(parts);
  }

  /** A decision with everything that says why, ready to be shown in one language. */
  async explain({ language, ...request }: ExplanationRequest): Promise<ExplanationAnswer> {
    const record = await this.evaluate(request);
    // The one that decided, and not whichever is in force by now.
    const version = await this.published.get(record.ruleSet.id);
    const explanation = explain(record, version.ruleSet, language);
    return {
      record,
      sentences: explanation.sentences,
      outcomeText: outcomeWords(decisionOf(version, request.decision), record.outcome)[language],
      explanation,
      trace: wordTrace(record, version.ruleSet, language),
    };
  }

  /**
   * The version a question is about: named, or the one in force on a named day.
   * @returns "programme/version"
   * @throws Problem `request/invalid` when it is named neither way or both; `rule-set/none-in-force`, `rule-set/ambiguous`
   */
  async which({ ruleSet, programme, asOf }: WhichVersion): Promise<string> {
    if (ruleSet !== undefined && programme === undefined) return ruleSet;
    if (ruleSet !== undefined) throw refused('/programme', 'additionalProperties');
    if (programme === undefined) throw refused('/ruleSet', 'required');
    if (asOf === undefined) throw refused('/asOf', 'required');
    return this.inForce.on(programme, asOf);
  }

  async #prepared(question: Question): Promise<{ readonly id: string; readonly ruleSet: CompiledRuleSet }> {
    const { decision, overlay, asOf, knownOn } = question;
    const id = await this.which(question);
    const version = await this.published.get(id);
    decisionOf(version, decision);
    const ruleSet = this.compiled.get(version, {
      ...(overlay === undefined ? {} : { overlay }),
      ...(asOf === undefined ? {} : { asOf }),
      ...(knownOn === undefined ? {} : { knownOn }),
    });
    return { id, ruleSet };
  }
}

/** As the schema of a request would say it: which of two names is there decides what else has to be. */
const refused = (pointer: string, keyword: 'required' | 'additionalProperties'): Problem =>
  new Problem('request/invalid', [{ pointer, code: `input/${keyword}`, detail: wordsOfKeyword(keyword) }]);
