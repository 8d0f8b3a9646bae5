import type { RuleSet, Unit, ValueType, Words } from '#policy';
import { bindField, own, type BoundField } from '../form/bound-field.js';
import { commonUnits, ROLE } from '../form/common-data.js';
import { optionsOf } from '../form/reading-unit.js';
import { isId, isWord } from '../form/unit-use.js';
import { unitText } from '../form/unit-words.js';
import type { HelperName } from '../template/dialect.js';

/** Something that can be written into a wording at once. */
export interface Snippet {
  readonly text: string;
  readonly helper?: HelperName | 'each' | 'if';
  /** What it prints, where the field alone does not say. */
  readonly words?: Words;
}

/** A field that a wording of a form may print. */
export interface UsableField {
  /** Within what is around it: inside a loop, the name of the element's part. */
  readonly name: string;
  readonly label: Words;
  /** What it is: an amount, a date, a list … */
  readonly what: Words;
  readonly from: 'fact' | 'parameter' | 'decision' | 'reading' | 'entered' | 'common';
  /** The most usual first. */
  readonly snippets: readonly Snippet[];
  /** The parts of a record, or of each element of a list. */
  readonly parts?: readonly UsableField[];
}

/** What stands at a place: its unit, and its type where labels of what is below are known. */
interface Place {
  readonly name: string;
  /** As it is written into a template. */
  readonly way: string;
  readonly label: Words;
  readonly unit: Unit;
  readonly type?: ValueType | undefined;
}

/** Names of what every form has, for those who write. */
const COMMON_LABELS: Readonly<Record<string, Words>> = {
  form: { ko: '서식', en: 'The form' },
  'form.no': { ko: '서식 번호', en: 'Number of the form' },
  'form.label': { ko: '서식 이름', en: 'Name of the form' },
  'form.addressee': { ko: '받는 곳', en: 'Addressee' },
  'form.signers': { ko: '서명란', en: 'Signature lines' },
  'form.signers[].role': { ko: '서명하는 사람의 구분', en: 'Role of the signer' },
  'form.signers[].label': { ko: '서명란 이름', en: 'Name of the line' },
  'form.signers[].name': { ko: '서명하는 사람', en: 'Who signs' },
  'form.signers[].body': { ko: '서명하는 기관', en: 'Body that signs' },
  'form.printed': { ko: '공고에 서식이 있는지', en: 'Whether the notice prints the form' },
  notice: { ko: '공고', en: 'The notice' },
  'notice.title': { ko: '공고 제목', en: 'Title of the notice' },
  'notice.number': { ko: '공고 번호', en: 'Number of the notice' },
  'notice.date': { ko: '공고일', en: 'Date of the notice' },
  'notice.issuer': { ko: '공고한 곳', en: 'Issuer of the notice' },
  programme: { ko: '사업 이름', en: 'Name of the programme' },
  grounds: { ko: '근거 조항', en: 'Grounds' },
};

/** Everything that a wording of a form may use; none for a form that the rule set does not have. */
export function usableFields(ruleSet: RuleSet, form: string): readonly UsableField[] {
  const found = ruleSet.forms.find(({ id }) => id === form);
  if (found === undefined) return [];
  const own_ = found.fields.map((field) => {
    const bound = bindField(ruleSet, field);
    const { id, label, unit, binding } = bound;
    return usable(ruleSet, binding.kind, { name: id, way: id, label, unit, type: typeOf(ruleSet, bound) });
  });
  const common = Object.entries(commonUnits(found)).map(([name, unit]) =>
    usable(ruleSet, 'common', { name, way: name, label: COMMON_LABELS[name] ?? { ko: name, en: name }, unit }, name),
  );
  return [...own_, ...common.filter(({ name, parts }) => name !== 'grounds' || (parts?.length ?? 0) > 0)];
}

/** @param key of what every form has: where its label is looked up */
function usable(ruleSet: RuleSet, from: UsableField['from'], place: Place, key?: string): UsableField {
  const { name, label, unit } = place;
  const below = partsOf(ruleSet, place, key).map((part) =>
    usable(ruleSet, from, part, key === undefined ? undefined : keyOf(key, part.name, unit)),
  );
  const snippets = snippetsOf(ruleSet, place, below);
  return { name, label, what: unitText(unit), from, snippets, ...(below.length === 0 ? {} : { parts: below }) };
}

const keyOf = (key: string, name: string, unit: Unit): string =>
  `${key}${typeof unit === 'object' && 'list' in unit ? '[]' : ''}.${name}`;

