import { MongoBackend } from '@agendajs/mongo-backend';
import type { AgendaBackend } from 'agenda';
import type { Connection } from 'mongoose';

/** Where jobs that wake instances are kept: beside everything else, on the same connection. */
export function jobBackend(connection: Connection): AgendaBackend {
  const { db } = connection;
  if (db === undefined) throw new Error('The connection to the database is not open');
  // The driver mongoose brings is a little newer than the one the types are of; they speak alike.
  return new MongoBackend({ mongo: db as never, collection: 'jobs', logCollection: 'job-log' });
}
