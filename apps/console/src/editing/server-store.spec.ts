import { jest } from '@jest/globals';
import type { Problem } from '../api/types.js';
import { Unreachable } from '../api/unreachable.js';
import { ModelService } from '../testing/draft-model.js';
import type { Content } from './apply-change.js';
import { countKept, keeperOf } from './kept-changes.js';
import { ServerStore } from './server-store.js';
import type { SaveAnswer } from './save-port.js';
import { exampleDraftOf } from './example-draft.js';

const start: Content = { parts: { a: 0, b: 0, list: [{ id: 'one', text: '' }] } };
const REST_MS = 800;
const problem = (status: number, code: string): Problem => ({
  ...{ type: '', title: '', detail: '', instance: '', traceId: '1', errors: [] },
  status,
  code,
});

/** One service for all pages of a test, and a network that can be cut. */
function world() {
  const service = new ModelService(start);
  const network = { isUp: true, losesAnswers: false, refusal: undefined as Problem | undefined, requests: 0 };
  const back = new Set<() => void>();
  const page = (name: string, person = 'kim') => {
    const store = new ServerStore(
      {
        draft: exampleDraftOf('a/2025'),
        content: service.content,
        revision: service.revision,
        base: undefined,
        isReadOnly: false,
      },
      {
        port: {
          save: async (revision, changes): Promise<SaveAnswer> => {
            network.requests += 1;
            if (!network.isUp) throw new Unreachable();
            if (network.refusal !== undefined) return { is: 'refused', problem: network.refusal };
            const saved = service.save(person, revision, changes);
            if (network.losesAnswers) throw new Unreachable();
            return saved === undefined
              ? { is: 'behind', problem: problem(412, 'draft/changed-meanwhile') }
              : { is: 'saved', revision: saved, contentHash: '' };
          },
          revisionsAfter: async (revision) => {
            if (!network.isUp) throw new Unreachable();
            return service.after(revision);
          },
        },
        keeper: keeperOf('d', person, name),
        whenBack: (go) => {
          back.add(go);
          return () => back.delete(go);
        },
        now: () => '2024-12-02T00:00:00.000Z',
        onStale: () => undefined,
      },
    );
    return { store, close: store.open() };
  };
  return { service, network, page, comeBack: () => back.forEach((go) => go()) };
}
const keptHere = () => Object.keys(localStorage).filter((key) => key.startsWith('gongo.editing.'));
const rest = () => jest.advanceTimersByTimeAsync(REST_MS);

