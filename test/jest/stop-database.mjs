import { dismissWatchdog } from '#launcher/watchdog-client.mjs';
import { stopDatabase } from './start-database.mjs';

export default async function stop() {
  await stopDatabase();
  await dismissWatchdog();
}
