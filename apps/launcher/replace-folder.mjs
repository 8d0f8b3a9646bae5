import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Makes a folder anew beside the present one and puts it in its place when it is whole: work that fails or is
 * interrupted leaves the former one as it was.
 * @param {string} folder
 * @param {string} scratch folder on the same file system that nobody else uses
 * @param {(next: string) => Promise<void>} fill
 */
export async function replaceFolder(folder, scratch, fill) {
  const former = `${scratch}-former`;
  rmSync(scratch, { recursive: true, force: true });
  try {
    await fill(scratch);
    if (existsSync(folder)) renameSync(folder, former);
    renameSync(scratch, folder);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
    rmSync(former, { recursive: true, force: true });
  }
}
