import {
  all,
  any,
  compareValues,
  isRecord,
  isUnknown,
  known,
  not,
  sameValue,
  type Truth,
  type Value,
  unite,
} from '../values/unknown.js';
import type { Scope } from '../conditions/scope.js';
import { defineMechanism, valueArgument } from './mechanism.js';

/** Names of those that are true; one that is unknown stays in the list as unknown. */
const namesOf = (entries: readonly (readonly [string, Truth])[]): Value[] =>
  entries.filter(([, truth]) => truth !== false).map(([name, truth]) => (isUnknown(truth) ? truth : name));

/**
 * The papers of `documents.json` held against what was handed in at a stage.
 * Gives toSupplement (asked for now and lacking, or short of signatures), toFollow (may follow later), oversized.
 */
export const documentChecklist = defineMechanism('documentChecklist', {
  label: { ko: '제출서류 점검', en: 'document checklist' },
  takes: {
    stage: valueArgument('단계', 'stage'),
    handedIn: valueArgument('제출된 서류', 'papers handed in'),
    sizes: valueArgument('첨부 용량', 'size per attachment'),
    sizeLimit: valueArgument('최대 용량', 'largest size'),
  },
  unit(args, units, place) {
    units.of(args.stage, `${place}/stage`);
    units.of(args.handedIn, `${place}/handedIn`);
    const limit = units.of(args.sizeLimit, `${place}/sizeLimit`);
    units.expect(units.of(args.sizes, `${place}/sizes`), { entries: limit }, `${place}/sizes`);
    return { fields: { toSupplement: { list: 'word' }, toFollow: { list: 'word' }, oversized: { list: 'word' } } };
  },
  compile(args, compiler) {
    const [stageOf, handedInOf, sizesOf, limitOf] = [args.stage, args.handedIn, args.sizes, args.sizeLimit].map(
      (part) => compiler.value(part),
    ) as [(scope: Scope) => Value, (scope: Scope) => Value, (scope: Scope) => Value, (scope: Scope) => Value];
    const papers = compiler.papers.map((paper) => {
      const signed = paper.signed && compiler.value(paper.signed);
      const signers = paper.signers && compiler.value(paper.signers);
      return {
        id: paper.id,
        stages: paper.stages,
        applies: paper.onlyWhen ? compiler.condition(paper.onlyWhen) : () => true,
        isShort: (scope: Scope): Truth =>
          signed && signers
            ? (known([signed(scope), signers(scope)], (a: Value, b: Value) => compareValues(a, b) < 0) as Truth)
            : false,
      };
    });
    return (scope) => {
      const [stage, handedIn] = [stageOf(scope), handedInOf(scope)];
      /** Whether a paper is asked for in this way; settled without the stage when all its stages agree. */
      const isAsked = (stages: Readonly<Record<string, string>>, when: string): Truth => {
        if (typeof stage === 'string') return stages[stage] === when;
        const ways = new Set(Object.values(stages).map((way) => way === when));
        return ways.size === 1 ? ways.has(true) : unite([stage]);
      };
      const has = (id: string): Truth =>
        isUnknown(handedIn)
          ? handedIn
          : any((handedIn as readonly Value[]).map((paper) => (isUnknown(paper) ? paper : sameValue(paper, id))));
      const asked = (when: string, lacking: (paper: (typeof papers)[number]) => Truth): Value[] =>
        namesOf(
          papers.map(
            (paper) => [paper.id, all([isAsked(paper.stages, when), paper.applies(scope), lacking(paper)])] as const,
          ),
        );
      return {
        toSupplement: asked('now', (paper) => any([not(has(paper.id)), paper.isShort(scope)])),
        toFollow: asked('later', (paper) => not(has(paper.id))),
        oversized: known([sizesOf(scope), limitOf(scope)], (sizes: Value, limit: Value) =>
          isRecord(sizes)
            ? namesOf(
                Object.entries(sizes).map(([id, size]) => [
                  id,
                  known([size], (megabytes: Value) => compareValues(megabytes, limit) > 0) as Truth,
                ]),
              )
            : [],
        ),
      };
    };
  },
});
