import { isUnknown, known, NOTHING, sameValue, unite, type Value } from '../values/unknown.js';
import { defineMechanism, valueArgument } from './mechanism.js';

/** Steps that must be taken in their order. Gives inOrder, complete (yes/no) and next (the step to take now). */
export const stepList = defineMechanism('stepList', {
  label: { ko: '절차 순서', en: 'steps in order' },
  takes: { steps: valueArgument('절차', 'steps'), done: valueArgument('마친 절차', 'steps done') },
  unit(args, units, place) {
    const steps = units.of(args.steps, `${place}/steps`);
    units.expect(units.of(args.done, `${place}/done`), steps, `${place}/done`);
    return { fields: { inOrder: 'yes/no', complete: 'yes/no', next: 'word' } };
  },
  compile(args, compiler) {
    const parts = [compiler.value(args.steps), compiler.value(args.done)];
    return (scope) =>
      known(
        parts.map((part) => part(scope)),
        (steps: readonly Value[], done: readonly Value[]) => {
          if (done.some(isUnknown)) {
            const open = unite(done);
            return { inOrder: open, complete: open, next: open };
          }
          return {
            inOrder: done.every((step, index) => sameValue(step, steps[index] ?? NOTHING)),
            complete: done.length >= steps.length,
            next: steps[done.length] ?? NOTHING,
          };
        },
      );
  },
});
