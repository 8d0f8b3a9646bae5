import { startMongo } from '#launcher/mongodb.mjs';

/** @type {() => Promise<void>} */
let stop = async () => {};

/** A real MongoDB for the specs that need one: jest's workers inherit its address. */
export default async function startDatabase() {
  const mongo = await startMongo({ ephemeral: true });
  process.env['TEST_MONGODB_URI'] = mongo.uri;
  stop = mongo.stop;
}

/** Jest asks for the two ends in two files; the module between them holds the database. */
export const stopDatabase = () => stop();
