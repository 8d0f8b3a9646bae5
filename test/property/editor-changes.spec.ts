import fc from 'fast-check';
import { applyChanges, canonicalJson, changesBetween, contentOfFiles, type Change, type VersionContent } from '#policy';
import { applyChanges as applyInEditor, inverseOf, type Content } from '../../apps/console/src/editing/apply-change.js';
import { arbitraryEdits, edited } from '../builders/arbitrary-edits.js';
import { realRuleSets } from '../builders/real-rule-sets.js';

const seed = Number(process.env['SEED']);
const runs = Number(process.env['RUNS'] ?? 10);
const versions = (await realRuleSets()).folders.flatMap(({ id, files }) => {
  const { content } = contentOfFiles(files, id);
  return content === undefined ? [] : [[id, content] as const];
});

const flat = ({ ruleSet, cases }: VersionContent): Content => ({ ...ruleSet, cases });
/** A result, or that there is none. */
function tried<T>(make: () => T): string {
  try {
    return canonicalJson(make());
  } catch {
    return 'refused';
  }
}

describe.each(versions)(`the editor and the core, changing %s (SEED=${seed})`, (_id, content) => {
  const edits = fc.tuple(arbitraryEdits, arbitraryEdits);

  it('make the same of the same changes, and the editor takes each of them back', () => {
    fc.assert(
      fc.property(edits, ([one, other]) => {
        const before = edited(content, one);
        const changes = changesBetween(before, edited(content, other));
        expect(canonicalJson(applyInEditor(flat(before), changes))).toBe(
          canonicalJson(flat(applyChanges(before, changes))),
        );
        let now = flat(before);
        const back: Change[] = [];
        for (const change of changes) {
          back.unshift(...(inverseOf(now, change) as Change[]));
          now = applyInEditor(now, [change]);
        }
        expect(canonicalJson(applyInEditor(now, back))).toBe(canonicalJson(flat(before)));
        expect(canonicalJson(flat(applyChanges(applyChanges(before, changes), back)))).toBe(
          canonicalJson(flat(before)),
        );
      }),
      { numRuns: runs, seed },
    );
  });

  it('refuse the same changes meant for other content', () => {
    fc.assert(
      fc.property(edits, ([one, other]) => {
        const meant = edited(content, other);
        for (const change of changesBetween(edited(content, one), content))
          expect(tried(() => applyInEditor(flat(meant), [change]))).toBe(
            tried(() => flat(applyChanges(meant, [change]))),
          );
      }),
      { numRuns: runs, seed },
    );
  });
});
