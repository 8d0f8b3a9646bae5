import { UNITS } from '#policy';
import {
  anything,
  closed,
  count,
  date,
  described,
  list,
  oneOfTexts,
  open,
  ref,
  text,
  type Components,
} from '../answers/schemas.js';

const inForce = closed({ from: date, to: date }, ['to']);
const typed = {
  type: ref('FieldType'),
  unit: ref('Unit'),
  words: described(list(ref('WordView')), 'The words it may be'),
  fields: described(list(ref('FieldView')), 'Of a record'),
  keys: described(list(ref('WordView')), 'Of a map: the words that may be its keys'),
  of: described(ref('TypeView'), 'What a list or map holds'),
};
const typedOptional = ['unit', 'words', 'fields', 'keys', 'of'];
const field = { id: text, label: ref('Words'), help: ref('Words'), ...typed };

const parts = {
  manifest: open,
  clauses: open,
  parameters: open,
  words: open,
  facts: open,
  shared: open,
  decisions: open,
  papers: list(open),
  forms: list(open),
  process: open,
  readings: open,
  notes: open,
  waivers: list(open),
};
const axes = { inForceOn: date, knownOn: date };

/** A field, and what a decision or a form adds to it. */
export const fieldWith = (added: Components = {}, optional: readonly string[] = []) =>
  closed({ ...field, ...added }, ['help', ...typedOptional, ...optional]);

export const ruleSetComponents: Components = {
  FieldType: oneOfTexts(
    'money',
    'count',
    'decimal',
    'points',
    'date',
    'dateTime',
    'boolean',
    'word',
    'text',
    'longText',
    'list',
    'map',
    'record',
  ),
  Unit: described(oneOfTexts(...UNITS), 'Of a number'),
  WordView: closed({ id: text, label: ref('Words') }),
  TypeView: closed(typed, typedOptional),
  FieldView: described(fieldWith(), 'A fact or a field of one, with the words it may take spelled out'),
  Notice: closed(
    {
      title: ref('Words'),
      number: text,
      date,
      issuer: ref('Words'),
      kind: oneOfTexts('notice', 'pressRelease', 'newsReport', 'article'),
    },
    ['number'],
  ),
  VersionSummary: closed(
    {
      id: text,
      version: text,
      hash: text,
      title: ref('Words'),
      notice: ref('Notice'),
      inForce,
      status: ref('VersionStatus'),
      withdrawn: ref('ReasonedMark'),
      publishedOn: date,
      decisions: described(list(ref('WordView')), 'In the order in which the notice takes them up'),
      counts: closed({ decisions: count, parameters: count, clauses: count }),
      diagnostics: closed({ errors: count, warnings: count, notes: count }),
    },
    ['withdrawn'],
  ),
  VersionStatus: described(
    oneOfTexts('published', 'superseded', 'withdrawn'),
    'Superseded from the first day of a newer version on',
  ),
  Withdrawal: closed({ id: text, hash: text, withdrawn: ref('ReasonedMark') }),
  Difference: described(
    closed({ pointer: text, stored: anything, offered: anything }, ['stored', 'offered']),
    'A side is left out when it has nothing there',
  ),
  ImportRefusal: closed(
    {
      id: text,
      reason: oneOfTexts('unreadable', 'invalid', 'changed', 'damaged'),
      words: ref('Words'),
      storedHash: text,
      offeredHash: text,
      differences: list(ref('Difference')),
      diagnostics: list(closed({ code: text, file: text, pointer: text, words: ref('Words') })),
    },
    ['storedHash', 'offeredHash', 'differences', 'diagnostics'],
  ),
  RuleSetList: closed({
    programmes: list(closed({ programme: text, versions: list(ref('VersionSummary')) })),
    refused: described(list(ref('ImportRefusal')), 'Folders that were not published when the service started'),
  }),
  RuleSet: described(closed(parts), 'Every part of a version, in the form of the files it was published from'),
  RuleSetVersion: closed({ id: text, hash: text, ...axes, ruleSet: ref('RuleSet') }, Object.keys(axes)),
  RuleSetPart: closed(
    { id: text, hash: text, ...axes, part: text, content: { anyOf: [open, list(open)] } },
    Object.keys(axes),
  ),
  DecisionView: described(
    closed({
      ruleSet: ref('RuleSetReference'),
      id: text,
      label: ref('Words'),
      answer: oneOfTexts('yesOrNo', 'values'),
      inputs: list(ref('DecisionInput')),
      rules: list(ref('DecisionRule')),
      values: list(closed({ id: text, label: ref('Words') })),
    }),
    'What a decision takes, asks and answers',
  ),
  DecisionInput: fieldWith(
    {
      whenAbsent: described(anything, 'What leaving it out means; without one, it is missing'),
      suppliedBy: described(ref('WordView'), 'Who supplies it'),
      personalData: text,
    },
    ['whenAbsent'],
  ),
  DecisionRule: closed({ id: text, kind: ref('RuleKind'), label: ref('Words'), source: list(text) }),
  RuleKind: oneOfTexts('refuse', 'require', 'open', 'refer', 'warn'),
  Diagnostic: closed(
    {
      code: text,
      severity: oneOfTexts('error', 'warning', 'note'),
      file: text,
      pointer: text,
      at: described(text, 'The place by names'),
      words: ref('Words'),
      clause: list(text),
      example: described(anything, 'A value or a case that shows the fault'),
      answeredBy: described(text, 'The note that gives the written reason'),
    },
    ['at', 'clause', 'example', 'answeredBy'],
  ),
  VersionDiagnostics: closed({ ruleSet: ref('RuleSetReference'), diagnostics: list(ref('Diagnostic')) }),
};
