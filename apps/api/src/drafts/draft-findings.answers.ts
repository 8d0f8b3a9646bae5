import {
  anything,
  closed,
  count,
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

const place = described(text, 'A place by names: decisions/eligibility/require/recognition-window');
const names = list(text);

const nameType = {
  type: text,
  unit: text,
  words: list(ref('WordView')),
  fields: list(anything),
  keys: list(ref('WordView')),
  of: ref('NameType'),
};

/** What is found out about a draft. */
export const draftFindingComponents: Components = {
  CaseDifference: described(open, 'What was expected, and what came out'),
  CaseResult: closed(
    {
      id: text,
      title: text,
      decision: text,
      passes: flag,
      differences: list(ref('CaseDifference')),
      error: ref('Words'),
    },
    ['error'],
  ),
  CoverageItem: closed(
    {
      at: place,
      kind: oneOfTexts('rule', 'row', 'band'),
      decision: text,
      label: ref('Words'),
      sides: list(
        closed({ side: oneOfTexts('met', 'notMet', 'used', 'below', 'at', 'above'), cases: described(names, 'By id') }),
      ),
      isCovered: flag,
      waivedBy: ref('Words'),
    },
    ['decision', 'waivedBy'],
  ),
  YearValue: described(
    closed(
      {
        at: place,
        kind: oneOfTexts('date', 'amount', 'number'),
        label: ref('Words'),
        text: ref('Words'),
        valueHash: text,
        sources: names,
        isCopied: described(flag, 'The same as in the base'),
        isMovedOn: described(flag, 'That of the base with its dates moved on to the year of the draft'),
        former: described(ref('Words'), 'What stands there in the base, where it is another'),
      },
      ['former'],
    ),
    'A value that has to be looked at anew each year',
  ),
  Confirmation: closed(
    {
      at: place,
      kind: oneOfTexts('date', 'amount', 'number'),
      label: ref('Words'),
      text: ref('Words'),
      valueHash: text,
      sources: names,
      isCopied: flag,
      isMovedOn: flag,
      former: ref('Words'),
      confirmed: ref('Mark'),
    },
    ['former', 'confirmed'],
  ),
  ConfirmationList: closed({ revision: count, items: list(ref('Confirmation')) }),
  Obstacle: described(
    closed({ code: text, at: place, words: ref('Words'), count }, ['at', 'count']),
    'What stands between a draft and its publication',
  ),
  DraftChecks: closed({
    revision: count,
    contentHash: text,
    diagnostics: list(ref('Diagnostic')),
    cases: closed({ passed: count, failed: list(ref('CaseResult')) }),
    coverage: closed({ covered: count, total: count, open: list(ref('CoverageItem')) }),
    confirmations: closed({ open: list(ref('YearValue')), total: count }),
    obstacles: list(ref('Obstacle')),
  }),
  NameType: described(
    closed({ ...nameType, id: text, label: ref('Words'), help: ref('Words') }, [
      ...['unit', 'words', 'fields', 'keys', 'of'],
      ...['id', 'label', 'help'],
    ]),
    'What a value is, as a FieldView tells it; the type is "unknown" where nothing tells it',
  ),
  NameInScope: described(
    closed(
      {
        fact: text,
        path: text,
        label: ref('Words'),
        kind: oneOfTexts('fact', 'parameter', 'derived', 'reading', 'element'),
        ...nameType,
      },
      ['path', 'unit', 'words', 'fields', 'keys', 'of'],
    ),
    'What a condition or a value may refer to',
  ),
  NameList: closed({ items: list(ref('NameInScope')) }),
  VersionChange: closed(
    {
      at: place,
      section: oneOfTexts(
        'manifest',
        'clauses',
        'parameters',
        'words',
        'facts',
        'shared',
        'decisions',
        'papers',
        'forms',
        'process',
        'readings',
        'notes',
        'waivers',
        'cases',
      ),
      kind: oneOfTexts('added', 'removed', 'changed', 'moved'),
      where: ref('Words'),
      before: ref('Words'),
      after: ref('Words'),
      sentence: ref('Words'),
      sources: described(names, 'Clauses, by id'),
    },
    ['before', 'after'],
  ),
  DraftComparison: closed({ changes: list(ref('VersionChange')) }),
  BoundaryCase: closed({
    case: open,
    at: place,
    side: oneOfTexts('below', 'at', 'above', 'firstDay', 'lastDay'),
    words: ref('Words'),
    isThere: described(flag, 'A case of the version hits that side already'),
  }),
  BoundaryCaseList: closed({ items: list(ref('BoundaryCase')) }),
  ImpactOutcome: described(
    oneOfTexts('yes', 'no', 'undetermined', 'invalid', 'computed', 'noDecision'),
    'noDecision: that version does not have the decision',
  ),
  ImpactAnswer: closed({ outcome: ref('ImpactOutcome'), values: mapOf(anything) }),
  ImpactItem: closed({
    subject: text,
    label: ref('Words'),
    decision: text,
    before: ref('ImpactAnswer'),
    after: ref('ImpactAnswer'),
    words: ref('Words'),
    causes: described(names, 'Places of the changes without which it would not change'),
  }),
  ImpactReport: closed({
    compared: count,
    carriedOver: described(
      count,
      'Of them, those from before the new version, looked at with their dates moved into its first year',
    ),
    changed: list(ref('ImpactItem')),
    outcomes: list(closed({ decision: text, from: ref('ImpactOutcome'), to: ref('ImpactOutcome'), count })),
    byChange: list(closed({ at: place, count })),
  }),
  ReadingEffect: closed({
    option: text,
    compared: count,
    changed: list(ref('ImpactItem')),
    outcomes: list(closed({ decision: text, from: ref('ImpactOutcome'), to: ref('ImpactOutcome'), count })),
  }),
  ReadingEffectList: closed({ items: described(list(ref('ReadingEffect')), 'One for each option that is not chosen') }),
  ImpactRead: closed({ contentHash: text, read: ref('Mark') }),
};
