import { isNothing, isUnknown, NOTHING, Unknown } from '../values/unknown.js';
import { listOf, mapOf, record, ref } from '../schema/build.js';
import {
  defineMechanism,
  optional,
  schemaArgument,
  valueArgument,
  valueMapArgument,
  valuesArgument,
  conditionArgument,
  nameArgument,
} from './mechanism.js';
import { uniform, uniformAt } from './units.js';

/** The first value that was given; if none was, the first one is what is missing. */
export const firstGiven = defineMechanism('firstGiven', {
  label: { ko: '먼저 주어진 값', en: 'first value given' },
  takes: valuesArgument('차례로 볼 값', 'values in order'),
  unit: uniform,
  compile(args, compiler) {
    const parts = args.map((arg) => compiler.value(arg));
    return (scope) => {
      const values = parts.map((part) => part(scope));
      return values.find((value) => !isUnknown(value) && !isNothing(value)) ?? values[0] ?? NOTHING;
    };
  },
});

/** Ordered cases: the first whose condition is met decides; an unknown one on the way leaves the value unknown. */
export const choose = defineMechanism('choose', {
  label: { ko: '경우에 따라', en: 'choice by case' },
  takes: {
    cases: schemaArgument(
      listOf(record({ name: ref('name'), when: ref('condition'), then: ref('valueExpression') }), 1),
      '경우: 조건과 값',
      'cases: condition and value',
    ),
    otherwise: optional(valueArgument('그 밖에는', 'otherwise')),
  },
  unit(args, units, place) {
    args.cases.forEach(({ when }, index) => {
      units.condition(when, `${place}/cases/${index}/when`);
    });
    const results = args.cases.map(({ then }, index) => [then, `${place}/cases/${index}/then`] as const);
    const { otherwise } = args;
    return uniformAt(otherwise === undefined ? results : [...results, [otherwise, `${place}/otherwise`]], units);
  },
  compile(args, compiler) {
    const cases = args.cases.map((json) => ({
      json,
      when: compiler.condition(json.when),
      then: compiler.value(json.then),
    }));
    const { observer } = compiler;
    const otherwise = args.otherwise === undefined ? () => NOTHING : compiler.value(args.otherwise);
    return (scope) => {
      for (const { json, when, then } of cases) {
        const met = when(scope);
        if (isUnknown(met)) return met;
        if (!met) continue;
        observer?.chosen(json);
        return then(scope);
      }
      return otherwise(scope);
    };
  },
});

/** The value that belongs to the chosen option of a reading. */
export const reading = defineMechanism('reading', {
  label: { ko: '해석에 따라', en: 'by reading' },
  takes: {
    id: schemaArgument(ref('readingId'), '해석', 'reading'),
    options: schemaArgument(mapOf(ref('valueExpression')), '선택지별 값', 'value per option'),
  },
  unit: (args, units, place) =>
    uniformAt(
      Object.entries(args.options).map(([option, value]) => [value, `${place}/options/${option}`]),
      units,
    ),
  compile: (args, compiler) => compiler.value(compiler.option(args.id, args.options)),
});

export const recordOf = defineMechanism('record', {
  label: { ko: '묶음', en: 'record' },
  takes: valueMapArgument('이름과 값', 'names and values'),
  unit: (args, units, place) => ({
    fields: Object.fromEntries(
      Object.entries(args).map(([name, value]) => [name, units.of(value, `${place}/${name}`)]),
    ),
  }),
  compile(args, compiler) {
    const parts = Object.entries(args).map(([name, value]) => [name, compiler.value(value)] as const);
    return (scope) => Object.fromEntries(parts.map(([name, part]) => [name, part(scope)]));
  },
});

export const list = defineMechanism('list', {
  label: { ko: '목록', en: 'list' },
  takes: valuesArgument('값', 'values', 0),
  unit: (args, units, place) => ({ list: uniform(args, units, place) }),
  compile(args, compiler) {
    const parts = args.map((arg) => compiler.value(arg));
    return (scope) => parts.map((part) => part(scope));
  },
});

/** One field of a record that is not itself a named value. */
export const field = defineMechanism('field', {
  label: { ko: '묶음의 한 값', en: 'field of a record' },
  takes: { of: valueArgument('묶음', 'record'), name: nameArgument('이름', 'name') },
  unit(args, units, place) {
    const unit = units.of(args.of, `${place}/of`);
    return typeof unit === 'object' && 'fields' in unit ? unit.fields[args.name] : undefined;
  },
  compile(args, compiler) {
    const of = compiler.value(args.of);
    return (scope) => {
      const value = of(scope);
      if (isUnknown(value) || isNothing(value)) return value;
      return typeof value === 'object' && Object.hasOwn(value, args.name)
        ? ((value as Record<string, never>)[args.name] ?? NOTHING)
        : NOTHING;
    };
  },
});

/** "The notice has no rule for this": undetermined, and the rule that is lacking is what is missing. */
export const noRule = defineMechanism('noRule', {
  label: { ko: '공고에 규정 없음', en: 'the notice has no rule' },
  takes: schemaArgument(
    { type: 'string', pattern: '^rule:[a-z][a-z0-9-]*$' },
    '없는 규정의 이름',
    'name of the lacking rule',
  ),
  unit: () => undefined,
  compile: (id) => () => new Unknown([id]),
});

export const nothing = defineMechanism('nothing', {
  label: { ko: '해당 없음', en: 'nothing' },
  takes: schemaArgument({ const: true }, '항상 참', 'always true'),
  unit: () => undefined,
  compile: () => () => NOTHING,
});

/** A condition as a yes/no value. */
export const holds = defineMechanism('holds', {
  label: { ko: '조건의 충족 여부', en: 'whether a condition holds' },
  takes: conditionArgument('조건', 'condition'),
  unit(condition, units, place) {
    units.condition(condition, place);
    return 'yes/no';
  },
  compile: (condition, compiler) => compiler.condition(condition),
});
