import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { AdminToken } from './access/admin-token.js';
import { DemoAccounts } from './accounts/demo-accounts.js';
import { FirstAdministrator } from './accounts/first-administrator.js';
import { FormTemplates } from './forms/form-templates.js';
import { FormsService } from './forms/forms.service.js';
import { DemoImport } from './rounds/demo-import.js';
import { RuleSetImport } from './rule-sets/rule-set-import.js';
import { RuleSetsService } from './rule-sets/rule-sets.service.js';
import { Settings } from './settings.js';

/** What happens once the database is there and before the first request: token, rule sets, invented rounds, forms. */
@Injectable()
export class StartUp implements OnApplicationBootstrap {
  readonly #logger = new Logger(StartUp.name);

  constructor(
    private readonly settings: Settings,
    private readonly adminToken: AdminToken,
    private readonly firstAdministrator: FirstAdministrator,
    private readonly demoAccounts: DemoAccounts,
    private readonly ruleSetImport: RuleSetImport,
    private readonly demoImport: DemoImport,
    private readonly ruleSets: RuleSetsService,
    private readonly templates: FormTemplates,
    private readonly forms: FormsService,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.adminToken.ensure();
    await this.firstAdministrator.ensure();
    const published = await this.ruleSetImport.run();
    if (published.length === 0)
      this.#logger.warn(
        `${this.settings.rulesDirectory} 에서 발행한 규정이 없습니다. / No rule set was published from ${this.settings.rulesDirectory}.`,
      );
    if (this.settings.withDemo) {
      await this.demoImport.run(published);
      await this.demoAccounts.ensure();
    }
    await this.templates.read();
    // Checking and binding take a moment; the first visitor should not be the one who waits for it.
    await this.ruleSets.list();
    await this.forms.list();
  }
}
