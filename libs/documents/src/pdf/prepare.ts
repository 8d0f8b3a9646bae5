/**
 * Makes Chromium ready, so that the first document need not wait for it, and prints its path:
 * `node prepare.js <cache directory>`. Exit code 1, with the reason in both languages, when there is none to be had.
 */
import { findChromium } from './find-chromium.js';
import { PdfError } from './pdf-error.js';

const [cacheDirectory = '.cache'] = process.argv.slice(2);
try {
  process.stdout.write(`${(await findChromium(cacheDirectory)).executablePath}\n`);
} catch (error) {
  if (!(error instanceof PdfError)) throw error;
  process.stderr.write(`${error.words.ko}\n${error.words.en}\n`);
  process.exitCode = 1;
}
