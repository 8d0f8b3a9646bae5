import { Asking, type Calls } from './asking.js';
import type { Run, RunRequest } from './types.js';

const request = (line: number): RunRequest => ({
  kind: 'comparison',
  rules: 'fund/2024',
  source: { round: 'r' },
  line,
});
const run = (id: string, state: Run['state'], done = 0): Run => ({ id, state, progress: { done, total: 10 } }) as Run;

/** A service whose answers come when the test lets them. */
class Service {
  readonly cancelled: string[] = [];
  readonly asked: string[] = [];
  private readonly waiting = new Map<string, { answer: (run: Run) => void; fail: (error: unknown) => void }>();

  readonly calls: Calls = {
    start: (asked) => this.wait(`start ${String(asked['line'])}`),
    look: (id) => this.wait(`look ${id}`),
    cancel: async (id) => void this.cancelled.push(id),
  };
  async answers(what: string, answer: Run): Promise<void> {
    this.waiting.get(what)?.answer(answer);
    await settled();
  }
  async fails(what: string, error: unknown): Promise<void> {
    this.waiting.get(what)?.fail(error);
    await settled();
  }
  private wait(what: string): Promise<Run> {
    this.asked.push(what);
    return new Promise((answer, fail) => this.waiting.set(what, { answer, fail }));
  }
}
const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

describe('a question put to the service', () => {
  let service: Service;
  let asking: Asking;
  beforeEach(() => {
    service = new Service();
    asking = new Asking(service.calls);
  });

  it('is answered at once where it takes no time', async () => {
    asking.ask(request(70));
    expect(asking.now()).toMatchObject({ isAsking: true });
    await service.answers('start 70', run('r-1', 'done'));
    expect(asking.now()).toEqual({ answer: { run: run('r-1', 'done'), request: request(70) }, isAsking: false });
  });

  it('tells how far it is, with the former answer still there', async () => {
    asking.ask(request(70));
    await service.answers('start 70', run('r-1', 'done'));
    asking.ask(request(75));
    await service.answers('start 75', run('r-2', 'running', 3));
    expect(asking.now()).toMatchObject({ answer: { run: { id: 'r-1' } }, current: { progress: { done: 3 } } });
    await service.answers('look r-2', run('r-2', 'done', 10));
    expect(asking.now()).toMatchObject({ answer: { run: { id: 'r-2' } }, isAsking: false });
  });

  it('takes the place of an older one, whose answer comes too late to be shown', async () => {
    asking.ask(request(70));
    asking.ask(request(75));
    await service.answers('start 75', run('r-2', 'done'));
    await service.answers('start 70', run('r-1', 'done'));
    expect(asking.now()).toMatchObject({ answer: { run: { id: 'r-2' }, request: request(75) } });
  });

  it('has the older one stopped in the service, one that began too late to be seen as well', async () => {
    asking.ask(request(70));
    await service.answers('start 70', run('r-1', 'running'));
    asking.ask(request(75));
    expect(service.cancelled).toEqual(['r-1']);
    asking.ask(request(80));
    await service.answers('start 75', run('r-2', 'waiting'));
    expect(service.cancelled).toEqual(['r-1', 'r-2']);
  });

  it('is not put twice while it is the same', async () => {
    asking.ask(request(70));
    asking.ask(request(70));
    await service.answers('start 70', run('r-1', 'done'));
    asking.ask(request(70));
    expect(service.asked).toEqual(['start 70']);
  });

  it('keeps the former answer when it is stopped or fails, and says so', async () => {
    asking.ask(request(70));
    await service.answers('start 70', run('r-1', 'done'));
    asking.ask(request(75));
    await service.answers('start 75', run('r-2', 'running'));
    asking.cancel();
    expect(asking.now()).toMatchObject({ answer: { run: { id: 'r-1' } }, ended: { id: 'r-2', state: 'cancelled' } });
    expect(service.cancelled).toEqual(['r-2']);
    asking.ask(request(80));
    await service.fails('start 80', { code: 'what-if/no-lever' });
    expect(asking.now()).toMatchObject({ answer: { run: { id: 'r-1' } }, error: { code: 'what-if/no-lever' } });
  });

  it('can be put once more after it failed', async () => {
    asking.ask(request(70));
    await service.fails('start 70', new Error('away'));
    asking.again();
    await service.answers('start 70', run('r-1', 'done'));
    expect(asking.now()).toMatchObject({ answer: { run: { id: 'r-1' } }, isAsking: false });
  });
});
