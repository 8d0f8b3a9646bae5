import type { LoggerService } from '@nestjs/common';
import type { FastifyBaseLogger } from 'fastify';

/** Nest's lines in the server's own structured log. What Nest tells of its start is left out: one line is enough. */
export class LogBridge implements LoggerService {
  constructor(private readonly logger: FastifyBaseLogger) {}

  log(): void {
    // Nest's own progress: modules initialised, routes mapped.
  }

  warn(message: unknown): void {
    this.logger.warn(String(message));
  }

  error(message: unknown, ...more: readonly unknown[]): void {
    this.logger.error({ err: message instanceof Error ? message : undefined, more }, String(message));
  }

  fatal(message: unknown, ...more: readonly unknown[]): void {
    this.error(message, ...more);
  }
}
