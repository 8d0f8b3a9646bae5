import { styleText } from 'node:util';
import { SingleBar } from 'cli-progress';

type Colour = 'red' | 'yellow' | 'green' | 'gray' | 'bold';

/** Colours only on a terminal; `NO_COLOR` is honoured. */
export const coloured = (colour: Colour, text: string): string =>
  styleText(colour, text, { stream: process.stdout, validateStream: true });

/** A progress bar on stderr, only on a terminal and only for work long enough to wait for. */
export function progress(total: number, label: string): { step(by?: number): void; end(): void } {
  if (!process.stderr.isTTY || total < 50) return { step: () => undefined, end: () => undefined };
  const bar = new SingleBar({
    format: `${label} [{bar}] {value}/{total} · {eta_formatted}`,
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(total, 0);
  return {
    step: (by) => {
      bar.increment(by);
    },
    end: () => {
      bar.stop();
    },
  };
}

export const printJson = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value, undefined, 2)}\n`);
};
export const printLine = (text = ''): void => {
  process.stdout.write(`${text}\n`);
};
