import { readFile, writeFile } from 'node:fs/promises';
import { makeDocx } from './docx.js';
import { blocksOfForm } from './from-form.js';
import { makeHwpx } from './hwpx.js';

/**
 * `node apps/launcher/run-ts.mjs test/builders/office/make-templates.ts consent/v1/form.hwpx …`: drafts the office's own file of
 * a form from its text, into its folder. Only for a version that is not published yet; a file that is there is written over.
 */
for (const path of process.argv.slice(2)) {
  const [, folder = '', kind = ''] = /^(\w+\/v\d+)\/form\.(hwpx|docx)$/.exec(path) ?? [];
  if (folder === '') throw new Error(`${path}: name it like consent/v1/form.hwpx`);
  const source = await readFile(`templates/${folder}/form.hbs`, 'utf8');
  const { title } = JSON.parse(await readFile(`templates/${folder}/form.json`, 'utf8')) as { title: { ko: string } };
  const make = kind === 'hwpx' ? makeHwpx : makeDocx;
  await writeFile(`templates/${folder}/form.${kind}`, make(blocksOfForm(source), { title: title.ko }));
}
