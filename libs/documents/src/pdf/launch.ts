import type { Browser, LaunchOptions } from 'playwright-core';
import type { Chromium } from './find-chromium.js';
import { PdfError, reasonOf } from './pdf-error.js';
import { oldestChromium } from './version.js';

/**
 * Starts a headless Chromium, in its own sandbox where it can have one. It cannot as root, nor on a machine that keeps
 * user namespaces from it; what it loads is our own document, without scripts and without a network.
 * @param startWithinMs whole milliseconds
 * @throws PdfError `pdf/no-browser` with Chromium's reason
 */
export async function launchChromium(chromium: Chromium, startWithinMs: number): Promise<Browser> {
  const { executablePath, args, env } = chromium;
  const options: LaunchOptions = {
    executablePath,
    args,
    env,
    timeout: startWithinMs,
    chromiumSandbox: process.getuid?.() !== 0,
    // Whoever runs us decides how to end. A Chromium whose starter has gone, even by a kill, ends by itself.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  };
  try {
    return await start(options).catch((error: unknown) => {
      if (!options.chromiumSandbox || !lacksSandbox(error)) throw error;
      return start({ ...options, chromiumSandbox: false });
    });
  } catch (error) {
    const reason = `${executablePath} (${reasonOf(error)})`;
    throw new PdfError('pdf/no-browser', { reason, oldest: oldestChromium }, { cause: error });
  }
}

// Loaded with the first document: most of a service's life, and most of the tests, need no browser.
const start = async (options: LaunchOptions): Promise<Browser> =>
  (await import('playwright-core')).chromium.launch(options);

const lacksSandbox = (error: unknown) =>
  error instanceof Error && /no usable sandbox|sandbox_host/i.test(error.message);
