import { jest } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { compileRuleSet } from '#policy';
import { bindForm, fillForm, readTemplates, renderForm } from '#documents';
import { readTemplatesDirectory } from '#documents/files';
import { archival, ChromiumPdf, fontsHref } from '#documents/pdf';
import { cacheDir, inRoot } from '#launcher/paths.mjs';
import { realRuleSets } from '../builders/real-rule-sets.js';
import { canCheckPdf, checkPdf } from './verapdf/check-pdf.js';

// veraPDF may have to be fetched, and reads every form.
jest.setTimeout(180_000);

const pdf = new ChromiumPdf({
  cacheDirectory: cacheDir,
  fontsDirectory: inRoot('fonts', 'pretendard-gov', 'static'),
});
afterAll(() => pdf.close());

const pageOf = (body: string, title = '시험'): string =>
  `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>${title}</title>
  <link rel="stylesheet" href="${fontsHref}"><style>body { font-family: "Pretendard GOV"; }</style></head>
  <body><h1>제목</h1>${body}</body></html>`;

/** What a reader that had no part in making it finds in a PDF's metadata. */
async function toldBy(bytes: Uint8Array): Promise<Readonly<Record<string, unknown>>> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { metadata } = (await document.getMetadata()) as unknown as { metadata: { get(name: string): unknown } | null };
  return Object.fromEntries(
    ['pdfaid:part', 'pdfaid:conformance', 'dc:title'].map((name) => [name, metadata?.get(name) ?? undefined]),
  );
}

async function sampleForms(): Promise<Map<string, string>> {
  const { css, folders } = await readTemplatesDirectory(inRoot('templates'));
  const templates = readTemplates(folders);
  const forms = new Map<string, string>();
  for (const [, { ruleSet }] of (await realRuleSets()).parsed) {
    if (ruleSet === undefined) continue;
    const compiled = compileRuleSet(ruleSet);
    for (const { id, template } of ruleSet.forms) {
      if (template === undefined) continue;
      const bound = bindForm(ruleSet, id, templates);
      forms.set(id, renderForm(bound, fillForm(bound, compiled, bound.template.sample), css, { fontsHref }));
    }
  }
  return forms;
}

describe('a PDF for the archive', () => {
  it('says that it is PDF/A-2a, and its title, in the metadata that readers of archives look at', async () => {
    const title = '협약서 <가> & "나"';
    const made = await pdf.render(pageOf('<p>본문</p>', '협약서 &lt;가&gt; &amp; &quot;나&quot;'));
    expect(await toldBy(made)).toEqual({ 'pdfaid:part': '2', 'pdfaid:conformance': 'A', 'dc:title': title });
  });

  it.each([
    ['that no font has', '<p>완료 \u{10fffd}</p>'],
    ['that is named, and no font has', '<p>완료 &#x10fffd;</p>'],
    ['that a style draws, and no font has', '<style>p::before { content: "\\10fffd"; }</style><p>완료</p>'],
  ])('claims nothing when there is a character %s', async (_, body) => {
    expect(await toldBy(await pdf.render(pageOf(body)))).toMatchObject({ 'pdfaid:part': undefined });
  });

  it('is left as it is where it is not written as Chromium writes it, or claims something already', async () => {
    const completed = await pdf.render(pageOf('<p><strong>본문</strong></p>'));
    const all = Buffer.from(completed).toString('latin1');
    const text = all.slice(0, all.indexOf('%%EOF\n') + 6);
    expect(Buffer.from(archival(Buffer.from(text, 'latin1')) ?? []).equals(Buffer.from(completed))).toBe(true);
    const changed = [
      text.slice(0, -40),
      text.replace('/Marked true', '/Marked null'),
      text.replace('/Lang (ko)', '/Loong ()'),
      text.replace(/startxref\n\d+/, 'startxref\n12'),
      text.replace('/CreationDate (D:', '/CreationDate (X:'),
      text.replaceAll('/S /Strong', '/S /Strung'),
      text.replace('/Subtype /Type0', '/Subtype /Type3'),
      // What is drawn cannot be read.
      text.replace(/(\/Filter \/FlateDecode\n\/Length \d+>> stream\n)..../, '$1....'),
      'no PDF at all',
    ];
    expect(changed.map((one) => archival(Buffer.from(one, 'latin1')))).toEqual(changed.map(() => undefined));
    expect(archival(completed)).toBeUndefined();
  });

  (canCheckPdf ? it : it.skip)('every form keeps to PDF/A-2a, by veraPDF', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gongo-archive-'));
    const paths = new Map<string, string>();
    for (const [form, html] of await sampleForms()) {
      const path = join(folder, `${form}.pdf`);
      await writeFile(path, await pdf.render(html));
      paths.set(form, path);
    }
    const none = join(folder, 'none.pdf');
    await writeFile(none, await pdf.render(pageOf('<p>\u{10fffd}</p>')));
    const found = await checkPdf('2a', [...paths.values(), none]);
    expect(paths.size).toBeGreaterThan(20);
    expect([...paths].map(([form, path]) => [form, found.get(path)])).toEqual(
      [...paths.keys()].map((form) => [form, 'ok']),
    );
    // That the checker tells one that is none.
    expect(found.get(none)).toContain('Metadata');
    await rm(folder, { recursive: true });
  });
});
