import { applyChanges, inverseOf, type Content } from '../editing/apply-change.js';
import type { Change } from '../editing/change.js';
import { openConflicts, queueReducer, rewound, resumeQueue, startQueue, type Queue } from '../editing/queue.js';
import type { Choice, Revision } from '../editing/conflicts.js';

/** For specs: the service, as far as saving goes. It takes changes only on its latest revision. */
export class ModelService {
  revision = 1;
  readonly log: Revision[] = [];
  constructor(public content: Content) {}

  /** @returns the new revision; undefined when someone else was faster */
  save(by: string, on: number, changes: readonly Change[]): number | undefined {
    if (on !== this.revision) return undefined;
    const undo: Change[] = [];
    for (const change of changes) {
      undo.unshift(...inverseOf(this.content, change));
      this.content = applyChanges(this.content, [change]);
    }
    this.revision += 1;
    this.log.push({ revision: this.revision, at: '', by: { id: by, name: by }, changes, undo });
    return this.revision;
  }
  after(revision: number): readonly Revision[] {
    return this.log.filter((saved) => saved.revision > revision);
  }
}

interface Request {
  readonly on: number;
  readonly changes: readonly Change[];
}
/** What came back to a page: saved, or someone else was faster. */
interface Answer {
  readonly revision: number | undefined;
}

/** One person's page, and a network that loses and delays what it carries. */
export class ModelPage {
  queue: Queue;
  #requests: Request[] = [];
  #answers: Answer[] = [];
  #isWaiting = false;

  constructor(
    readonly name: string,
    private readonly service: ModelService,
  ) {
    this.queue = startQueue(service.content, service.revision);
  }

  type(change: Change): void {
    this.queue = queueReducer(this.queue, { is: 'typed', changes: [change] });
  }
  send(): void {
    if (this.#isWaiting || this.queue.own.length === 0) return;
    this.queue = queueReducer(this.queue, { is: 'sent' });
    if (this.queue.sent === 0) return;
    this.#isWaiting = true;
    this.#requests.push({ on: this.queue.revision, changes: this.queue.own.slice(0, this.queue.sent) });
  }
  get isUnderway(): boolean {
    return this.#requests.length > 0;
  }
  /** The oldest request arrives, even one whose page has given up on it. */
  arrive(): void {
    const request = this.#requests.shift();
    if (request === undefined) return;
    const revision = this.service.save(this.name, request.on, request.changes);
    if (this.#isWaiting && this.#requests.length === 0) this.#answers.push({ revision });
  }
  hear(): void {
    const answer = this.#answers.shift();
    if (answer === undefined || !this.#isWaiting) return;
    this.#isWaiting = false;
    if (answer.revision === undefined) this.#catchUp();
    else this.queue = queueReducer(this.queue, { is: 'saved', revision: answer.revision });
  }
  /** The network breaks: what was asked may still arrive, what was answered never does. */
  lose(): void {
    this.#isWaiting = false;
    this.#answers = [];
  }
  look(): void {
    if (!this.#isWaiting && this.queue.sent === 0) this.#catchUp();
  }
  /** The page is closed and opened again: only what was kept is there. */
  reload(): void {
    this.lose();
    const { revision, own, sent } = this.queue;
    const since = this.service.after(revision);
    this.queue = resumeQueue(rewound(this.service.content, since), revision, own, sent);
    this.#catchUp();
  }
  decide(choice: Choice): string | undefined {
    const open = openConflicts(this.queue).find((conflict) => conflict.choice === undefined);
    if (open !== undefined) this.queue = queueReducer(this.queue, { is: 'decided', at: open.at, choice });
    return open?.at;
  }
  #catchUp(): void {
    this.queue = queueReducer(this.queue, { is: 'others', revisions: this.service.after(this.queue.revision) });
  }
}
