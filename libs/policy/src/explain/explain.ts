import type { DecisionRecord } from '../evaluate/record.js';
import { wordsOf } from '../messages.js';
import type { RuleSet } from '../rule-set/model.js';
import { explainAssumptions } from './assumptions.js';
import { contextOf, type Context } from './context.js';
import { derivation, derivationOf } from './derivations.js';
import type { ExplainedRemark, ExplainedValue, Explanation } from './explanation.js';
import type { Language } from './language.js';
import { own } from './lookup.js';
import { explainMissing, type ExplainedMissing } from './missing.js';
import { wordRule, type WordedRule } from './rules.js';
import { summaryOf } from './summary.js';

/**
 * Tells a decision in words: what was decided, what decided it and by which clause, what is missing, which readings and
 * notes it rests on. Nothing is evaluated again: every value comes from the record, every word from the rule set.
 * @throws PolicyError `decision/unknown` when the record is of another rule set
 */
export function explain(record: DecisionRecord, ruleSet: RuleSet, language: Language): Explanation {
  const context = contextOf(record, ruleSet, language);
  const rules = record.trace.map((trace) => wordRule(trace, context));
  const missing = explainMissing(context);
  const readings = explainReadings(context);
  const notes = explainNotes(context);
  const values = explainValues(context);
  const summary = summaryOf(context);
  const sentences = [
    summary,
    ...explainAssumptions(context),
    ...explainProblems(context),
    ...decisive(rules, record),
    ...missing.filter(({ id }) => !isToldByRule(id, rules)).map(({ sentence }) => sentence),
    ...(record.outcome === 'invalid' ? [] : [...warnings(rules), ...metRules(rules, context)]),
    ...valueSentences(values, rules, context),
    ...readings.map(({ sentence }) => sentence),
    ...notes.map(({ sentence }) => sentence),
    appliedVersion(context),
  ];
  const told = rules.map(({ rule, result, sentences: own_, clauses }) => ({ rule, result, sentences: own_, clauses }));
  return { summary, sentences, rules: told, missing, readings, notes, values };
}

/** The flat list in reading order, as the command line and the API print it. */
export function explainSentences(record: DecisionRecord, ruleSet: RuleSet, language: Language): readonly string[] {
  return explain(record, ruleSet, language).sentences;
}

/** What stopped or refused, one entry a rule: refused input alone when there is any, for then nothing else was decided. */
function decisive(rules: readonly WordedRule[], { outcome }: DecisionRecord): string[] {
  const kinds = outcome === 'invalid' ? ['refuse'] : ['require', 'open', 'refer'];
  return rules
    .filter(({ kind, result }) => kinds.includes(kind) && result === (kind === 'require' ? 'notMet' : 'met'))
    .map(({ sentences }) => sentences.join(' '));
}

const warnings = (rules: readonly WordedRule[]): string[] =>
  rules.filter(({ kind, result }) => kind === 'warn' && result === 'met').map(({ sentences }) => sentences.join(' '));

/** A rule that the notice lacks is told with the open rule that found it lacking. */
const isToldByRule = (id: ExplainedMissing['id'], rules: readonly WordedRule[]): boolean =>
  rules.some(({ kind, rule, result }) => kind === 'open' && rule === id && result === 'met');

function metRules(rules: readonly WordedRule[], { say }: Context): string[] {
  const met = rules.filter(({ kind, result }) => kind === 'require' && result === 'met');
  const [measured, plain] = [met.filter(({ isMeasured }) => isMeasured), met.filter(({ isMeasured }) => !isMeasured)];
  const others = plain.map(({ label }) => label);
  const rest = others.length === 0 ? [] : measured.length > 0 ? [say.alsoMet(others)] : [say.metAll(others)];
  return [...measured.map(({ sentences }) => sentences.join(' ')), ...rest];
}

function explainProblems({ record, names, say, text }: Context): string[] {
  return (record.problems ?? []).map(({ code, pointer }) => {
    const keys = pointer.split('/').slice(2);
    const place = keys.map((key, index) => (index === 0 ? key : /^\d+$/.test(key) ? `[${key}]` : `.${key}`)).join('');
    return say.problem(text(wordsOf(`fact/${code}`, { pointer: names.place(place) })), pointer);
  });
}

function explainValues({ record, decision, units, format, text }: Context): readonly ExplainedValue[] {
  return Object.entries(record.values).map(([name, value]) => {
    const definition = own(decision.values ?? {}, name);
    const unit = definition && units.ofValue(definition.value);
    return { name, label: definition ? text(definition.label) : name, text: format(value, unit) };
  });
}

/** The values answered, then how they came about where no rule has said so already. */
function valueSentences(values: readonly ExplainedValue[], rules: readonly WordedRule[], context: Context): string[] {
  const { record, decision, say } = context;
  const answers = values.map(({ name, label, text }) => {
    const value = record.values[name];
    return say.value(label, text, typeof value === 'string' || typeof value === 'number');
  });
  const told = new Set(
    rules.flatMap(({ derived, kind, result }) => (kind === 'require' && result !== 'unknown' ? [...derived] : [])),
  );
  const untold = record.derived.filter(({ name }) => !told.has(name)).map(({ name }) => derivationOf(name, context));
  const own_ = values.map(({ name, label }) => {
    const definition = own(decision.values ?? {}, name);
    return definition && derivation(label, definition.value, record.values[name], context);
  });
  const reasons = record.outcome === 'invalid' ? [] : [...untold, ...own_].filter((sentence) => sentence !== undefined);
  return [...answers, ...new Set(reasons)];
}

function explainReadings({ record, ruleSet, say, text, chosen }: Context): readonly ExplainedRemark[] {
  return record.readings.flatMap((id) => {
    const reading = own(ruleSet.readings, id);
    if (!reading) return [];
    const picked = chosen(id);
    const option = own(reading.options, picked);
    const others = Object.entries(reading.options).filter(([name]) => name !== picked);
    const isAssumed = record.overlay?.readings !== undefined && Object.hasOwn(record.overlay.readings, id);
    const labels = others.map(([, { label }]) => text(label));
    return [
      {
        id,
        sentence: say.reading(id, text(reading.question), option ? text(option.label) : picked, labels, isAssumed),
      },
    ];
  });
}

function explainNotes({ record, ruleSet, say, text }: Context): readonly ExplainedRemark[] {
  return record.sourceNotes.flatMap((id) => {
    const note = own(ruleSet.notes, id);
    return note ? [{ id, sentence: say.note(id, text(note.says), text(note.handling)) }] : [];
  });
}

function appliedVersion({ ruleSet, record, say, text, format }: Context): string {
  const { title, notice } = ruleSet.manifest;
  return say.applied(text(title), notice.number, format(record.asOf, 'date'));
}
