import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { AccessService } from './access.service.js';
import { AdminToken } from './admin-token.js';
import { Sessions } from './sessions.js';

@Module({
  providers: [AccessService, AdminToken, Sessions, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [AccessService, AdminToken, Sessions],
})
export class AccessModule {}
