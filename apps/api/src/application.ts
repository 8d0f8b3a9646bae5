import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AccessService } from './access/access.service.js';
import { AppModule } from './app.module.js';
import { SystemClock, type Clock } from './clock/clock.js';
import { describeApi } from './docs/api-description.js';
import { LogBridge } from './http/log-bridge.js';
import { createServer } from './http/server.js';
import type { Settings } from './settings.js';

/**
 * The service, ready to listen: database connected, rule sets published.
 * @throws PersistenceError when the database cannot be used; Error for a route that does not say who may use it
 */
export async function createApplication(
  settings: Settings,
  clock: Clock = new SystemClock(),
): Promise<NestFastifyApplication> {
  const server = createServer(settings.logLevel, settings.trustedProxies);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.register(settings, clock), server, {
    bodyParser: false,
    abortOnError: false,
    logger: new LogBridge(server.getInstance().log),
  });
  try {
    const access = app.get(AccessService);
    server.getInstance().addHook('onRequest', (request) => access.recognise(request));
    describeApi(app);
    await app.init();
  } catch (error) {
    await app.close();
    throw error;
  }
  return app;
}
