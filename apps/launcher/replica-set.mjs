import { setTimeout as wait } from 'node:timers/promises';

const name = 'rs0';
const deadlineMs = 60_000;
const pollMs = 100;

/**
 * Makes a mongod started with --replSet the primary of a one-member replica set, which transactions and change
 * streams need. A set that remembers another port is told the new one.
 * @param {number} port
 * @param {() => boolean} isRunning whether the mongod still runs; waiting for a dead one is pointless
 */
export async function ensurePrimary(port, isRunning) {
  const until = performance.now() + deadlineMs;
  const keepTrying = () => isRunning() && performance.now() < until;
  const client = await retry(() => connect(port), keepTrying);
  try {
    await retry(() => configure(client, `127.0.0.1:${port}`), keepTrying);
    await retry(() => checkPrimary(client), keepTrying);
  } finally {
    await client.close();
  }
}

/**
 * @template T
 * @param {() => Promise<T>} attempt
 * @param {() => boolean} keepTrying
 * @returns {Promise<T>}
 */
async function retry(attempt, keepTrying) {
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!keepTrying()) throw error;
      await wait(pollMs);
    }
  }
}

/** @param {number} port */
async function connect(port) {
  const { default: mongoose } = await import('mongoose');
  // A client whose first connection failed is closed for good, so each attempt has its own.
  const client = new mongoose.mongo.MongoClient(`mongodb://127.0.0.1:${port}/`, {
    directConnection: true,
    readPreference: 'primaryPreferred',
    serverSelectionTimeoutMS: 1_000,
  });
  return client.connect();
}

/** @param {import('mongoose').mongo.MongoClient} client */
async function checkPrimary(client) {
  const { isWritablePrimary } = await client.db('admin').command({ hello: 1 });
  if (!isWritablePrimary) throw new Error('not primary yet');
}

/**
 * @param {import('mongoose').mongo.MongoClient} client
 * @param {string} host
 */
async function configure(client, host) {
  const admin = client.db('admin');
  // Read from the store, not with replSetGetConfig: a member whose port changed no longer finds itself in the set.
  const config = await client.db('local').collection('system.replset').findOne({});
  if (!config) {
    await admin.command({ replSetInitiate: { _id: name, members: [{ _id: 0, host }] } });
  } else if (config['members'].length === 1 && config['members'][0].host !== host) {
    const members = [{ ...config['members'][0], host }];
    await admin.command({ replSetReconfig: { ...config, version: config['version'] + 1, members }, force: true });
  }
}

/** @param {number} port */
export function uriOf(port) {
  const options = [
    `replicaSet=${name}`,
    'w=majority',
    'journal=true',
    'readConcernLevel=majority',
    'directConnection=false',
  ];
  return `mongodb://127.0.0.1:${port}/gongo?${options.join('&')}`;
}
