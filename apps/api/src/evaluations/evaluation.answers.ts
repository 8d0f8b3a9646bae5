import {
  anything,
  closed,
  date,
  described,
  flag,
  list,
  mapOf,
  oneOfTexts,
  open,
  ref,
  text,
  type Components,
} from '../answers/schemas.js';

const truth = { oneOf: [flag, { type: 'string', const: 'unknown' }] };
const remarks = list(closed({ id: text, sentence: text }));

const record: Components = {
  Outcome: oneOfTexts('yes', 'no', 'undetermined', 'invalid', 'computed'),
  RuleResult: oneOfTexts('met', 'notMet', 'unknown', 'notApplicable', 'off'),
  Overlay: closed({ parameters: mapOf(anything), readings: mapOf(text), rulesOff: list(text) }, [
    'parameters',
    'readings',
    'rulesOff',
  ]),
  TraceLeaf: closed(
    {
      name: text,
      fact: text,
      path: text,
      operator: text,
      than: text,
      found: anything,
      against: anything,
      result: truth,
    },
    ['path', 'than'],
  ),
  TraceNode: {
    anyOf: [
      closed({ all: list(ref('TraceNode')) }),
      closed({ any: list(ref('TraceNode')) }),
      closed({ not: ref('TraceNode') }),
      ref('TraceLeaf'),
    ],
  },
  RuleTrace: closed(
    {
      rule: text,
      kind: ref('RuleKind'),
      label: ref('Words'),
      source: list(text),
      reading: closed({ id: text, option: text }),
      result: ref('RuleResult'),
      appliesWhen: ref('TraceNode'),
      conditions: ref('TraceNode'),
      except: ref('TraceNode'),
    },
    ['reading', 'appliesWhen', 'conditions', 'except'],
  ),
  InputProblem: closed({ code: text, pointer: text, words: ref('Words') }),
  UsedParameter: closed(
    { name: text, value: anything, from: date, source: list(text), overlaid: { type: 'boolean', const: true } },
    ['from', 'overlaid'],
  ),
  DecisionRecord: described(
    closed(
      {
        ruleSet: ref('RuleSetReference'),
        decision: text,
        asOf: date,
        knownOn: date,
        overlay: ref('Overlay'),
        factsHash: text,
        outcome: ref('Outcome'),
        values: mapOf(anything),
        failed: list(text),
        missing: list(text),
        referred: list(text),
        warnings: list(text),
        problem: text,
        problems: list(ref('InputProblem')),
        readings: list(text),
        sourceNotes: list(text),
        trace: list(ref('RuleTrace')),
        derived: list(closed({ name: text, value: anything })),
        parameters: list(ref('UsedParameter')),
      },
      ['knownOn', 'overlay', 'problem', 'problems'],
    ),
    'What was decided, and everything that decided it',
  ),
};

/** Texts in the one language asked for. */
const explanation: Components = {
  ExplainedClause: closed({ id: text, section: text, quote: text }),
  ExplainedRule: closed({
    rule: text,
    result: ref('RuleResult'),
    sentences: list(text),
    clauses: list(ref('ExplainedClause')),
  }),
  ExplainedMissing: closed({ id: text, label: text, sentence: text, provedBy: list(text), suppliedBy: text }),
  ExplainedValue: closed({ name: text, label: text, text }),
  Explanation: closed({
    summary: text,
    sentences: described(list(text), 'Everything worth telling, in reading order'),
    rules: list(ref('ExplainedRule')),
    missing: list(ref('ExplainedMissing')),
    readings: remarks,
    notes: remarks,
    values: list(ref('ExplainedValue')),
  }),
  TraceRow: described(
    closed({ looked: text, found: text, line: text, result: truth, resultText: text }),
    'One condition: what was looked at, what was found, and the line it was held against',
  ),
  TracedRule: closed({
    rule: text,
    kind: ref('RuleKind'),
    label: text,
    source: list(text),
    result: ref('RuleResult'),
    resultText: text,
    comparisons: list(ref('TraceRow')),
  }),
};

export const evaluationComponents: Components = {
  ...record,
  ...explanation,
  BatchAnswer: closed({
    results: list(closed({ id: text, record: ref('DecisionRecord') })),
    ruleSet: ref('RuleSetReference'),
  }),
  DecidingRow: closed({ at: described(text, 'The place by names: `parameters/…/rows/…`'), label: ref('Words') }),
  ExplanationAnswer: closed(
    {
      record: ref('DecisionRecord'),
      sentences: list(text),
      outcomeText: described(text, 'The outcome, in the words the decision has for it'),
      explanation: ref('Explanation'),
      trace: list(ref('TracedRule')),
      rows: described(
        list(ref('DecidingRow')),
        'Of a trial on a draft: the rows, bands and cases of choices the answer came from',
      ),
      tried: described(
        closed({ facts: open, asOf: text }, ['asOf']),
        'Of a trial on a draft: what was asked about, as it was judged',
      ),
    },
    ['rows', 'tried'],
  ),
};
