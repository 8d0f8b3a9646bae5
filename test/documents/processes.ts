import { readdirSync, readFileSync } from 'node:fs';

/** The Chromium processes this process has started, by number: those still there are those that were not ended. */
export function startedBrowsers(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === process.pid && commandLine(pid).includes('--remote-debugging-pipe'));
}

function parentOf(pid: number): number | undefined {
  // "123 (name, which may hold spaces and brackets) S 45 …"; a process that has ended but was not waited for is Z.
  const [state, parent] = read(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ');
  return state === undefined || state === 'Z' ? undefined : Number(parent);
}

const commandLine = (pid: number) => read(`/proc/${pid}/cmdline`);

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
