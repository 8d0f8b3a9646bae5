import { expect } from '@jest/globals';

const PATIENCE_MS = 15_000;
const PAUSE_MS = 50;

type Matchers = ReturnType<typeof expect>;
type Matcher = (...wanted: readonly unknown[]) => void;
type Patient = {
  readonly [Name in Exclude<keyof Matchers, 'not' | 'resolves' | 'rejects'>]: (
    ...wanted: readonly unknown[]
  ) => Promise<void>;
};

/**
 * What a page shows comes about a moment after what brings it about. Like `expect`, but looks again until it holds:
 * `await soon(() => page.title()).toContain('…')`.
 */
export function soon(read: () => Promise<unknown>): Patient & { readonly not: Patient } {
  const patient = (isNot: boolean): Patient =>
    new Proxy({} as Patient, {
      get:
        (_, name) =>
        async (...wanted: readonly unknown[]) => {
          for (const end = Date.now() + PATIENCE_MS; ; await new Promise((done) => setTimeout(done, PAUSE_MS))) {
            const shown = expect(await read());
            try {
              const matchers = (isNot ? shown.not : shown) as unknown as Record<typeof name, Matcher>;
              (matchers[name] as Matcher)(...wanted);
              return;
            } catch (error) {
              if (Date.now() >= end) throw error;
            }
          }
        },
    });
  return Object.assign(Object.create(patient(false)) as Patient, { not: patient(true) });
}
