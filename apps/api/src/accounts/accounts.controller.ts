import { Controller, Get, Header, HttpCode, Patch, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Permission } from '../access/access.decorators.js';
import { Asking, type Actor } from '../access/actor.js';
import { Answers, AnswersCreated } from '../answers/answers.decorator.js';
import { ref } from '../answers/schemas.js';
import { IfMatch, tagRevision } from '../http/preconditions.js';
import { JsonBody, PathTexts } from '../input/input.decorators.js';
import type { AccountView } from './account-view.js';
import {
  accountChanges,
  accountPath,
  newAccountRequest,
  type AccountChangesRequest,
  type NewAccountRequest,
} from './accounts.dto.js';
import { AccountsService, type InvitationView } from './accounts.service.js';

/** A link that lets someone in is nobody's to keep on the way. */
const NO_STORE = ['cache-control', 'no-store'] as const;

@ApiTags('accounts')
@ApiBearerAuth()
@Controller('api/accounts')
export class AccountsController {
  constructor(private readonly accounts: AccountsService) {}

  @Get()
  @Permission('accounts:manage')
  @ApiOperation({ summary: 'All accounts, by id' })
  @Answers(ref('AccountList'))
  async list(): Promise<{ items: AccountView[] }> {
    return { items: await this.accounts.list() };
  }

  @Post()
  @Permission('accounts:manage')
  @Header(...NO_STORE)
  @ApiOperation({ summary: 'A new account, and the one-time link for the person it is for' })
  @AnswersCreated(ref('InvitedAccount'))
  create(
    @JsonBody(newAccountRequest) request: NewAccountRequest,
    @Asking() actor: Actor,
  ): Promise<{ account: AccountView; invitation: InvitationView }> {
    return this.accounts.create(actor, request);
  }

  @Get(':account')
  @Permission('accounts:manage')
  @ApiOperation({ summary: 'One account' })
  @Answers(ref('Account'))
  async account(
    @PathTexts(accountPath) { account }: { account: string },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AccountView> {
    return tagged(reply, await this.accounts.get(account));
  }

  @Patch(':account')
  @Permission('accounts:manage')
  @ApiOperation({ summary: 'Another name, e-mail or other grants; other grants end the sessions of the account' })
  @Answers(ref('Account'))
  async change(
    @PathTexts(accountPath) { account }: { account: string },
    @IfMatch() revision: number,
    @JsonBody(accountChanges) request: AccountChangesRequest,
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AccountView> {
    return tagged(reply, await this.accounts.change(actor, account, revision, request));
  }

  @Post(':account/invitation')
  @Permission('accounts:manage')
  @Header(...NO_STORE)
  @ApiOperation({ summary: 'A new one-time link, for who has not used theirs or cannot sign in any more' })
  @AnswersCreated(ref('Invitation'))
  invite(@PathTexts(accountPath) { account }: { account: string }, @Asking() actor: Actor): Promise<InvitationView> {
    return this.accounts.invite(actor, account);
  }

  @Post(':account/disable')
  @HttpCode(200)
  @Permission('accounts:manage')
  @ApiOperation({ summary: 'Let nobody in with it any more, and end its sessions everywhere' })
  @Answers(ref('Account'))
  async disable(
    @PathTexts(accountPath) { account }: { account: string },
    @IfMatch() revision: number,
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AccountView> {
    return tagged(reply, await this.accounts.disable(actor, account, revision));
  }

  @Post(':account/enable')
  @HttpCode(200)
  @Permission('accounts:manage')
  @ApiOperation({ summary: 'Let them in again' })
  @Answers(ref('Account'))
  async enable(
    @PathTexts(accountPath) { account }: { account: string },
    @IfMatch() revision: number,
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AccountView> {
    return tagged(reply, await this.accounts.enable(actor, account, revision));
  }
}

function tagged(reply: FastifyReply, account: AccountView): AccountView {
  tagRevision(reply, account.revision);
  return account;
}
