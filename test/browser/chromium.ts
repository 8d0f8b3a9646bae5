import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '#documents/pdf';
import { cacheDir } from '#launcher/paths.mjs';

/** The Chromium that also prints forms; it resolves no name, so nothing of it can leave the machine. */
export async function launchChromium(): Promise<Browser> {
  const { executablePath, args, env } = await findChromium(cacheDir);
  const options = [...args, '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1', '--force-color-profile=srgb'];
  return chromium.launch({ executablePath, args: options, env });
}
