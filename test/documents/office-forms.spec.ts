import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import {
  bindForm,
  fillForm,
  readTemplates,
  renderForm,
  renderOffice,
  type BoundForm,
  type FormData,
  type OfficeKind,
} from '#documents';
import { readTemplatesDirectory } from '#documents/files';
import { compileRuleSet, type RuleSet } from '#policy';
import { realRuleSets } from '../builders/real-rule-sets.js';
import { readByHwpxjs, readByWordExtractor, readByRhwp } from './read-office.js';
import { readQr } from './read-qr.js';

/** HTML says it at the top, an office's file at the end. */
const NOT_PRINTED = '원문에 서식이 없어 공고의 조항으로 만든 서식';
const TEMPLATES_DIR = fileURLToPath(new URL('../../templates', import.meta.url));
const templates = readTemplates((await readTemplatesDirectory(TEMPLATES_DIR)).folders);
const ruleSets = [...(await realRuleSets()).parsed.values()].map(({ ruleSet }) => ruleSet as RuleSet);
const files = ruleSets.flatMap((ruleSet) =>
  ruleSet.forms
    .filter(({ template }) => template !== undefined)
    .flatMap(({ id }) => {
      const bound = bindForm(ruleSet, id, templates);
      const kinds = Object.keys(bound.template.office) as OfficeKind[];
      return kinds.map((kind): readonly [string, OfficeKind, BoundForm] => [
        `${ruleSet.manifest.id}/${id}`,
        kind,
        bound,
      ]);
    }),
);

/** What a reader sees of the HTML, line by line; a break within a line counts as a space, here and there. */
function linesOfHtml(bound: BoundForm, data: FormData): readonly string[] {
  const html = renderForm(bound, fillForm(bound, compileRuleSet(bound.ruleSet), data), '');
  return (
    html
      .replace(/^[\s\S]*<body>|<caption class="unseen">.*?<\/caption>/g, '')
      // The number of an article and the brackets around its heading are of the style, there and here.
      .replace(/(<section class="article">\s*<h2>)(.*?)<\/h2>/g, '$1($2)</h2>')
      .replace(/<br>/g, ' ')
      .replace(/<\/(?:h\d|p|li|th|td|caption|footer)>/g, '\u2029')
      .replace(/<footer[\s\S]*<\/html>/, '')
      .replace(/<[^>]*>/g, '')
      .replace(/&#39;|&#x27;/g, "'")
      .replace(/&quot;/g, '"')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&emsp;/g, ' ')
      .replace(/&amp;/g, '&')
      .split('\u2029')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== '' && line !== NOT_PRINTED)
  );
}
const office = (bound: BoundForm, data: FormData, kind: OfficeKind): Uint8Array =>
  renderOffice(bound, fillForm(bound, compileRuleSet(bound.ruleSet), data), kind);

