import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { AccountsController } from './accounts.controller.js';
import { AccountsService } from './accounts.service.js';
import { DemoAccounts } from './demo-accounts.js';
import { FirstAdministrator } from './first-administrator.js';
import { Invitations } from './invitations.js';
import { SecondFactors } from './second-factor.js';
import { SecretBox } from './secret-box.js';
import { SignIn } from './sign-in.js';

const shared = [DemoAccounts, FirstAdministrator, Invitations, SecondFactors, SignIn];

@Module({
  imports: [AccessModule],
  controllers: [AccountsController],
  providers: [AccountsService, SecretBox, ...shared],
  exports: shared,
})
export class AccountsModule {}
