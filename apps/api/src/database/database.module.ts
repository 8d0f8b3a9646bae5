import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '#persistence';
import { Clock } from '../clock/clock.js';
import { Settings } from '../settings.js';

/** The settings, the clock and the database, for every module. */
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  static register(settings: Settings, clock: Clock): DynamicModule {
    const { mongoUri: uri, databaseName: name } = settings;
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        { provide: Settings, useValue: settings },
        { provide: Clock, useValue: clock },
        {
          provide: Database,
          useFactory: () => Database.open({ uri, ...(name === undefined ? {} : { name }) }, () => clock.now()),
        },
      ],
      exports: [Settings, Clock, Database],
    };
  }

  constructor(@Inject(Database) private readonly database: Database) {}

  /** Runs after the last request has been answered. */
  async onApplicationShutdown(): Promise<void> {
    await this.database.close();
  }
}
