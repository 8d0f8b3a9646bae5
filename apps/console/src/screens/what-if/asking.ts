import { isSameJson } from '../../editing/same-json.js';
import type { Run, RunRequest } from './types.js';

/** How a question is put; see what-if-api.ts. */
export interface Calls {
  readonly start: (request: RunRequest, signal: AbortSignal) => Promise<Run>;
  readonly look: (run: string, signal: AbortSignal) => Promise<Run>;
  readonly cancel: (run: string) => Promise<unknown>;
}
export interface Asked {
  /** The last whole answer, and what it answers: it stays while the next one is on its way. */
  readonly answer?: { readonly run: Run; readonly request: RunRequest };
  /** What is being worked on, as far as it is known. */
  readonly current?: Run;
  readonly isAsking: boolean;
  /** Of the last question: a problem, or the service away. */
  readonly error?: unknown;
  /** The run that ended without an answer. */
  readonly ended?: Run;
}

const isUnfinished = ({ state }: Run): boolean => state === 'waiting' || state === 'running';

/** One question at a time: a newer one takes the older one's place, here and in the service. */
export class Asking {
  private state: Asked = { isAsking: false };
  private readonly listeners = new Set<() => void>();
  private turn = new AbortController();
  private request: RunRequest | undefined;

  constructor(private readonly calls: Calls) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly now = (): Asked => this.state;

  /** @param request nothing where there is nothing to ask: what is under way is let go of */
  ask(request: RunRequest | undefined): void {
    if (isSameJson(request, this.request) && this.state.error === undefined) return;
    this.letGo();
    this.request = request;
    if (request === undefined) this.put({ ...this.kept, isAsking: false });
    else void this.follow(request, this.turn.signal);
  }

  /** The same once more. */
  again(): void {
    this.letGo();
    if (this.request !== undefined) void this.follow(this.request, this.turn.signal);
  }

  /** Stops what is under way; the former answer stays. */
  cancel(): void {
    const { current } = this.state;
    this.letGo();
    this.put({ ...this.kept, isAsking: false, ...(current === undefined ? {} : { ended: cancelled(current) }) });
  }

  /** Nobody looks any more. */
  leave(): void {
    this.letGo();
    this.request = undefined;
    this.state = { ...this.kept, isAsking: false };
  }

  private get kept(): Pick<Asked, 'answer'> {
    const { answer } = this.state;
    return answer === undefined ? {} : { answer };
  }

  private letGo(): void {
    this.turn.abort();
    this.turn = new AbortController();
    const { current } = this.state;
    // The service may have ended it meanwhile; either way nothing is waited for.
    if (current !== undefined && isUnfinished(current)) this.calls.cancel(current.id).catch(() => undefined);
  }

  private async follow(request: RunRequest, signal: AbortSignal): Promise<void> {
    this.put({ ...this.kept, isAsking: true });
    try {
      let run = await this.calls.start(request, signal);
      while (!signal.aborted && isUnfinished(run)) {
        this.put({ ...this.kept, isAsking: true, current: run });
        run = await this.calls.look(run.id, signal);
      }
      // Asked before it was let go of, begun after: nobody waits for it.
      if (signal.aborted) return void (isUnfinished(run) && this.calls.cancel(run.id).catch(() => undefined));
      if (run.state === 'done') this.put({ answer: { run, request }, isAsking: false });
      else this.put({ ...this.kept, isAsking: false, ended: run });
    } catch (error) {
      if (!signal.aborted) this.put({ ...this.kept, isAsking: false, error });
    }
  }

  private put(state: Asked): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

const cancelled = (run: Run): Run => ({ ...run, state: 'cancelled' });