describe('a draft on the service', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    localStorage.clear();
  });
  afterEach(() => jest.useRealTimers());

  it('is changed at once, and saved 800 ms after the last key, with one request', async () => {
    const { service, network, page } = world();
    const { store } = page('1');
    store.change([{ at: 'parts/a', set: '1' }], 'a');
    store.change([{ at: 'parts/a', set: '12' }], 'a');
    expect(store.getState()).toMatchObject({ content: { parts: { a: '12' } }, saving: 'saving' });
    await jest.advanceTimersByTimeAsync(REST_MS - 1);
    expect(network.requests).toBe(0);
    await jest.advanceTimersByTimeAsync(1);
    expect(service.log.map(({ changes }) => changes)).toEqual([[{ at: 'parts/a', set: '12' }]]);
    expect(store.getState()).toMatchObject({ saving: 'saved', savedAt: '2024-12-02T00:00:00.000Z' });
    expect(keptHere()).toEqual([]);
  });

  it('takes the keys of one field back together, and puts them there again', async () => {
    const { service, page } = world();
    const { store } = page('1');
    store.change([{ at: 'parts/a', set: '1' }], 'a');
    store.change([{ at: 'parts/a', set: '12' }], 'a');
    await rest();
    store.undo();
    expect(store.getState()).toMatchObject({ content: { parts: { a: 0 } }, canUndo: false, canRedo: true });
    store.redo();
    store.undo();
    await rest();
    expect(service.content).toEqual(start);
  });

  it('loses nothing to a network that is cut: it is sent when the service is back', async () => {
    const { service, network, page, comeBack } = world();
    const { store } = page('1');
    network.isUp = false;
    store.change([{ at: 'parts/a', set: 1 }]);
    await rest();
    store.change([{ at: 'parts/b', set: 2 }]);
    await rest();
    expect(store.getState().saving).toBe('offline');
    expect(countKept('d', 'kim')).toBe(2);
    network.isUp = true;
    comeBack();
    await rest();
    expect(service.content).toMatchObject({ parts: { a: 1, b: 2 } });
    expect(store.getState().saving).toBe('saved');
  });

  it('loses nothing to a page that goes away: the next page saves it, also over what someone saved meanwhile', async () => {
    const { service, network, page } = world();
    const gone = page('1');
    network.isUp = false;
    gone.store.change([{ at: 'parts/a', set: 1 }]);
    await rest();
    gone.close();
    network.isUp = true;
    service.save('lee', service.revision, [{ at: 'parts/b', set: 9 }]);
    const { store } = page('2');
    await jest.advanceTimersByTimeAsync(0);
    expect(store.getState().content).toMatchObject({ parts: { a: 1, b: 9 } });
    await rest();
    expect(service.content).toMatchObject({ parts: { a: 1, b: 9 } });
    expect(keptHere()).toEqual([]);
  });

  it('knows its own change again when only the answer was lost', async () => {
    const { service, network, page, comeBack } = world();
    const { store } = page('1');
    network.losesAnswers = true;
    store.change([{ at: 'parts/a', set: 1 }]);
    await rest();
    store.change([{ at: 'parts/a', set: 2 }]);
    network.losesAnswers = false;
    comeBack();
    await rest();
    expect(store.getState()).toMatchObject({ saving: 'saved', conflicts: [], news: [] });
    expect(service.content).toMatchObject({ parts: { a: 2 } });
  });

  it('takes in what someone else saved elsewhere, and says who it was', async () => {
    const { service, page } = world();
    const { store } = page('1');
    service.save('lee', service.revision, [{ at: 'parts/b', set: 9 }]);
    store.change([{ at: 'parts/a', set: 1 }]);
    await rest();
    await rest();
    expect(store.getState()).toMatchObject({ content: { parts: { a: 1, b: 9 } }, saving: 'saved' });
    expect(store.getState().news.map(({ by }) => by.id)).toEqual(['lee']);
    expect(service.content).toMatchObject({ parts: { a: 1, b: 9 } });
  });

  it.each([
    ['theirs', 9],
    ['mine', 1],
    ['base', 0],
  ] as const)('asks where both changed the same place; %s leaves %j there', async (choice, value) => {
    const { service, page } = world();
    const { store } = page('1');
    service.save('lee', service.revision, [{ at: 'parts/a', set: 9 }]);
    store.change([{ at: 'parts/a', set: 1 }]);
    store.change([{ at: 'parts/b', set: 2 }]);
    await rest();
    const { saving, conflicts } = store.getState();
    expect(saving).toBe('conflict');
    expect(conflicts).toMatchObject([{ at: 'parts/a', theirs: 9, mine: 1, base: 0, by: [{ id: 'lee' }] }]);
    store.decide('parts/a', choice);
    await rest();
    expect(service.content).toMatchObject({ parts: { a: value, b: 2 } });
    expect(store.getState()).toMatchObject({ saving: 'saved', conflicts: [] });
  });

  it('meets itself in two tabs as it meets anyone else', async () => {
    const { service, page } = world();
    const [one, other] = [page('1'), page('2')];
    one.store.change([{ at: 'parts/a', set: 1 }]);
    other.store.change([{ at: 'parts/a', set: 2 }]);
    await rest();
    await rest();
    expect([one.store.getState().saving, other.store.getState().saving].sort()).toEqual(['conflict', 'saved']);
    other.store.decide('parts/a', 'mine');
    one.store.decide('parts/a', 'mine');
    await rest();
    await one.store.look();
    await other.store.look();
    expect(one.store.getState().content).toEqual(service.content);
    expect(other.store.getState().content).toEqual(service.content);
  });

  it('tells what the service does not take, keeps it, and tries again with the next change', async () => {
    const { service, network, page } = world();
    const { store } = page('1');
    network.refusal = problem(422, 'amendment/no-place');
    store.change([{ at: 'parts/a', set: 1 }]);
    await rest();
    expect(store.getState()).toMatchObject({ saving: 'refused', refusal: { code: 'amendment/no-place' } });
    expect(countKept('d', 'kim')).toBe(1);
    network.refusal = undefined;
    store.change([{ at: 'parts/b', set: 2 }]);
    await rest();
    expect(service.content).toMatchObject({ parts: { a: 1, b: 2 } });
    expect(store.getState()).toMatchObject({ saving: 'saved', refusal: undefined });
  });

  it('says when nothing can be kept on the computer', () => {
    const { page } = world();
    const { store } = page('1');
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full');
    });
    store.change([{ at: 'parts/a', set: 1 }]);
    expect(store.getState().isKept).toBe(false);
    jest.restoreAllMocks();
  });
});
