import type { Application } from '#policy';
import { openTestDatabase, type TestDatabase } from '../../../test/e2e/test-database.js';
import type { ApplicationBlock, ApplicationSourceDocument } from './application-source.schema.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const START = Date.parse('2024-04-01T00:00:00Z');

describe('applications of an uploaded file', () => {
  let test: TestDatabase;
  let now = START;
  beforeAll(async () => {
    test = await openTestDatabase(() => new Date(now));
  });
  beforeEach(() => {
    now = START;
  });
  afterAll(() => test.drop());

  let count = 0;
  const sourceOf = (applications: number, programme = 'self-support-fund'): ApplicationSourceDocument => {
    count += 1;
    return {
      _id: `f-${String(count).padStart(20, '0')}`,
      programme,
      rules: `${programme}/2024`,
      label: '2024',
      format: 'csv',
      applications,
      contentHash: `sha256:${'0'.repeat(64)}`,
      by: { by: { id: 'person', name: 'Person' }, at: new Date(START).toISOString() },
      expires: new Date(START + 30 * DAY_MS).toISOString(),
    };
  };
  const application = (position: number): Application => ({
    id: String(position),
    label: { ko: `${position}번`, en: `No. ${position}` },
    facts: { 'a.b': '$', $set: position },
  });
  const blocksOf = (...sizes: readonly number[]): readonly ApplicationBlock[] => {
    let from = 0;
    return sizes.map((size) => {
      const first = from;
      from += size;
      const applications = Array.from({ length: size }, (_, index) => application(first + index));
      return { from: first, to: from, applications: JSON.stringify(applications) };
    });
  };
  const positions = async (id: string, from: number, to: number): Promise<readonly string[]> =>
    (await test.database.applicationSources.read(id, from, to)).map((one) => one.id);

  it('are read by position, whichever blocks they stand in, as they were written', async () => {
    const { applicationSources } = test.database;
    const source = await applicationSources.add(sourceOf(6), blocksOf(3, 1, 2));
    expect(await applicationSources.read(source._id, 0, 6)).toEqual([0, 1, 2, 3, 4, 5].map(application));
    expect(await positions(source._id, 2, 4)).toEqual(['2', '3']);
    expect(await positions(source._id, 3, 4)).toEqual(['3']);
    expect(await positions(source._id, 3, 3)).toEqual([]);
    expect(await positions(source._id, 5, 100)).toEqual(['5']);
    expect(await positions(source._id, 6, 100)).toEqual([]);
  });

  it('are added once, however often, also by two at the same time', async () => {
    const { applicationSources } = test.database;
    const source = sourceOf(2);
    const [one, other] = await Promise.all([
      applicationSources.add(source, blocksOf(1, 1)),
      applicationSources.add(source, blocksOf(1, 1)),
    ]);
    expect(one).toEqual(other);
    expect(await applicationSources.add({ ...source, label: 'other' }, blocksOf(2))).toEqual(one);
    expect(await positions(source._id, 0, 9)).toEqual(['0', '1']);
  });

  it('are not taken for leftovers by a second load of the same that breaks off', async () => {
    const { applicationSources } = test.database;
    const source = sourceOf(2);
    await applicationSources.add(source, blocksOf(1, 1));
    // As the first saw it before the other was done: no source yet.
    await test.raw.collection('application-sources').deleteOne({ _id: source._id as never });
    const broken = function* (): Generator<ApplicationBlock> {
      yield* blocksOf(1);
      throw new Error('the process died');
    };
    await expect(applicationSources.add(source, broken())).rejects.toThrow('died');
    const pending = { source: source._id, pendingSince: { $exists: true } };
    expect(await test.raw.collection('application-source-blocks').countDocuments(pending)).toBe(0);
  });

  it('whose writing broke off are not there, and are marked to be forgotten within the hour', async () => {
    const { applicationSources } = test.database;
    const source = sourceOf(2);
    const broken = function* (): Generator<ApplicationBlock> {
      yield* blocksOf(1);
      throw new Error('the process died');
    };
    await expect(applicationSources.add(source, broken())).rejects.toThrow('died');
    expect(await applicationSources.find(source._id)).toBeUndefined();
    expect(
      (await applicationSources.list({ limit: 100, programmes: ['self-support-fund'] })).map(({ _id }) => _id),
    ).not.toContain(source._id);
    const left = await test.raw.collection('application-source-blocks').findOne({ source: source._id });
    expect(left?.['pendingSince']).toBeInstanceOf(Date);

    const again = await applicationSources.add(source, blocksOf(2));
    expect(await positions(again._id, 0, 9)).toEqual(['0', '1']);
    expect(
      await test.raw.collection('application-source-blocks').countDocuments({ pendingSince: { $exists: true } }),
    ).toBe(0);
  });

  it('are forgotten by the database: sources after 30 days, blocks a day later, leftovers after an hour', async () => {
    const seconds = async (collection: string): Promise<Readonly<Record<string, unknown>>> =>
      Object.fromEntries(
        (await test.raw.collection(collection).indexes())
          .filter(({ expireAfterSeconds }) => expireAfterSeconds !== undefined)
          .map(({ key, expireAfterSeconds }) => [Object.keys(key).join(), expireAfterSeconds]),
      );
    const day = 24 * 60 * 60;
    expect(await seconds('application-sources')).toEqual({ storedAt: 30 * day });
    expect(await seconds('application-source-blocks')).toEqual({ storedAt: 31 * day, pendingSince: 3600 });
  });

  it('end by the clock of the service: there just before, not there at the moment', async () => {
    const { applicationSources } = test.database;
    const source = await applicationSources.add(sourceOf(1, 'ends'), blocksOf(1));
    now = START + 30 * DAY_MS - 1;
    expect(await applicationSources.find(source._id)).toMatchObject({ _id: source._id });
    expect(await applicationSources.count('ends')).toBe(1);
    now = START + 30 * DAY_MS;
    expect(await applicationSources.find(source._id)).toBeUndefined();
    expect(await applicationSources.list({ limit: 100, programmes: ['ends'] })).toEqual([]);
    expect(await applicationSources.count('ends')).toBe(0);
  });

  it('are listed by programme, page by page, and gone once removed', async () => {
    const { applicationSources } = test.database;
    const own = [];
    for (let index = 0; index < 3; index += 1) own.push(await applicationSources.add(sourceOf(1, 'p'), blocksOf(1)));
    await applicationSources.add(sourceOf(1, 'q'), blocksOf(1));
    const programmes = ['p'];
    const first = await applicationSources.list({ limit: 2, programmes });
    const rest = await applicationSources.list({ limit: 2, programmes, after: first.at(-1)?._id ?? '' });
    expect([...first, ...rest]).toEqual(own);
    const [gone] = own;
    expect(await applicationSources.remove(gone?._id ?? '')).toBe(true);
    expect(await applicationSources.remove(gone?._id ?? '')).toBe(false);
    expect(await positions(gone?._id ?? '', 0, 9)).toEqual([]);
    expect(await applicationSources.list({ limit: 100, programmes })).toEqual(own.slice(1));
  });
});
