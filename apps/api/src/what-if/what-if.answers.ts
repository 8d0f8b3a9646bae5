import {
  anything,
  closed,
  count,
  date,
  described,
  flag,
  instant,
  list,
  mapOf,
  oneOfTexts,
  open,
  ref,
  text,
  type Components,
} from '../answers/schemas.js';
import type { Schema } from '../input/schema-pipe.js';

const words = ref('Words');
/** Whole won, or exact text beyond what a number holds. */
const won: Schema = { type: ['integer', 'string'], description: 'Whole won; text where a number would not be exact' };
/** A value of a parameter: a whole number, exact decimal text, a day. */
const leverValue: Schema = { type: ['number', 'string'] };
const outcome = oneOfTexts('yes', 'no', 'undetermined', 'invalid', 'computed');
const difference = oneOfTexts('gained', 'lost', 'changed', 'same');
const byPlace = (of: Schema): Schema => described(mapOf(of), 'By place, e.g. decisions/amounts/grant');
const counted = { applications: count, selected: count, outcomes: mapOf(count), money: byPlace(won) };
const compared = {
  ...counted,
  difference: described(closed({ selected: { type: 'integer' }, money: byPlace(won) }), 'Against the base'),
};
const answered = { outcome, values: open };
const page = (items: string): Schema =>
  closed({ items: list(ref(items)), next: described(text, 'For `after`; none on the last page') }, ['next']);

/** What stands to choose from before a what-if is asked. */
const setup: Components = {
  WhatIfLever: closed(
    {
      parameter: described(text, 'Its place: parameter, or parameter/row/column of a table'),
      label: words,
      unit: text,
      kind: described(oneOfTexts('whole', 'digits', 'day'), 'In which steps it is moved'),
      value: described(leverValue, 'What holds on the day asked about'),
      from: described(leverValue, 'Where a slider would begin'),
      to: described(leverValue, 'Where a slider would end'),
      step: leverValue,
      decisions: described(list(text), 'The decisions that it bears on'),
    },
    [],
  ),
  WhatIfSetup: closed({
    rules: ref('RuleSetReference'),
    asOf: described(date, 'The day whose values are shown'),
    decisions: list(closed({ id: text, label: words, isScored: described(flag, 'Marks of a committee decide it') })),
    levers: list(ref('WhatIfLever')),
    readings: list(closed({ id: text, label: words, chosen: text, options: list(closed({ id: text, label: words })) })),
    switches: described(
      list(closed({ rule: described(text, 'decision/rule'), label: words, decision: text })),
      'Rules that can be switched off',
    ),
    money: described(list(closed({ place: text, label: words })), 'Amounts that can be totalled'),
    groups: described(
      list(closed({ by: text, label: words, edges: list(leverValue) }, ['edges'])),
      'What results can be grouped by, with bands where it is measured',
    ),
    question: described(ref('WhatIfQuestion'), 'A question to begin with'),
  }),
  WhatIfQuestion: closed(
    {
      decisions: described(list(text), 'Selected is who gets a yes from each'),
      money: list(text),
      budgets: described(mapOf(count), 'Whole won by the place of an amount'),
      groups: list(closed({ by: text, edges: list(leverValue) }, ['edges'])),
    },
    ['money', 'budgets', 'groups'],
  ),
};

const kept: Components = {
  Scenario: closed(
    {
      id: text,
      programme: text,
      rules: described(text, 'programme/version or draft:<id> that it was made for'),
      label: words,
      note: text,
      overlay: described(open, 'parameters, readings, rulesOff, parts'),
      question: ref('WhatIfQuestion'),
      isShared: described(flag, 'Everyone who may ask what-ifs of the programme sees it; else only who made it'),
      isOwn: flag,
      by: ref('Mark'),
      changed: ref('Mark'),
      revision: count,
    },
    ['note', 'question'],
  ),
  ScenarioPage: page('Scenario'),
  ScenarioChanges: closed({
    changes: described(list(open), 'What a draft of it would change; see POST /api/drafts/{draft}/changes'),
  }),
  ApplicationSource: closed({
    id: text,
    programme: text,
    rules: described(text, 'programme/version whose fact dictionary it was read by'),
    label: text,
    format: oneOfTexts('csv', 'xlsx', 'jsonl'),
    applications: count,
    contentHash: text,
    by: ref('Mark'),
    expires: described(instant, 'When it is forgotten'),
  }),
  ApplicationSourcePage: page('ApplicationSource'),
};

const totals: Components = {
  WhatIfGroup: closed({ by: text, key: text, label: words, ...compared }),
  WhatIfScenarioTotals: closed({
    id: text,
    label: words,
    ...compared,
    gained: count,
    lost: count,
    changed: count,
    budgets: byPlace(closed({ budget: count, committed: won, left: won })),
    groups: list(ref('WhatIfGroup')),
  }),
  WhatIfTotals: closed({ scenarios: described(list(ref('WhatIfScenarioTotals')), 'The base first') }),
  WhatIfSweep: closed({
    along: list(closed({ parameter: text, label: words, unit: anything, values: list(leverValue) })),
    points: list(closed({ at: list(leverValue), ...compared, gained: count, lost: count })),
  }),
  WhatIfLooked: closed({ value: leverValue, measure: won, isKept: flag }),
  WhatIfGoal: closed(
    {
      found: ref('WhatIfLooked'),
      beyond: ref('WhatIfLooked'),
      looked: list(ref('WhatIfLooked')),
      monotone: described(
        oneOfTexts('everywhere', 'whereLooked', 'no'),
        'Whether what comes out moves one way only, and where that is known',
      ),
    },
    ['found', 'beyond'],
  ),
};

