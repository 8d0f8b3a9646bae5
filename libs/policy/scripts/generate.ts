import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generatedFiles } from './generated-files.js';

/** Writes what is generated: `rules/schema/*.json` and the TypeScript types from the schema declarations, the clause map from `rules/`. */
for (const [path, content] of Object.entries(await generatedFiles())) {
  const target = join(process.cwd(), path);
  await mkdir(join(target, '..'), { recursive: true });
  await writeFile(target, content);
  process.stdout.write(`${path}\n`);
}
