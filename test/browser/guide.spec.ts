import { Drafting } from '../e2e/drafting.js';
import { signIn, type Person } from '../e2e/people.js';
import { openConsole, picture, settled, type OpenConsole } from './harness.js';

/** Wide enough for contents, section and help beside each other. */
const WIDE = { width: 1600, height: 1000 };

describe('the pictures of the officers’ guide', () => {
  let gongo: OpenConsole;
  let officer: Person;
  let draft: Drafting;

  beforeAll(async () => {
    gongo = await openConsole();
    officer = await signIn(gongo.service, { name: '김하늘', grants: ['policyOfficer'] });
    draft = await Drafting.begin(officer);
    await draft.change(
      officer,
      { at: 'manifest/title/ko', set: '2025년 자활기업 창업자금 지원' },
      { at: 'manifest/inForce/from', set: '2025-02-03' },
      { at: 'parameters/growthExtra.cap/values/2024-03-27/value', set: 36_000_000 },
    );
  });
  afterEach(() => gongo.checkFaults());
  afterAll(() => gongo.close());

  it('show how one signs in', async () => {
    const page = await gongo.open('/sign-in', { width: 1280, height: 900 });
    await page.getByLabel('아이디').waitFor();
    await picture(page, 'sign-in-ko');
  });

  it.each([
    ['draft-decision-ko', 'decisions/amounts', 'h3'],
    ['draft-table-ko', 'tables/scoring.items', '[role="grid"]'],
    ['draft-confirmations-ko', 'confirmations', '.editor-middle li'],
    ['review-ko', 'review', '.change-list > li, main li'],
    ['comparison-ko', 'comparison', '.change-list > li'],
  ])('show %s', async (name, path, shows) => {
    const page = await gongo.openAs(officer, `/drafts/${draft.id}/${path}`, WIDE);
    await page.locator(shows).first().waitFor();
    await settled(page);
    await picture(page, name);
  });
});
