import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { RULES } from './service.js';

/** A copy of the rules directory that a test may change. */
export class RulesCopy {
  private constructor(readonly directory: string) {}

  static async make(): Promise<RulesCopy> {
    const directory = await mkdtemp(join(tmpdir(), 'gongo-rules-'));
    await cp(RULES, directory, { recursive: true });
    return new RulesCopy(directory);
  }

  async read(path: string): Promise<string> {
    return readFile(join(this.directory, path), 'utf8');
  }

  async write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.directory, path)), { recursive: true });
    await writeFile(join(this.directory, path), text);
  }

  async remove(path: string): Promise<void> {
    await rm(join(this.directory, path), { recursive: true });
  }

  /** Changes a JSON file in place. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test states the form by what it changes
  async change(path: string, change: (content: any) => void): Promise<void> {
    const content: unknown = JSON.parse(await this.read(path));
    change(content);
    await this.write(path, JSON.stringify(content, null, 2));
  }

  async discard(): Promise<void> {
    await rm(this.directory, { recursive: true, force: true });
  }
}
