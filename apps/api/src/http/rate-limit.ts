import type { Clock } from '../clock/clock.js';

export interface RateLimitOptions {
  /** Requests that one may make in a span of time. */
  readonly most: number;
  readonly withinMs: number;
  /** Whom is remembered; the one who came first is forgotten first. */
  readonly mostKnown?: number;
}
interface Span {
  readonly endsAt: number;
  count: number;
}

/**
 * Counts requests by who makes them, in spans that begin with a first one. Of this instance alone and in memory: it keeps
 * load away, and a write to the database for each would be load itself.
 */
export class RateLimit {
  // A Map keeps the order of insertion, so its first key is the oldest span.
  readonly #spans = new Map<string, Span>();
  readonly #options: Required<RateLimitOptions>;

  constructor(
    options: RateLimitOptions,
    private readonly clock: Clock,
  ) {
    this.#options = { mostKnown: 10_000, ...options };
  }

  /** @returns 0 when the request may be made, else the milliseconds until another may */
  take(who: string): number {
    const now = this.clock.now().getTime();
    const span = this.#spanOf(who, now);
    if (span.count >= this.#options.most) return span.endsAt - now;
    span.count += 1;
    return 0;
  }

  #spanOf(who: string, now: number): Span {
    const { withinMs, mostKnown } = this.#options;
    const known = this.#spans.get(who);
    if (known !== undefined && known.endsAt > now) return known;
    const span = { endsAt: now + withinMs, count: 0 };
    this.#spans.delete(who);
    this.#spans.set(who, span);
    const [oldest] = this.#spans.keys();
    if (this.#spans.size > mostKnown && oldest !== undefined) this.#spans.delete(oldest);
    return span;
  }
}
