import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { readTemplatesDirectory } from '../../files/templates-directory.js';
import { differing } from '../../template/office-files.js';
import { parseTemplate } from '../../template/parse.js';
import { OFFICE_KINDS, type OfficeKind } from '../kinds.js';
import { officeText } from '../office-text.js';
import { readOffice } from '../read-office.js';
import { draftOffice } from './draft-office.js';

const seed = Number(process.env['SEED']);
const TEMPLATES_DIR = fileURLToPath(new URL('../../../../../templates', import.meta.url));
const { folders } = await readTemplatesDirectory(TEMPLATES_DIR);
const forms = folders.flatMap(({ id, texts }) =>
  OFFICE_KINDS.map((kind) => [id, kind, texts['form.hbs'] ?? ''] as const),
);

/** What keeps a draft from being used, or from saying what the text says. */
function problemsOf(source: string, kind: OfficeKind): readonly string[] {
  const { parsed, problems: own } = parseTemplate(source);
  expect(own.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { template, problems } = readOffice(draftOffice(kind, source, '제목'), kind);
  return [...problems, ...differing(kind, { source, html: parsed }, template)].map(
    ({ code, words }) => `${code}: ${words.en}`,
  );
}
const linesOf = (source: string): readonly string[] =>
  officeText(readOffice(draftOffice('hwpx', source, '제목'), 'hwpx').template).split('\n');

/** Words in paragraphs, lists, tables, loops and branches, one in another, as the lint lets them stand. */
const { block } = fc.letrec<Record<'inline' | 'block' | 'row' | 'item' | 'cell', string>>((tie) => {
  const word = fc.stringMatching(/^[가-힣a-z0-9]{1,6}$/);
  const words = fc
    .array(
      fc.oneof(
        { arbitrary: word, weight: 4 },
        { arbitrary: fc.constantFrom('{{who}}', '{{won sum}}', '<br>'), weight: 1 },
      ),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((parts) => parts.join(' '));
  const some = (of: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.array(of, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n'));
  const around = (of: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.oneof(
      { arbitrary: of, weight: 3 },
      {
        arbitrary: of.map((inside) =>
          `{{#each members}}${inside}{{name}}{{/each}}`
            .replace('</tr>{{name}}', '</tr>')
            .replace('</li>{{name}}', '</li>')
            .replace('>{{name}}', '>'),
        ),
        weight: 1,
      },
      { arbitrary: fc.tuple(of, of).map(([one, other]) => `{{#if planned}}${one}{{else}}${other}{{/if}}`), weight: 1 },
    );
  const element = (names: readonly string[], of: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.tuple(fc.constantFrom(...names), of).map(([name, inside]) => `<${name}>${inside}</${name.split(' ')[0]}>`);
  return {
    inline: fc.oneof(words, element(['strong', 'em', 'span', 'u', 'small'], words)),
    item: element(['li'], fc.oneof({ arbitrary: tie('inline'), weight: 3 }, { arbitrary: tie('block'), weight: 1 })),
    cell: element(
      ['td', 'th', 'td class="money"'],
      fc.oneof({ arbitrary: tie('inline'), weight: 3 }, { arbitrary: tie('block'), weight: 1 }),
    ),
    row: fc.tuple(tie('cell'), tie('cell')).map((cells) => `<tr>${cells.join('')}</tr>`),
    block: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'block' },
      element(['p', 'h2', 'h3', 'h5', 'p class="grounds"', 'pre'], tie('inline')),
      tie('inline'),
      element(
        ['div', 'section', 'section class="box"', 'section class="article"', 'header', 'blockquote'],
        some(around(tie('block'))),
      ),
      element(['ul', 'ol', 'ul class="dashes"', 'ol class="paragraphs"'], some(around(tie('item')))),
      element(
        ['table', 'table class="signers"'],
        // A table is told that might have no row at all.
        fc.tuple(tie('row'), element(['tbody', 'tfoot'], some(around(tie('row'))))).map((parts) => parts.join('')),
      ),
    ),
  };
});

describe('a file of the office drafted from the text of a form', () => {
  it.each(forms)('%s as %s says the same, with the same fields', (_, kind, source) => {
    expect(problemsOf(source, kind)).toEqual([]);
  });

  it('is the same to the byte for the same text', () => {
    for (const kind of OFFICE_KINDS)
      for (const [, , source] of forms.slice(0, 6))
        expect(draftOffice(kind, source, '제목')).toEqual(draftOffice(kind, source, '제목'));
  });

  it('keeps paragraphs apart that stand in one cell, and joins what only looks otherwise', () => {
    expect(
      linesOf('<table><tbody><tr><td><p>하나</p><p>둘</p></td><td>셋<strong>넷</strong></td></tr></tbody></table>'),
    ).toEqual(['하나', '둘', '셋넷']);
  });
  it('keeps what characters stand for, and no white space that HTML does not show', () => {
    expect(linesOf('<p>\n  가 &lt;나&gt;   &amp; &#44032;&#x31; &nope; a < b\n</p>')).toEqual([
      '가 <나> & 가1 &nope; a < b',
    ]);
  });
  it('leaves no frame wider than its table, however far a cell says it reaches', () => {
    expect(
      problemsOf('<table><tbody><tr><td rowspan="999999999" colspan="999999999">가</td></tr></tbody></table>', 'hwpx'),
    ).toEqual([]);
  });

  it.each(OFFICE_KINDS)(
    `says the same as any text, as %s (SEED=${seed})`,
    (kind) => {
      fc.assert(
        fc.property(block, (source) => {
          expect(problemsOf(source, kind)).toEqual([]);
        }),
        { seed, numRuns: 150 },
      );
    },
    60_000,
  );
});
