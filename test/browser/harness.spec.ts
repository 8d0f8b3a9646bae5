import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium.js';
import { Faults } from './faults.js';
import { axe, keyboardWalk, noSidewaysScroll } from './harness.js';

/**
 * A page that does what none of ours may, so that each guard is seen to notice. The pale words are of letters that every
 * machine has a font for: axe takes boxes that stand for missing ones for icons.
 */
const badPage = `<!doctype html><html lang="ko"><title>나쁜 화면</title><link rel="stylesheet" href="/s.css">
<h1>나쁜 화면</h1><p class="pale">Pale words</p><div class="wide">넓은 칸</div>
<button>하나</button><label>이름 <input></label><a href="/x">둘째</a>
<iframe title="틀" sandbox="allow-same-origin"
  srcdoc="<!doctype html><html lang='ko'><title>틀</title><h1>틀</h1><img src='/none.png'>"></iframe>
<script src="/s.js"></script>`;
const script = `new Image().src = 'http://127.0.0.1:1/elsewhere';
fetch('http://gongo.example/').catch(() => {});
document.body.setAttribute('style', 'color: blue');
setTimeout(() => { throw new Error('thrown by the page'); });`;

const files: Record<string, [string, string]> = {
  '/': ['text/html; charset=utf-8', badPage],
  '/s.js': ['text/javascript', script],
  '/s.css': ['text/css', '.pale { color: #ccc } .wide { width: 2000px }'],
};
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; frame-src 'self'";

/** What Chromium complains of on that page. */
const COMPLAINTS = [/http:\/\/gongo\.example\/' violates/, /Applying inline style violates/, /404 \(Not Found\)/];

describe('the guards around the console', () => {
  let browser: Browser;
  let faults: Faults;
  let page: Page;
  const server = createServer(({ url = '' }, response: ServerResponse) => {
    const [type, content] = files[url] ?? [];
    response.setHeader('content-security-policy', policy);
    if (type === undefined) response.writeHead(404).end();
    else response.setHeader('content-type', type).end(content);
  });

  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    browser = await launchChromium();
  });

  beforeEach(async () => {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const context = await browser.newContext({ baseURL: origin });
    faults = new Faults(origin);
    faults.watch(context);
    page = await context.newPage();
    await Promise.all([
      ...COMPLAINTS.map((pattern) =>
        context.waitForEvent('console', { predicate: (message) => pattern.test(message.text()) }),
      ),
      context.waitForEvent('weberror'),
      context.waitForEvent('request', { predicate: (request) => request.url().endsWith('/elsewhere') }),
      page.goto('/'),
    ]);
  });

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  it('notice errors, breaches of the policy and requests to elsewhere', () => {
    const seen = faults.take().join('\n');
    expect(seen).toContain('uncaught: Error: thrown by the page');
    expect(seen).toContain('request to elsewhere: http://127.0.0.1:1/elsewhere');
    for (const complaint of COMPLAINTS) expect(seen).toMatch(complaint);
    expect(faults.take()).toEqual([]);
  });

  it('pass over what a test has announced, once', () => {
    faults.allow(/./);
    expect(faults.take()).toEqual([]);
  });

  it('see pale text, and a picture without words inside a frame that runs no scripts', async () => {
    const found = await axe(page);
    expect(found).toContainEqual(expect.stringMatching(/^color-contrast: p: /));
    expect(found).toContainEqual(expect.stringMatching(/^in frame about:srcdoc: image-alt: img: /));
  });

  it('name the element that makes a page scroll sideways', async () => {
    await expect(noSidewaysScroll(page)).rejects.toThrow(/div\.wide reaches 20\d\d of 1280 px/);
  });

  it('walk by Tab to an element by its name, and tell what they met when it is not there', async () => {
    const walked = await keyboardWalk(page, '둘째');
    expect(walked.map(({ tag, name }) => `${tag} ${name}`)).toEqual(['button 하나', 'input 이름', 'a 둘째']);
    await expect(keyboardWalk(page, '셋째', { limit: 2 })).rejects.toThrow(/2 × Tab did not reach 셋째/);
  });
});
