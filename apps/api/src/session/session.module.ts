import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { AccountsModule } from '../accounts/accounts.module.js';
import { OidcController } from './oidc.controller.js';
import { Oidc } from './oidc.js';
import { OwnAccountController } from './own-account.controller.js';
import { OwnAccount } from './own-account.js';
import { OwnSessions } from './own-sessions.js';
import { SessionEntry } from './session-entry.js';
import { SessionViews } from './session-view.js';
import { SessionController } from './session.controller.js';

@Module({
  imports: [AccessModule, AccountsModule],
  controllers: [SessionController, OidcController, OwnAccountController],
  providers: [Oidc, OwnAccount, OwnSessions, SessionEntry, SessionViews],
})
export class SessionModule {}
