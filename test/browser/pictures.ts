import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { cacheDir, root } from '#launcher/paths.mjs';
import { shownInDocuments } from './shown-pictures.js';

/**
 * Takes a picture of the page as it stands into `.cache/pictures`, for whoever wants to look; `npm run pictures` puts
 * those that documents show into `docs/pictures`. Nothing is compared by pixel: Chromium draws a little differently
 * from one version to the next.
 * @param name without ending, e.g. `programmes-ko`
 */
export async function picture(page: Page, name: string, { fullPage = false } = {}): Promise<void> {
  const file = await fileIn(join(cacheDir, 'pictures'), name);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: file, fullPage, animations: 'disabled', caret: 'hide' });
  if (process.env['UPDATE_PICTURES'] === '1' && shownInDocuments.includes(name))
    await copyFile(file, await fileIn(join(root, 'docs/pictures'), name));
}

async function fileIn(folder: string, name: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  return join(folder, `${name}.png`);
}
