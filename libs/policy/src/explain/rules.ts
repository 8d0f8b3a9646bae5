import { operatorKind } from '../conditions/operators.js';
import type { RuleTrace } from '../evaluate/record.js';
import { basisOf, clausesOf, type ExplainedClause } from './clauses.js';
import { wordCondition, type WordedCondition } from './conditions.js';
import { splitName, type Context } from './context.js';
import { derivationOf } from './derivations.js';

export interface ExplainedRule {
  readonly rule: string;
  readonly result: RuleTrace['result'];
  /** Empty for a check that found nothing to stop (`refuse`, `open`, `refer`, `warn`, not met). */
  readonly sentences: readonly string[];
  readonly clauses: readonly ExplainedClause[];
}

/** A rule in words, with what the letter needs to place it. */
export interface WordedRule extends ExplainedRule {
  readonly kind: RuleTrace['kind'];
  readonly label: string;
  /** A measured value was held against a line: worth a sentence of its own even when met. */
  readonly isMeasured: boolean;
  /** Derived values already explained. */
  readonly derived: ReadonlySet<string>;
}

const isMeasured = ({ leaves }: WordedCondition): boolean =>
  leaves.some(({ operator }) => ['ordered', 'dated'].includes(operatorKind(operator) ?? ''));

const NOTHING_WORDED: WordedCondition = { sentences: [], leaves: [] };

export function wordRule(trace: RuleTrace, context: Context): WordedRule {
  const label = context.text(trace.label);
  const clauses = clausesOf(trace.source, context);
  const { opening, worded } = openingOf(trace, label, context);
  const names = worded.leaves.flatMap(({ fact, than }) => [
    fact,
    ...(than === undefined ? [] : splitName(context, than).slice(0, 1)),
  ]);
  const reasons = [...new Set(names)].flatMap((name) => {
    const sentence = derivationOf(name as string, context);
    return sentence === undefined ? [] : [[name as string, sentence] as const];
  });
  const sentences = [...opening, ...reasons.map(([, sentence]) => sentence)];
  const last = sentences.at(-1);
  const hasBasis = clauses.length > 0 || trace.kind === 'refuse';
  const isDecisive = trace.kind === 'require' ? trace.result === 'notMet' : trace.result === 'met';
  return {
    rule: trace.rule,
    kind: trace.kind,
    label,
    result: trace.result,
    sentences:
      isDecisive && hasBasis && last !== undefined
        ? [...sentences.slice(0, -1), `${last} ${basisOf(clauses, context)}`]
        : sentences,
    clauses,
    isMeasured: isMeasured(worded),
    derived: new Set(reasons.map(([name]) => name)),
  };
}

interface Opening {
  readonly opening: readonly string[];
  readonly worded: WordedCondition;
}

function openingOf(trace: RuleTrace, label: string, context: Context): Opening {
  const { say } = context;
  if (trace.result === 'off') return { opening: [say.off(label, trace.reading?.id)], worded: NOTHING_WORDED };
  if (trace.result === 'notApplicable') return { opening: [say.notApplicable(label)], worded: NOTHING_WORDED };
  if (trace.result === 'unknown') return undecided(trace, label, context);
  return trace.kind === 'require' ? requirement(trace, label, context) : stop(trace, label, context);
}

/** While it is open whether the rule applies at all, that is what has to be settled. */
function undecided(trace: RuleTrace, label: string, context: Context): Opening {
  const { say } = context;
  const guard = wordCondition(trace.appliesWhen, context);
  const isGuardOpen = guard.leaves.some(({ result }) => result === 'unknown');
  const worded = isGuardOpen ? guard : wordCondition(trace.conditions, context);
  const isExceptionOpen =
    !isGuardOpen && trace.except !== undefined && !worded.leaves.some(({ result }) => result === 'unknown');
  const exception = isExceptionOpen ? [say.exceptionOpen(), ...wordCondition(trace.except, context).sentences] : [];
  return { opening: [say.unknown(label), ...worded.sentences, ...exception], worded };
}

function requirement(trace: RuleTrace, label: string, context: Context): Opening {
  const { say } = context;
  const worded = wordCondition(trace.conditions, context);
  const isSaved = trace.result === 'met' && worded.leaves.some(({ result }) => result === false);
  if (trace.result === 'met') {
    const exception = isSaved ? [say.exceptionMet(), ...wordCondition(trace.except, context).sentences] : [];
    return { opening: [say.met(label), ...worded.sentences, ...exception], worded };
  }
  const exception = trace.except ? [say.exceptionFailed(), ...wordCondition(trace.except, context).sentences] : [];
  return { opening: [say.failed(label), ...worded.sentences, ...exception], worded };
}

/** Rules that say something when they are met: refused input, no rule in the notice, somebody else decides, a warning. */
function stop(trace: RuleTrace, label: string, context: Context): Opening {
  if (trace.result !== 'met') return { opening: [], worded: NOTHING_WORDED };
  const { say, ruleSet, decision, text } = context;
  const worded = wordCondition(trace.conditions, context);
  const to = decision.refer?.find(({ id }) => id === trace.rule)?.to;
  switch (trace.kind) {
    case 'refuse':
      return { opening: [say.refused(label), ...worded.sentences], worded };
    case 'open':
      return {
        opening: [say.noRule(label, say.publication(ruleSet.manifest.notice.kind)), ...worded.sentences],
        worded,
      };
    case 'warn':
      // A warning says itself what is odd; only measured values add to it.
      return { opening: [say.warning(label), ...(isMeasured(worded) ? worded.sentences : [])], worded };
    case 'refer':
    case 'require':
      return { opening: [say.refer(label, to === undefined ? say.officer() : text(to)), ...worded.sentences], worded };
  }
}
