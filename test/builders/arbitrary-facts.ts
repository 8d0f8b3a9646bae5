import fc from 'fast-check';
import type { CompiledRuleSet } from '#policy';

type Inputs = NonNullable<ReturnType<CompiledRuleSet['decisions']['get']>>['inputs'];
type InputType = Inputs[number]['type'];

const date = fc
  .date({ min: new Date('2022-01-01T00:00:00Z'), max: new Date('2026-12-31T00:00:00Z'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

/** Values that fit a type, with those the notices draw their lines at made likely. */
function fitting(type: InputType): fc.Arbitrary<unknown> {
  switch (type.type) {
    case 'money':
      return fc.oneof(
        fc.constantFrom(0, 1, 77_777_777, 83_333_333, 100_000_000, 100_000_001, 30_000_000, 300_000_000),
        fc.nat(400_000_000),
      );
    case 'count':
      return fc.oneof(fc.constantFrom(0, 1, 2, 3, 5, 6, 18, 19, 20, 24, 40, 50), fc.nat(60));
    case 'decimal':
      return fc.oneof(fc.constantFrom('7.5', 8, '0', '10.01'), fc.nat(20));
    case 'points':
      return fc.oneof(fc.constantFrom(0, 8, 14, 22, 70, 84, '69.95', '69.75', -1), fc.nat(125));
    case 'date':
      return fc.oneof(
        date,
        fc.constantFrom('2024-02-29', '2024-02-30', '2023-10-01', '2024-06-30', '2022-03-15', '2024-03-15'),
      );
    case 'dateTime':
      return fc.constantFrom(
        '2024-05-10T17:59:59',
        '2024-05-10T18:00:00',
        '2024-05-10T18:00:00.001',
        '2024-04-14T23:59:59',
        '2024-05-10T09:00:00Z',
      );
    case 'boolean':
      return fc.boolean();
    case 'text':
      return fc.constantFrom('', 'a', 'b', '가');
    case 'word':
      return fc.constantFrom(...(type.allowed ?? ['x']));
    case 'list':
      return fc.array(type.of ? anyOf(type.of) : fc.constant(1), { maxLength: 6 });
    case 'map':
      return fc.dictionary(fc.constantFrom(...(type.keys ?? ['x'])), type.of ? anyOf(type.of) : fc.constant(1), {
        maxKeys: 3,
      });
    case 'record':
      return recordOf([...(type.fields ?? [])]);
  }
}
const recordOf = (fields: readonly (readonly [string, InputType])[]): fc.Arbitrary<object> =>
  fc.record(Object.fromEntries(fields.map(([name, type]) => [name, anyOf(type)])), { requiredKeys: [] });

/** Mostly fitting, sometimes null or of a wrong type. Leaving out is up to the record it stands in. */
const anyOf = (type: InputType): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 40, arbitrary: fitting(type) },
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom({ wrong: 1 }, 'wrong', -5, 1.5, []) },
  );

/** Facts for one decision: any of its inputs left out, missing, wrong or at a line. */
export const arbitraryFacts = (inputs: Inputs): fc.Arbitrary<Record<string, unknown>> =>
  recordOf(inputs.map(({ fact, type }) => [fact, type])) as fc.Arbitrary<Record<string, unknown>>;

/** Facts that always have every input, so that decisions go further. */
export const wholeFacts = (inputs: Inputs): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(inputs.map(({ fact, type }) => [fact, fitting(type)])));