const texts = described(closed({ from: words, to: words }), 'Both values in words, with their unit');
const factChange = {
  place: text,
  label: words,
  from: anything,
  to: anything,
  texts,
  steps: { type: 'number' },
  suppliedBy: text,
  provedBy: list(closed({ id: text, label: words })),
};
const standing = {
  isSelected: flag,
  outcome: oneOfTexts('yes', 'no', 'undetermined', 'invalid'),
  decisions: mapOf(closed(answered)),
  hindrances: list(ref('WhatIfHindrance')),
  money: byPlace({ type: ['integer', 'null'] }),
};
const certainty = oneOfTexts('exact', 'searched');
const people: Components = {
  WhatIfHindrance: closed({
    decision: text,
    kind: oneOfTexts('failed', 'refused', 'missing', 'referred'),
    id: text,
    label: words,
  }),
  WhatIfStanding: closed(standing),
  WhatIfRow: closed({
    application: text,
    label: words,
    groups: mapOf(closed({ key: text, label: words })),
    base: ref('WhatIfStanding'),
    scenarios: list(
      closed({
        scenario: text,
        difference,
        why: words,
        ...standing,
      }),
    ),
  }),
  WhatIfFactChange: closed(factChange, ['steps']),
  WhatIfNearest: closed({
    decision: text,
    outcome,
    wanted: oneOfTexts('yes', 'no'),
    facts: list(closed({ ...factChange, certainty }, ['steps'])),
    pairs: list(list(ref('WhatIfFactChange'))),
    parameters: described(
      list(
        closed({
          kind: oneOfTexts('parameter', 'reading'),
          id: text,
          label: words,
          from: anything,
          to: anything,
          texts,
          certainty,
        }),
      ),
      'Values and readings of the rules of which each alone is enough',
    ),
    searched: closed({ singles: count, pairs: count, isBounded: flag }),
  }),
};

const scoring: Components = {
  WhatIfReview: closed({
    applications: count,
    passed: count,
    withoutReviewer: list(closed({ reviewer: count, passed: count, tipped: count })),
    agreement: list(closed({ reviewers: list(count), applications: count, correlation: text }, ['correlation'])),
    onLine: list(text),
  }),
  WhatIfReviewRow: closed({
    application: text,
    label: words,
    ...answered,
    withoutReviewer: list(
      closed({
        reviewer: count,
        outcome,
        setAside: list(closed({ id: text, label: words })),
        left: closed(answered),
        isTipped: flag,
      }),
    ),
    readings: list(closed({ reading: text, option: text, isChosen: flag, ...answered })),
    tippingBands: list(closed({ reviewer: count, item: text, mark: leverValue, turnedBy: list(leverValue) })),
    spread: list(closed({ item: text, label: words, lowest: leverValue, highest: leverValue, range: leverValue })),
    onLines: list(text),
  }),
  WhatIfNoiseRow: closed({
    application: text,
    label: words,
    outcome,
    draws: count,
    passed: count,
    share: described(text, 'passed / draws to four places, exact'),
  }),
};

const runs: Components = {
  WhatIfRun: closed(
    {
      id: text,
      kind: oneOfTexts('comparison', 'sweep', 'goal', 'nearest', 'scoring', 'noise'),
      programme: text,
      rules: ref('RuleSetReference'),
      source: closed({ label: words, applications: count, isInvented: flag }),
      request: described(open, 'As it was asked'),
      state: oneOfTexts('waiting', 'running', 'done', 'failed', 'cancelled'),
      progress: closed({ done: count, total: count }),
      by: ref('Mark'),
      finished: instant,
      expires: described(instant, 'When its rows are forgotten'),
      problem: described(closed({ code: text, pointer: text, detail: words }), 'Why it failed'),
      rows: described(count, 'How many rows can be read'),
      rowsKept: described(
        oneOfTexts('all', 'differing', 'none'),
        'Of which applications rows are kept: beyond 20,000 only of those that differ, beyond 200,000 totals only',
      ),
      comparison: ref('WhatIfTotals'),
      sweep: ref('WhatIfSweep'),
      goal: ref('WhatIfGoal'),
      nearest: ref('WhatIfNearest'),
      scoring: ref('WhatIfReview'),
    },
    ['finished', 'problem', 'rows', 'comparison', 'sweep', 'goal', 'nearest', 'scoring'],
  ),
  WhatIfRunPage: page('WhatIfRun'),
  WhatIfRowPage: closed(
    {
      items: list({ anyOf: [ref('WhatIfRow'), ref('WhatIfReviewRow'), ref('WhatIfNoiseRow')] }),
      next: described(text, 'For `after`; none on the last page'),
    },
    ['next'],
  ),
};

export const whatIfComponents: Components = {
  ...setup,
  ...kept,
  ...totals,
  ...people,
  ...scoring,
  ...runs,
};
