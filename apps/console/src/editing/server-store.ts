import type { Diagnostic, Problem } from '../api/types.js';
import { problemOf } from '../api/problem.js';
import { Unreachable } from '../api/unreachable.js';
import { NoPlace, type Content } from './apply-change.js';
import type { Change } from './change.js';
import type { Choice, Revision } from './conflicts.js';
import type { Draft } from './draft.js';
import type { Keeper, LeftBehind } from './kept-changes.js';
import { openConflicts, queueReducer, resumeQueue, rewound, startQueue, type Queue, type QueueEvent } from './queue.js';
import { isSameJson } from './same-json.js';
import type { SavePort } from './save-port.js';
import type { EditingState, EditingStore, Saving } from './store.js';

/** Milliseconds without a change before what was typed is sent. */
const REST_MS = 800;
const SERVER_FAULT = 500;
const WAIT_MS = 50;

export interface ServerDraft<D = Draft> {
  readonly draft: D;
  readonly content: Content;
  readonly revision: number;
  readonly base: Content | undefined;
  readonly isReadOnly: boolean;
}

export interface Surroundings {
  readonly port: SavePort;
  readonly keeper: Keeper;
  /** Tells when the service answers again. @returns what calls it off */
  readonly whenBack: (go: () => void) => () => void;
  /** The time, ISO in UTC. */
  readonly now: () => string;
  /** The draft itself may be another: sent to review, approved. */
  readonly onStale: () => void;
}

