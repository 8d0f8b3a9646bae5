import { readFile, writeFile } from 'node:fs/promises';
import { draftOffice, OFFICE_KINDS } from '#documents';

/**
 * `node apps/launcher/run-ts.mjs test/builders/office/make-templates.ts consent/v1/form.hwpx …`: drafts the office's own file of
 * a form from its text, into its folder. Only for a version that is not published yet; a file that is there is written over.
 */
for (const path of process.argv.slice(2)) {
  const [, folder = '', ending] = /^(\w+\/v\d+)\/form\.(\w+)$/.exec(path) ?? [];
  const kind = OFFICE_KINDS.find((one) => one === ending);
  if (folder === '' || kind === undefined) throw new Error(`${path}: name it like consent/v1/form.hwpx`);
  const source = await readFile(`templates/${folder}/form.hbs`, 'utf8');
  const { title } = JSON.parse(await readFile(`templates/${folder}/form.json`, 'utf8')) as { title: { ko: string } };
  await writeFile(`templates/${folder}/form.${kind}`, draftOffice(kind, source, title.ko));
}
