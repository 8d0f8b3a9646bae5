import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { bindForm, fillForm, readTemplates, renderForm, type BoundForm, type FilledForm } from '#documents';
import { readTemplatesDirectory } from '#documents/files';
import { compileRuleSet, type RuleSet } from '#policy';
import { arbitraryFormData, wantedTexts } from '../builders/arbitrary-form-data.js';
import { readHangulNumeral } from '../builders/hangul-numerals.js';
import { realRuleSets } from '../builders/real-rule-sets.js';

const seed = Number(process.env['SEED']);
/** Data sets for each form; `FORM_DATA_SETS=10000` for the whole count. */
const runs = Number(process.env['FORM_DATA_SETS'] ?? 60);

const TEMPLATES_DIR = fileURLToPath(new URL('../../templates', import.meta.url));
const templates = readTemplates((await readTemplatesDirectory(TEMPLATES_DIR)).folders);
const ruleSets = [...(await realRuleSets()).parsed.values()].map(({ ruleSet }) => ruleSet as RuleSet);
const forms = ruleSets.flatMap((ruleSet) =>
  ruleSet.forms
    .filter(({ template }) => template !== undefined)
    .map(({ id }): readonly [string, BoundForm] => [`${ruleSet.manifest.id}/${id}`, bindForm(ruleSet, id, templates)]),
);

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&#x3D;': '=',
  '&#x60;': '`',
  '&amp;': '&',
};
const body = (html: string): string => html.replace(/^[\s\S]*<body>/, '');
const plain = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|amp|#39|#x27|#x3D|#x60);/g, (entity) => ENTITIES[entity] ?? entity).replace(/\s+/g, ' ');
/** What a reader sees, with one blank for any white space. */
const textOf = (html: string): string => plain(body(html).replace(/<[^>]*>/g, ' '));
const timesIn = (text: string, part: string): number => text.split(part).length - 1;

/** Everything that must hold of a paper, whatever it was filled with. */
function expectSound(bound: BoundForm, html: string, filled: FilledForm): void {
  const text = textOf(html);
  expect(text).not.toMatch(/undefined|\bnull\b|\bNaN\b|\[object|\{\{|\}\}|Infinity/);
  for (const [, cell = ''] of html.matchAll(/<td>((?:(?!<\/td>)[\s\S])*)<\/td>\s*<td class="seal">/g))
    expect(textOf(cell).replace('대표', '').trim()).not.toBe('');
  for (const [, words = '', figures = ''] of text.matchAll(/금 ([가-힣]+)원정 ?\(₩([\d,]+)\)/g))
    expect([words, readHangulNumeral(words)]).toEqual([words, BigInt(figures.replaceAll(',', ''))]);
  // What stands in an attribute, as the heading of a cell on a narrow screen, counts too.
  const whole = plain(body(html));
  for (const [part, { least, most = Infinity }] of wantedTexts(bound, filled)) {
    const found = timesIn(whole, part);
    if (found < least || found > most)
      throw new Error(`${JSON.stringify(part)} stands there ${found} times, and not ${least} to ${most}`);
  }
}

describe(`every form, filled by chance (SEED=${seed})`, () => {
  it.each([
    ['영', 0n],
    ['일백만', 1_000_000n],
    ['일억이천삼백사십오만육천칠백팔십구', 123_456_789n],
    ['일경', 10n ** 16n],
  ])('the reader of the test reads %s', (words, amount) => {
    expect(readHangulNumeral(words)).toBe(amount);
  });

  it.each(forms)(
    '%s shows what it was given, and is whole or not made',
    (_, bound) => {
      const compiled = compileRuleSet(bound.ruleSet);
      let made = 0;
      fc.assert(
        fc.property(arbitraryFormData(bound), (data) => {
          const filled = fillForm(bound, compiled, data);
          if (!filled.isComplete) {
            expect(filled.gaps.length).toBeGreaterThan(0);
            expect(() => renderForm(bound, filled, '')).toThrow(expect.objectContaining({ code: 'form/incomplete' }));
            return;
          }
          made += 1;
          expectSound(bound, renderForm(bound, filled, ''), filled);
        }),
        { seed, numRuns: runs },
      );
      expect(made).toBeGreaterThan(runs / 4);
    },
    3_600_000,
  );
});
