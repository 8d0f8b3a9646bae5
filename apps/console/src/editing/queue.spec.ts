import fc from 'fast-check';
import { ModelPage, ModelService } from '../testing/draft-model.js';
import type { Content } from './apply-change.js';
import type { Change } from './change.js';
import { placesOf, type Choice } from './conflicts.js';
import { isOverlap, valueAtPlace } from './place.js';
import { openConflicts } from './queue.js';

const seed = Number(process.env['SEED']);
const numRuns = Number(process.env['RUNS'] ?? 300);
const start: Content = {
  parts: { a: { x: 0, y: 0 }, b: 0, list: ['one', 'two', 'three'].map((id) => ({ id, text: '' })) },
};

const names = fc.constantFrom('one', 'two', 'three', 'four');
/** What is typed, but for the value, which is a new one each time. */
const typing = fc.oneof(
  fc
    .constantFrom('parts/a/x', 'parts/a/y', 'parts/a/x', 'parts/a', 'parts/b', 'parts/b')
    .map((at) => (value: unknown) => ({ at, set: value })),
  names.map((id) => (value: unknown) => ({ at: `parts/list/${id}/text`, set: value })),
  names.map((id) => (value: unknown) => ({ at: `parts/list/${id}`, set: { id, text: value } })),
  fc.tuple(names, names).map(([id, after]) => (value: unknown) => ({
    at: `parts/list/${id}`,
    set: { id, text: value },
    after,
  })),
  names.map((id) => () => ({ at: `parts/list/${id}`, remove: true as const })),
  fc.tuple(names, names).map(([id, after]) => () => ({ at: `parts/list/${id}`, move: true as const, after })),
) satisfies fc.Arbitrary<(value: unknown) => Change>;

const who = fc.constantFrom(0, 0, 0, 1, 1, 2);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ is: fc.constant('type' as const), who, make: typing }) },
  {
    weight: 8,
    arbitrary: fc.record({ is: fc.constantFrom('send', 'arrive', 'hear', 'lose', 'look', 'reload'), who } as const),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      is: fc.constant('decide' as const),
      who,
      choice: fc.constantFrom('theirs', 'mine', 'base'),
    }),
  },
);

/** What a person typed and what has become of it. */
interface Typed {
  readonly at: string;
  readonly value: string;
}

describe(`changes on their way to the service (SEED=${seed})`, () => {
  it('go on by themselves when what is typed comes to what the other wrote: nothing is left to decide', () => {
    const service = new ModelService(start);
    const [kim, lee] = ['kim', 'lee'].map((name) => new ModelPage(name, service)) as [ModelPage, ModelPage];
    kim.type({ at: 'parts/list/one/text', set: 'typed' });
    lee.type({ at: 'parts/list/one', remove: true });
    lee.send();
    lee.arrive();
    kim.look();
    expect(openConflicts(kim.queue).map(({ at }) => at)).toEqual(['parts/list/one']);
    kim.type({ at: 'parts/list/one', remove: true });
    expect(kim.queue.theirs).toBeUndefined();
    expect(kim.queue.own).toEqual([]);
    expect(kim.queue.content).toEqual(service.content);
  });

  it('are never lost, whatever is typed, sent, answered, lost, reloaded and decided in whatever order', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80, size: 'max' }), (steps) => {
        const service = new ModelService(start);
        const pages = ['kim', 'lee', 'kim'].map((name) => new ModelPage(name, service));
        // What stands on each page because someone typed it there, and nothing typed there since has replaced.
        const typed = pages.map(() => [] as Typed[]);
        const forget = (person: number, place: string): void => {
          typed[person] = (typed[person] ?? []).filter(({ at }) => !isOverlap(at, place));
        };
        let counter = 0;
        const type = (person: number, change: Change): void => {
          const page = pages[person];
          try {
            page?.type(change);
          } catch {
            return; // Nothing there to change: nothing was typed.
          }
          for (const place of placesOf([change])) forget(person, place);
          if ('set' in change) {
            const set = change.set as string | { readonly text: string };
            typed[person]?.push({ at: change.at, value: typeof set === 'string' ? set : set.text });
          }
        };
        const decide = (person: number, choice: Choice): void => {
          const at = pages[person]?.decide(choice);
          if (at !== undefined && choice !== 'mine') forget(person, at);
        };
        const isSaved = ({ value }: Typed): boolean => JSON.stringify(service.log).includes(value);
        const check = (): void => {
          pages.forEach(({ queue }, person) => {
            for (const one of typed[person] ?? [])
              if (!isSaved(one)) expect(JSON.stringify(valueAtPlace(queue.content, one.at))).toContain(one.value);
          });
        };

        for (const { who: person, ...event } of steps) {
          if (event.is === 'type') {
            counter += 1;
            type(person, event.make(`«${counter}»`));
          } else if (event.is === 'decide') decide(person, event.choice);
          else pages[person]?.[event.is as 'send']();
          check();
        }
        // The network is well again and everyone decides for their own: then the service has it all.
        for (let round = 0; round < 12; round += 1)
          pages.forEach((page, person) => {
            page.lose();
            page.send();
            while (page.isUnderway) page.arrive();
            while (openConflicts(page.queue).some(({ choice }) => choice === undefined)) decide(person, 'mine');
            page.hear();
            while (openConflicts(page.queue).some(({ choice }) => choice === undefined)) decide(person, 'mine');
            page.look();
            check();
          });
        expect(typed.flat().filter((one) => !isSaved(one))).toEqual([]);
        for (const { queue } of pages) {
          expect(queue.own).toEqual([]);
          expect(queue.content).toEqual(service.content);
        }
      }),
      { numRuns, seed },
    );
  });
});
