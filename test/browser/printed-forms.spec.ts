import type { Browser } from 'playwright-core';
import { realRuleSets } from '../builders/real-rule-sets.js';
import { startService, type RunningService } from '../e2e/service.js';
import { launchChromium } from './chromium.js';
import { picture } from './harness.js';
import { drawPdf } from './pdf-page.js';

/** Every form that has a template. */
const printed = [...(await realRuleSets()).parsed].flatMap(([id, { ruleSet }]) =>
  (ruleSet?.forms ?? []).filter(({ template }) => template !== undefined).map((form) => `${id}/${form.id}`),
);

describe('the forms, printed with their samples', () => {
  let service: RunningService;
  let browser: Browser;

  beforeAll(async () => {
    service = await startService({ withDemo: true });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await service.discard();
  });

  it.each(printed)('%s is A4, and its first page can be read', async (id) => {
    const form = id.split('/').at(-1) ?? '';
    const address = `/api/forms/${id}`;
    const { json: view } = await service.send(address);
    const answer = await fetch(`${service.url}${address}/pdf`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${service.token}` },
      body: JSON.stringify(view.sample),
    });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const { page, size, ink } = await drawPdf(browser, new Uint8Array(await answer.arrayBuffer()));
    expect(size).toEqual({ width: 595, height: 842 });
    // A page of text covers a few hundredths of the paper; an empty or a black one is far from that.
    expect(ink).toBeGreaterThan(0.01);
    expect(ink).toBeLessThan(0.4);
    await picture(page, `form-${form}`, { fullPage: true });
    await page.close();
  });
});
