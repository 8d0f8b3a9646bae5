import mongoose, { type Connection } from 'mongoose';
import { startServiceProcess, type ServiceProcess } from './service-process.js';
import type { Answer } from './service.js';
import { freshName, testUri } from './test-database.js';

/** Two instances of the service, each a process of its own, on one database. */
export interface TwoInstances {
  /** Of their database. */
  readonly name: string;
  readonly raw: Connection;
  readonly first: ServiceProcess;
  readonly second: ServiceProcess;
  readonly token: string;
  /** A question of either, or what is sent to it. @throws Error with the answer when it is refused */
  send(url: string, body?: object): Promise<Answer['json']>;
  /** Stops both, whatever is left of them, and removes their database. */
  discard(): Promise<void>;
}

export async function startTwoInstances(): Promise<TwoInstances> {
  const name = freshName();
  const raw = await mongoose.createConnection(testUri(), { dbName: name }).asPromise();
  const first = await startServiceProcess(name);
  const token = await first.token();
  const second = await startServiceProcess(name);
  return {
    name,
    raw,
    first,
    second,
    token,
    async send(url, body) {
      // No connection is kept: an instance may close an idle one, or be killed, at the moment it is used again.
      const headers = {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        connection: 'close',
      };
      const init = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) };
      const answer = await fetch(url, init);
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${url} ${answer.status} ${text}`);
      return JSON.parse(text);
    },
    async discard() {
      await first.kill();
      await second.kill();
      await raw.dropDatabase();
      await raw.close();
    },
  };
}
