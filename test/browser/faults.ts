import type { BrowserContext } from 'playwright-core';

/** What a page of ours must never do, in words; one line a fault. */
export class Faults {
  readonly #seen: string[] = [];
  #allowed: readonly RegExp[] = [];

  /** @param origin the service's own: a request to anywhere else is a fault */
  constructor(readonly origin: string) {}

  /** From now on, faults that match are expected, such as a failed request where the test stops the service. */
  allow(...patterns: readonly RegExp[]): void {
    this.#allowed = [...this.#allowed, ...patterns];
  }

  /** The faults since the last call that nobody expected. */
  take(): readonly string[] {
    const allowed = this.#allowed;
    this.#allowed = [];
    return this.#seen.splice(0).filter((fault) => !allowed.some((pattern) => pattern.test(fault)));
  }

  /** Chromium reports a breach of the content security policy as a console error, so those are here too. */
  watch(context: BrowserContext): void {
    context.on('console', (message) => {
      if (!['error', 'warning'].includes(message.type())) return;
      this.#seen.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => {
      this.#seen.push(`uncaught: ${String(error.error())}`);
    });
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      const isInside = ['about:', 'blob:', 'data:'].includes(protocol) || origin === this.origin;
      if (!isInside) this.#seen.push(`request to elsewhere: ${request.url()}`);
    });
  }
}
