import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { describeFailure } from '#launcher/launcher-error.mjs';
import { startMongo } from '#launcher/mongodb.mjs';
import { findFreePort } from '#launcher/ports.mjs';
import { dismissWatchdog } from '#launcher/watchdog-client.mjs';

type RunningMongo = Awaited<ReturnType<typeof startMongo>>;

const count = async ({ uri }: RunningMongo, change: (notes: mongoose.mongo.Collection) => Promise<unknown>) => {
  const client = await new mongoose.mongo.MongoClient(uri).connect();
  const notes = client.db().collection('notes');
  await change(notes);
  const total = await notes.countDocuments();
  await client.close();
  return total;
};

describe('the database the launcher starts', () => {
  const givenUri = process.env['MONGODB_URI'];
  const dataDir = mkdtempSync(join(tmpdir(), 'gongo-launcher-'));
  const pid = () => Number(readFileSync(join(dataDir, 'db', 'mongod.lock'), 'utf8'));

  beforeAll(() => {
    delete process.env['MONGODB_URI'];
  });

  afterAll(async () => {
    await dismissWatchdog();
    rmSync(dataDir, { recursive: true, force: true });
    if (givenUri !== undefined) process.env['MONGODB_URI'] = givenUri;
  });

  it('keeps its data and its port from one start to the next, and its data when the port must change', async () => {
    const first = await startMongo({ dataDir });
    expect(await count(first, (notes) => notes.insertOne({ text: 'kept' }))).toBe(1);
    await first.stop();

    const second = await startMongo({ dataDir });
    expect(second.uri).toBe(first.uri);
    await second.stop();

    writeFileSync(join(dataDir, 'mongod.port'), String(await findFreePort()));
    const third = await startMongo({ dataDir });
    expect(third.uri).not.toBe(first.uri);
    expect(await count(third, async () => {})).toBe(1);
    await third.stop();
  }, 60_000);

  it('ends one that was left behind on the folder, and keeps what that one had acknowledged', async () => {
    const leftBehind = await startMongo({ dataDir });
    const before = await count(leftBehind, (notes) => notes.insertOne({ text: 'acknowledged' }));
    const itsPid = pid();
    const next = await startMongo({ dataDir });
    expect(pid()).not.toBe(itsPid);
    expect(await count(next, async () => {})).toBe(before);
    await next.stop();
  }, 60_000);

  it('tells in sentences when it is killed while running', async () => {
    const mongo = await startMongo({ dataDir });
    const told = new Promise((resolve) => mongo.onExit(resolve));
    process.kill(pid(), 'SIGKILL');
    const said = describeFailure(await told);
    expect(said).toContain('ended while running (SIGKILL)');
    expect(said).toMatch(/[가-힣]/);
    expect(said).not.toMatch(/^\s+at /m);
  }, 60_000);
});