/** A draft that lives on the service: changed here at once, saved a moment later, one request at a time. */
export class ServerStore<D = Draft> implements EditingStore<D> {
  #queue: Queue;
  #state: EditingState<D>;
  #given: ServerDraft<D>;
  #diagnostics: readonly Diagnostic[] = [];
  #news: readonly Revision[] = [];
  #refusal: EditingState['refusal'];
  #savedAt: string | undefined;
  #isAway = false;
  #isKept = true;
  #isBusy = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(
    given: ServerDraft<D>,
    private readonly around: Surroundings,
  ) {
    this.#given = given;
    this.#queue = startQueue(given.content, given.revision);
    this.#state = this.#stateNow();
  }

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  };
  readonly getState = (): EditingState<D> => this.#state;

  readonly change = (changes: readonly Change[], step?: string): void => {
    if (this.#given.isReadOnly || changes.length === 0) return;
    this.#happen({ is: 'typed', changes, step });
    this.#sendSoon();
  };
  readonly undo = (): void => this.#walk('undo');
  readonly redo = (): void => this.#walk('redo');
  readonly decide = (at: string, choice: Choice): void => {
    this.#happen({ is: 'decided', at, choice });
    if (this.#queue.theirs === undefined) void this.flush();
  };
  readonly readNews = (): void => {
    this.#news = [];
    this.#tell();
  };
  /** Whatever the service's checks found of the latest revision. */
  readonly putDiagnostics = (diagnostics: readonly Diagnostic[]): void => {
    this.#diagnostics = diagnostics;
    this.#tell();
  };
  /** The draft as the service has it now; its content comes by revisions. */
  readonly putDraft = (draft: D, isReadOnly: boolean): void => {
    this.#given = { ...this.#given, draft, isReadOnly };
    this.#tell();
  };

  /** The page is there: it hears when the service is back, and saves what pages that are gone could not. */
  readonly open = (): (() => void) => {
    const callOff = this.around.whenBack(() => this.#back());
    const letGo = this.around.keeper.hold();
    void this.#resume();
    return () => {
      clearTimeout(this.#timer);
      void this.flush();
      callOff();
      letGo();
    };
  };

  /** Sends what is not saved, and goes on until the service has everything or something stands in the way. */
  readonly flush = async (): Promise<void> => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#isBusy || this.#isAway || this.#queue.theirs !== undefined || this.#queue.own.length === 0) return;
    this.#isBusy = true;
    this.#happen({ is: 'sent' });
    await this.#tried(() => this.#save());
    this.#isBusy = false;
    if (this.#queue.own.length > 0 && this.#canGoOn) this.#sendSoon();
    else await this.#resume();
  };

  readonly saved = async (): Promise<boolean> => {
    await this.flush();
    // What was already on its way, and what was typed meanwhile, has yet to go.
    if (this.#isBusy || (this.#queue.own.length > 0 && this.#canGoOn)) {
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
      return this.saved();
    }
    return this.#queue.own.length === 0;
  };

  /** Looks whether someone else has saved. Not while something is under way: that finds out by itself. */
  readonly look = async (): Promise<void> => {
    if (this.#isBusy || this.#isAway || this.#queue.theirs !== undefined || this.#queue.sent > 0) return;
    this.#isBusy = true;
    await this.#tried(() => this.#catchUp());
    this.#isBusy = false;
    if (this.#queue.own.length === 0) await this.#resume();
    else if (this.#canGoOn) this.#sendSoon();
  };

  get #canGoOn(): boolean {
    return !this.#isAway && this.#refusal === undefined && this.#queue.theirs === undefined;
  }

  #walk(is: 'undo' | 'redo'): void {
    if (this.#given.isReadOnly) return;
    this.#happen({ is });
    this.#sendSoon();
  }

  #sendSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), REST_MS);
  }

  async #save(): Promise<void> {
    const { revision, own, sent } = this.#queue;
    const answer = await this.around.port.save(revision, own.slice(0, sent));
    if (answer.is === 'behind') {
      const before = this.#queue.revision;
      await this.#catchUp();
      if (this.#queue.revision === before && this.#queue.theirs === undefined) this.#refused(answer.problem);
    } else if (answer.is === 'refused') this.#refused(answer.problem);
    else {
      this.#refusal = undefined;
      this.#savedAt = this.around.now();
      this.#happen({ is: 'saved', revision: answer.revision });
    }
  }

  #refused(problem: Problem): void {
    this.#refusal = problem;
    // After an accident of the service nobody knows whether it took them: they stay as they were sent.
    if (problem.status < SERVER_FAULT) this.#happen({ is: 'refused' });
    this.#tell();
    this.around.onStale();
  }

  async #catchUp(): Promise<void> {
    const revisions = await this.around.port.revisionsAfter(this.#queue.revision);
    if (revisions.length === 0) return;
    this.#refusal = undefined;
    const { own, sent } = this.#queue;
    const isEcho = sent > 0 && isSameJson(revisions[0]?.changes, own.slice(0, sent));
    if (isEcho) this.#savedAt = this.around.now();
    const others = (isEcho ? revisions.slice(1) : revisions).filter(({ changes }) => changes.length > 0);
    this.#news = [...this.#news, ...others];
    this.#happen({ is: 'others', revisions });
    this.around.onStale();
  }

  /** Takes over what pages that are gone could not save, one page after another; what is typed here goes first. */
  async #resume(): Promise<void> {
    if (this.#given.isReadOnly || this.#queue.own.length > 0 || this.#isBusy || this.#isAway) return;
    this.#isBusy = true;
    const left = await this.around.keeper.findLeft();
    if (left !== undefined) await this.#tried(() => this.#resumeWith(left));
    this.#isBusy = false;
    if (this.#queue.own.length > 0) this.#sendSoon();
  }

  async #resumeWith({ kept, drop }: LeftBehind): Promise<void> {
    const since = await this.#since(kept.revision);
    if (this.#queue.own.length > 0) return;
    this.#queue = resumeQueue(rewound(this.#queue.server, since), kept.revision, kept.own, kept.sent);
    this.#happen({ is: 'others', revisions: since });
    // First kept here, then let go of there: whatever happens in between, it is kept somewhere.
    if (this.#isKept) drop();
  }

  async #since(revision: number): Promise<readonly Revision[]> {
    if (revision >= this.#queue.revision) return [];
    const revisions = await this.around.port.revisionsAfter(revision);
    return revisions.filter((saved) => saved.revision <= this.#queue.revision);
  }

  /** Something that asks the service. A service that is away is waited for; what it refuses is told. */
  async #tried(ask: () => Promise<void>): Promise<void> {
    try {
      await ask();
    } catch (error) {
      if (error instanceof Unreachable) this.#isAway = true;
      else if (!(error instanceof NoPlace)) this.#refusal = problemOf(error);
      this.#tell();
    }
  }

  #back(): void {
    if (!this.#isAway) return;
    this.#isAway = false;
    this.#tell();
    void (this.#queue.own.length > 0 ? this.flush() : this.#resume());
  }

  #happen(event: QueueEvent): void {
    this.#queue = queueReducer(this.#queue, event);
    const { revision, own, sent } = this.#queue;
    this.#isKept = this.around.keeper.keep({ revision, own, sent });
    this.#tell();
  }

  #tell(): void {
    this.#state = this.#stateNow();
    for (const tell of this.#listeners) tell();
  }

  #stateNow(): EditingState<D> {
    const { draft, base, isReadOnly } = this.#given;
    const { content, history, revision } = this.#queue;
    return {
      draft,
      content,
      base,
      isReadOnly,
      canUndo: history.past.length > 0,
      canRedo: history.future.length > 0,
      saving: this.#saving(),
      savedAt: this.#savedAt,
      revision,
      diagnostics: this.#diagnostics,
      conflicts: openConflicts(this.#queue),
      news: this.#news,
      refusal: this.#refusal,
      isKept: this.#isKept,
    };
  }

  #saving(): Saving {
    if (this.#queue.theirs !== undefined) return 'conflict';
    if (this.#queue.own.length === 0) return 'saved';
    if (this.#isAway) return 'offline';
    return this.#refusal === undefined ? 'saving' : 'refused';
  }
}
