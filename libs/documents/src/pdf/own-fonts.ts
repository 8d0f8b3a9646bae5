import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/**
 * The fonts of forms, by weight. Chromium embeds a static TrueType font as a subset with its characters named, a variable
 * one as Type 3, in which readers and archives do not find the text again. `name` is the font's own (PostScript) name.
 */
export const FONTS = [
  { weight: 400, name: 'PretendardGOV-Regular', file: 'PretendardGOV-Regular.ttf' },
  { weight: 700, name: 'PretendardGOV-Bold', file: 'PretendardGOV-Bold.ttf' },
] as const;

/** Folders whose paths may be relative to where we run. */
export interface FontPlaces {
  /** With the static fonts, e.g. `fonts/pretendard-gov/static`. */
  readonly fontsDirectory: string;
  /** Where what is made once may be kept; many processes may share it. */
  readonly cacheDirectory: string;
}

/**
 * The environment in which Chromium finds the forms' fonts among those of its machine. Loaded with each document
 * instead, their 11 MB were two thirds of its time. Where nothing can be written, the environment stays as it is: then
 * documents load them.
 * @param env of the Chromium; the fonts it knows stay known, after ours
 */
export async function withOwnFonts(
  env: Readonly<Record<string, string>>,
  { fontsDirectory, cacheDirectory }: FontPlaces,
): Promise<Record<string, string>> {
  const folder = resolve(cacheDirectory, 'fontconfig');
  const text = configuration({
    fonts: resolve(fontsDirectory),
    others: env['FONTCONFIG_FILE'] ?? '/etc/fonts/fonts.conf',
    cache: folder,
  });
  const file = join(folder, `${createHash('sha256').update(text).digest('hex').slice(0, 16)}.conf`);
  const staged = `${file}.${process.pid}`;
  try {
    if (!existsSync(file)) {
      await mkdir(folder, { recursive: true });
      await writeFile(staged, text);
      await rename(staged, file);
    }
    return { ...env, FONTCONFIG_FILE: file };
  } catch {
    await rm(staged, { force: true }).catch(() => undefined);
    return { ...env };
  }
}

const configuration = ({ fonts, others, cache }: Readonly<Record<'fonts' | 'others' | 'cache', string>>): string =>
  `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escaped(fonts)}</dir>
  <include ignore_missing="yes">${escaped(others)}</include>
  <cachedir>${escaped(cache)}</cachedir>
</fontconfig>
`;

const escaped = (path: string): string => path.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
