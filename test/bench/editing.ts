import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { findChromium } from '#documents/pdf';
import { formatJson, parseRuleSet } from '#policy';
import { readSettings } from '../../apps/api/src/settings.js';
import { largeRuleSetFiles } from '../builders/large-rule-set.js';
import type { BenchService } from './service.js';
import { median, type Row } from './table.js';

const BASE = 'self-support-fund/2024';
const DRAFT = 'self-support-fund/2099';
const KEYS = 60;
/** Milliseconds between keys: quick typing. */
const BETWEEN = 90;
/** After so many keys the hand rests, so that saving and what follows it fall among the keys. */
const REST_AFTER = 12;
const REST_MS = 1000;
const SLOW_SHARE = 0.95;

/** Where is typed, and what; each in the draft of 300 conditions and 40 tables. */
const RULE = '[data-at="decisions/extra/require/extra-20"]';
interface Place {
  readonly path: string;
  /** To be pressed first, so that the field is there. */
  readonly open?: string;
  readonly field: string;
  readonly begin: 'End' | 'Enter';
  readonly key: string;
}
const PLACES: Readonly<Record<string, Place>> = {
  'name of a decision': {
    path: 'decisions/extra',
    field: '[data-at="decisions/extra/label"] input',
    begin: 'End',
    key: 'a',
  },
  'name of a rule among 47': {
    path: 'decisions/extra',
    open: `${RULE} button[aria-expanded="false"]`,
    field: `${RULE} [data-at$="/label"] input`,
    begin: 'End',
    key: 'a',
  },
  'amount of a condition among 300': {
    path: 'decisions/extra',
    open: `${RULE} button[aria-expanded="false"]`,
    field: `${RULE} input[inputmode]`,
    begin: 'End',
    key: '1',
  },
  'cell of a table among 40': {
    path: 'tables/table.t5',
    open: '[role="grid"] [data-row="3"] [data-column="1"]',
    field: '[role="grid"]',
    begin: 'Enter',
    key: '1',
  },
};

/** From a key going down to the frame that shows it, beside the same in a bare page. */
export async function measureEditing(service: BenchService): Promise<Row[]> {
  const draft = await beginLargeDraft(service);
  const browser = await chromium.launch(await findChromium(readSettings(process.env).cacheDirectory));
  try {
    const context = await browser.newContext({ locale: 'ko-KR', viewport: { width: 1600, height: 900 } });
    await context.addInitScript(noteKeys);
    const rows: Row[] = [];
    const bare = await context.newPage();
    await bare.setContent('<input>');
    await bare.evaluate(noteKeys);
    rows.push(...rowsOf('bare page', await typed(bare, { field: 'input', begin: 'End', key: 'a' })));
    await signIn(context, draft.cookie, service.url);
    for (const [what, place] of Object.entries(PLACES)) {
      const page = await context.newPage();
      await page.goto(`${service.url}/drafts/${draft.id}/${place.path}`);
      rows.push(...rowsOf(what, await typed(page, place), 'bare page'));
      await page.close();
    }
    return rows;
  } finally {
    await browser.close();
  }
}

const noteKeys = `(() => {
  window.keyTimes = [];
  addEventListener('keydown', ({ timeStamp }) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    // Comes after the frame has been drawn.
    port1.onmessage = () => window.keyTimes.push(performance.now() - timeStamp);
    port2.postMessage(0);
  }), true);
})()`;

async function typed(
  page: Page,
  { open, field: selector, begin, key }: Omit<Place, 'path'>,
): Promise<readonly number[]> {
  if (open !== undefined) await page.locator(open).first().click();
  const field = page.locator(selector).first();
  await field.scrollIntoViewIfNeeded();
  await field.focus();
  await page.keyboard.press(begin);
  if (await page.evaluate(`document.activeElement?.tagName !== 'INPUT'`))
    throw new Error(`${selector} is not typed into`);
  await page.evaluate('window.keyTimes = []');
  for (let count = 1; count <= KEYS; count += 1) {
    await page.keyboard.press(key);
    await page.waitForTimeout(count % REST_AFTER === 0 ? REST_MS : BETWEEN);
    // A number stays one that can be.
    if (count % REST_AFTER === 0)
      for (let back = 0; back < REST_AFTER; back += 1) await page.keyboard.press('Backspace');
  }
  return page.evaluate<number[]>('window.keyTimes');
}

function rowsOf(what: string, times: readonly number[], against?: string): readonly Row[] {
  const sorted = [...times].sort((one, other) => one - other);
  const note = `${sorted.length} keys, slowest ${Math.round(sorted.at(-1) ?? 0)} ms`;
  const row = (name: string, value: number): Row => ({
    what: `${what}, ${name}`,
    value,
    note,
    ...(against === undefined ? {} : { against: `${against}, ${name}` }),
  });
  return [row('median', median(sorted)), row('95th', sorted[Math.floor(sorted.length * SLOW_SHARE)] ?? 0)];
}

interface LargeDraft {
  readonly id: string;
  readonly cookie: string;
}

async function beginLargeDraft({ url }: BenchService): Promise<LargeDraft> {
  const asked = async (path: string, method: string, body: unknown, headers = {}): Promise<Response> => {
    const answer = await fetch(`${url}${path}`, {
      method,
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', 'x-gongo-request': '1', origin: url, ...headers },
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  const people = (await (await fetch(`${url}/api/session`)).json()) as {
    signIn: { demo: readonly { id: string; roles: readonly string[] }[] };
  };
  const officer = people.signIn.demo.find(({ roles }) => roles.includes('policyOfficer'));
  const session = await asked('/api/session/demo', 'POST', { id: officer?.id });
  const cookie = session.headers.getSetCookie()[0]?.split(';', 1)[0] ?? '';
  const created = (await (await asked('/api/drafts', 'POST', { base: BASE, id: DRAFT }, { cookie })).json()) as {
    id: string;
    revision: number;
  };
  const { files: base } = (await (await fetch(`${url}/api/rule-sets/${BASE}/files`)).json()) as {
    files: Record<string, string>;
  };
  const read = Object.entries(base).map(([path, text]) => [path, JSON.parse(text) as unknown]);
  const { ruleSet } = parseRuleSet(Object.fromEntries(read) as Record<string, unknown>, BASE);
  if (ruleSet === undefined) throw new Error(`${BASE} cannot be read`);
  const files = Object.entries(largeRuleSetFiles(ruleSet)).map(([path, json]) => [
    path,
    formatJson(json).replaceAll(BASE, DRAFT),
  ]);
  const match = { cookie, 'if-match': `"r${created.revision}"` };
  await asked(`/api/drafts/${created.id}/files`, 'POST', { files: Object.fromEntries(files) as object }, match);
  return { id: created.id, cookie };
}

async function signIn(context: BrowserContext, cookie: string, url: string): Promise<void> {
  const [name = '', value = ''] = cookie.split(/=(.*)/s);
  await context.addCookies([{ name, value, url, httpOnly: true, sameSite: 'Strict' }]);
}
