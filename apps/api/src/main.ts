import { createApplication } from './application.js';
import { readSettings } from './settings.js';

try {
  const settings = readSettings(process.env);
  const app = await createApplication(settings);
  app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
  await app.listen({
    host: settings.host,
    port: settings.port,
    listenTextResolver: (address: string) => `Gongo: ${address}`,
  });
} catch (error) {
  process.stderr.write(
    `공고를 시작하지 못했습니다. / Gongo could not start.\n${error instanceof Error ? error.stack : String(error)}\n`,
  );
  // Not only the exit code: an open connection to the database would keep a service that serves nothing alive.
  process.exit(1);
}