function partsOf(ruleSet: RuleSet, { way, unit, type }: Place, key?: string): readonly Place[] {
  if (typeof unit !== 'object') return [];
  if ('list' in unit) {
    const element = { name: '', way: '', label: { ko: '', en: '' }, unit: unit.list, type: type?.of };
    return partsOf(ruleSet, element, key === undefined ? undefined : `${key}[]`);
  }
  if ('entries' in unit) {
    const keys = own(ruleSet.words, type?.keys ?? '')?.words ?? [];
    return keys.map(({ id, label }) => ({ name: id, way: join(way, id), label, unit: unit.entries, type: type?.of }));
  }
  return Object.entries(unit.fields).map(([name, inner]) => {
    const field = own(type?.fields ?? {}, name);
    const common = key === undefined ? undefined : COMMON_LABELS[`${key}.${name}`];
    return {
      name,
      way: join(way, name),
      label: field?.label ?? common ?? { ko: name, en: name },
      unit: inner,
      type: field,
    };
  });
}

const join = (way: string, name: string): string => (way === '' ? name : `${way}.${name}`);

/** The type behind a field, where the rule set tells its parts by name. */
function typeOf(ruleSet: RuleSet, { binding }: BoundField): ValueType | undefined {
  if (binding.kind === 'entered') return binding.type;
  if (binding.kind !== 'fact') return undefined;
  const steps = binding.path?.split('.') ?? [];
  return steps.reduce<ValueType | undefined>(
    (type, step) => (type === undefined ? undefined : (own(type.fields ?? {}, step) ?? type.of)),
    own(ruleSet.facts, binding.fact),
  );
}

const say = (helper: HelperName, text: string, words?: Words): Snippet => ({
  text,
  helper,
  ...(words === undefined ? {} : { words }),
});

function snippetsOf(ruleSet: RuleSet, { way, unit, type }: Place, parts: readonly UsableField[]): readonly Snippet[] {
  if (typeof unit === 'object') return groupSnippets(way, unit, parts);
  if (unit === 'won')
    return [say('won', `{{won ${way}}}`), say('wonWords', `{{wonWords ${way}}}`, { ko: '한글 금액', en: 'In words' })];
  if (unit === 'date') return [say('date', `{{date ${way}}}`)];
  if (unit === 'dateTime') return [say('dateTime', `{{dateTime ${way}}}`)];
  if (unit === 'share') return [say('percent', `{{percent ${way}}}`)];
  if (unit === 'yes/no') return [say('check', `{{check ${way} true}}`), asking(way)];
  if (isWord(unit)) return [{ text: `{{${way}.label}}` }, ...ticks(ruleSet, way, unit, type)];
  // An id is compared and never printed: with what, only who writes knows.
  if (isId(unit) || unit === ROLE) return [];
  return [{ text: `{{${way}}}` }, ...PARTICLES.map((pair) => particle(way, pair))];
}

const PARTICLES = ['은/는', '이/가', '을/를', '과/와', '으로/로'] as const;
const particle = (way: string, pair: string): Snippet =>
  say('josa', `{{josa ${way} "${pair}"}}`, { ko: `조사 ${pair}`, en: `With the particle ${pair}` });
const asking = (way: string): Snippet => ({
  text: `{{#if ${way}}}…{{/if}}`,
  helper: 'if',
  words: { ko: '있을 때만', en: 'Only where it is so' },
});

/** A box to tick for each word that the value can be. */
function ticks(ruleSet: RuleSet, way: string, unit: Unit, type: ValueType | undefined): readonly Snippet[] {
  const list = typeof unit === 'string' && unit.startsWith('word:') ? unit.slice('word:'.length) : (type?.words ?? '');
  const options = optionsOf(unit, ruleSet);
  const words =
    options === undefined
      ? (own(ruleSet.words, list)?.words ?? [])
      : Object.entries(options).map(([id, { label }]) => ({ id, label }));
  return words.map(({ id, label }) =>
    say('check', `{{check ${way}.id "${id}"}}`, { ko: `${label.ko} □`, en: `${label.en} □` }),
  );
}

function groupSnippets(
  way: string,
  unit: Exclude<Unit, string | undefined>,
  parts: readonly UsableField[],
): readonly Snippet[] {
  if (!('list' in unit)) return [];
  if (parts.length === 0) {
    const loop: Snippet = { text: `{{#each ${way}}}{{this}}{{/each}}`, helper: 'each' };
    return [say('join', `{{join ${way} ", "}}`), ...(unit.list === 'text' ? [loop] : [])];
  }
  const inside = parts.flatMap(({ snippets: [first] }) => (first === undefined ? [] : [first.text]));
  return [{ text: `{{#each ${way}}}\n  ${inside.join(' ')}\n{{/each}}`, helper: 'each' }];
}