/** Lines of one text, however its own breaks were read. */
const joined = (lines: readonly string[]): string => lines.join(' ').replace(/\s+/g, ' ');
/** The reader of DOCX leaves out the breaks within a line, which are spaces in HTML. */
const squeezed = (lines: readonly string[]): string => joined(lines).replaceAll(' ', '');
/** It also reads the file in pieces, and loses the one letter that a piece ends in. Any other difference is told. */
const asReadInPieces = (text: string): RegExp =>
  new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\ufffd+/g, '.')}$`, 'u');
const TRACE =
  /^.+ · 서식 틀 \w+\/v\d+ \([0-9a-f]{12}\) · 규정 [\w-]+\/\d+ \([0-9a-f]{12}\) · 기준일 \d{4}-\d{2}-\d{2}$/;

const MARK = {
  number: '제2024-000123호',
  code: '3467-9ACD-EFGH-JKMN',
  address: 'https://gongo.example.go.kr/verify/3467-9ACD-EFGH-JKMN',
  madeOn: '2024-04-05',
};
const MARK_LINES = [
  '문서번호 제2024-000123호 · 작성일 2024-04-05 · 확인번호 3467-9ACD-EFGH-JKMN',
  '진위 확인 https://gongo.example.go.kr/verify/3467-9ACD-EFGH-JKMN',
];

/** Of the samples; all others are of one. */
const PAGES: Readonly<Record<string, number>> = { agreement: 4, businessPlan: 2 };

it('is there for every form as HWPX, and for two as DOCX', () => {
  const forms = (kind: OfficeKind): string[] =>
    files.filter(([, one]) => one === kind).map(([, , { form }]) => form.id);
  const all = ruleSets.flatMap(({ forms: some }) => some.filter(({ template }) => template !== undefined));
  expect(forms('hwpx')).toEqual(all.map(({ id }) => id));
  expect(forms('docx')).toEqual(['integrityPledge', 'municipalOpinion']);
});

describe.each(files)('%s as %s', (_, kind, bound) => {
  const { sample } = bound.template;
  const awkward: FormData = {
    ...sample,
    fields: Object.fromEntries(
      Object.entries(sample.fields ?? {}).map(([name, value]) => [
        name,
        /^[\p{Script=Hangul} ]+$/u.test(String(value)) ? `${String(value)} <&> "'` : value,
      ]),
    ),
  };

  it.each([
    ['its sample', sample],
    ['values that look like markup', awkward],
  ])('says word for word what the HTML says, of %s', async (_name, data) => {
    const bytes = office(bound, data, kind);
    const wanted = linesOfHtml(bound, data);
    const found = kind === 'hwpx' ? (await readByRhwp(bytes)).lines : await readByWordExtractor(bytes);
    expect(found.at(-1)).toMatch(TRACE);
    expect(found.at(-2) === NOT_PRINTED).toBe(!bound.form.printed);
    const own = found.slice(0, bound.form.printed ? -1 : -2);
    if (kind === 'hwpx') expect(joined(own)).toBe(joined(wanted));
    else expect(squeezed(wanted)).toMatch(asReadInPieces(squeezed(own)));
  });
  it('is the same bytes each time', () => {
    expect(Buffer.compare(office(bound, sample, kind), office(bound, structuredClone(sample), kind))).toBe(0);
  });
  it('that is kept says the same, and then its number, its code and where to ask', async () => {
    const bytes = renderOffice(bound, fillForm(bound, compileRuleSet(bound.ruleSet), sample), kind, MARK);
    const plain = office(bound, sample, kind);
    const read = (one: Uint8Array): Promise<readonly string[]> =>
      kind === 'hwpx' ? readByRhwp(one).then(({ lines }) => lines) : readByWordExtractor(one);
    const [found, wanted] = [await read(bytes), await read(plain)];
    expect(found).toEqual([...wanted.slice(0, -1), ...MARK_LINES, ...wanted.slice(-1)]);
    if (kind === 'hwpx') {
      const { lines, pictures } = await readByHwpxjs(bytes);
      expect([lines.slice(-3, -1), pictures]).toEqual([MARK_LINES, ['BinData/image1.png']]);
    }
  });
  it('that is kept shows the address to ask at as a QR code', async () => {
    const bytes = renderOffice(bound, fillForm(bound, compileRuleSet(bound.ruleSet), sample), kind, MARK);
    const pictures =
      kind === 'hwpx'
        ? (await readByRhwp(bytes)).pictures
        : [unzipSync(bytes)['word/media/qr1.png'] ?? new Uint8Array()];
    expect(pictures.map(readQr)).toEqual([MARK.address]);
  });
  it('is not made with a gap', () => {
    expect(() => office(bound, { ...sample, fields: {} }, kind)).toThrow(
      expect.objectContaining({ code: 'form/incomplete' }),
    );
  });
});

describe.each(files.filter(([, kind]) => kind === 'hwpx'))('%s as %s, read by another library', (_, kind, bound) => {
  const { sample, title } = bound.template;
  it('has its title and its paragraphs in order', async () => {
    const read = await readByHwpxjs(office(bound, sample, kind));
    const wanted = squeezed(linesOfHtml(bound, sample));
    expect(read.title).toBe(title.ko);
    expect(read.lines.at(-1)).toMatch(TRACE);
    let at = 0;
    // The library passes over the run with the settings of the page, and leaves out the breaks within lines.
    const paragraphs = read.lines.slice(0, bound.form.printed ? -1 : -2);
    expect(paragraphs.length).toBeGreaterThan(0);
    for (const line of paragraphs.map((one) => squeezed([one]))) {
      const next = wanted.indexOf(line, at);
      expect([line, next]).toEqual([line, expect.any(Number)]);
      expect(next).not.toBe(-1);
      at = next + line.length;
    }
  });
  it('stands on as few pages as it is meant to', async () => {
    expect((await readByRhwp(office(bound, sample, kind))).pages).toBe(PAGES[bound.form.id] ?? 1);
  });
});

it('of a form whose notice prints none, says so', async () => {
  const [, kind, bound] = files.find(([, one]) => one === 'hwpx')!;
  const unprinted: BoundForm = { ...bound, form: { ...bound.form, printed: false } };
  const { lines } = await readByRhwp(office(unprinted, bound.template.sample, kind));
  expect(lines.at(-2)).toBe('원문에 서식이 없어 공고의 조항으로 만든 서식');
});
it('of a form that has no such file, is not made', () => {
  const bound = bindForm(
    ruleSets.find(({ manifest }) => manifest.id === 'self-support-fund/2024')!,
    'agreement',
    templates,
  );
  expect(() => office(bound, bound.template.sample, 'docx')).toThrow(
    expect.objectContaining({ code: 'office/no-file' }),
  );
});
