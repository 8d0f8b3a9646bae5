import { jest } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChromiumPdf, findChromium, fontsHref, type ChromiumPdfOptions } from '#documents/pdf';
import { cacheDir, inRoot } from '#launcher/paths.mjs';
import { startedBrowsers } from './processes.js';
import { readPdf, type ReadPdf } from './read-pdf.js';

// The first document may wait for Chromium to be unpacked and started.
jest.setTimeout(60_000);

const fontsDirectory = inRoot('fonts', 'pretendard-gov', 'static');
const open: ChromiumPdf[] = [];

function makePdf(options: Partial<ChromiumPdfOptions> = {}): ChromiumPdf {
  const pdf = new ChromiumPdf({ cacheDirectory: cacheDir, fontsDirectory, ...options });
  open.push(pdf);
  return pdf;
}

const documentOf = (body: string, head = '') => `<!doctype html>
<html lang="ko"><head><meta charset="utf-8"><title>자활기업 창업자금 지원 협약서</title>
<link rel="stylesheet" href="${fontsHref}">
<style>
  @page { size: A4; margin: 20mm; @bottom-center { content: counter(page) " / " counter(pages); } }
  body { font-family: "Pretendard GOV"; }
</style>${head}</head><body>${body}</body></html>`;

/** A document Chromium lays out for longer than these tests wait: hundreds of thousands of rows. */
const endless = documentOf(`<table>${'<tr><td>가</td><td>나</td></tr>'.repeat(300_000)}</table>`);

afterAll(() => Promise.all(open.map((pdf) => pdf.close())));

describe('a printed document', () => {
  const rows = Array.from(
    { length: 80 },
    (_, index) => `<tr><td>${index + 1}번째 구성원</td><td>1,000,000원</td></tr>`,
  );
  const table = `<table><thead><tr><th>성명</th><th>지원금액</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
  let printed: ReadPdf;

  beforeAll(async () => {
    const words = '<p>금 <b>일억이천삼백만원정</b>(₩123,000,000) ■ 동의함 □ 힣똠뷁</p>';
    printed = await readPdf(await makePdf().render(documentOf(`<h1>협약서</h1>${words}${table}`)));
  });

  it('can be searched and copied: its text comes out as it went in', () => {
    expect(printed.pages[0]).toContain('금 일억이천삼백만원정(₩123,000,000) ■ 동의함 □ 힣똠뷁');
  });

  it('carries its fonts with it, none of them as Type 3 drawings', () => {
    const { fonts, embeddedFonts, fontTypes } = printed;
    expect({ isEmbedded: fonts > 1 && embeddedFonts === fonts, fontTypes }).toEqual({
      isEmbedded: true,
      fontTypes: ['CIDFontType2'],
    });
  });

  it('is A4, tagged, and has the title, language and headings of the document', () => {
    expect(printed).toMatchObject({
      size: [595, 842],
      isTagged: true,
      title: '자활기업 창업자금 지원 협약서',
      language: 'ko',
      outline: ['협약서'],
    });
  });

  it('repeats the head of a table that runs over several pages, and numbers the pages', () => {
    const { pages } = printed;
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.map((text) => text.includes('성명지원금액') || text.includes('성명 지원금액'))).toEqual(
      pages.map(() => true),
    );
    expect(pages.map((text, index) => text.startsWith(`${index + 1} / ${pages.length} `))).toEqual(
      pages.map(() => true),
    );
  });
});

describe('a hostile document', () => {
  let server: Server;
  let folder: string;
  let connections = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongo-pdf-'));
    await writeFile(join(folder, 'secret.txt'), 'SECRET-OF-THE-MACHINE');
    server = createServer((socket) => {
      connections += 1;
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\nREACHED');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    server.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('reaches neither the network nor the files of the machine, and its scripts do not run', async () => {
    const outside = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const file = `file://${folder}/secret.txt`;
    const head = `
      <meta http-equiv="refresh" content="0; url=${outside}/refresh">
      <link rel="preconnect" href="${outside}"><link rel="dns-prefetch" href="${outside}">
      <link rel="prefetch" href="${outside}/prefetch"><link rel="stylesheet" href="${outside}/a.css">
      <style>@import url("${outside}/b.css"); @font-face { font-family: X; src: url("${outside}/c.woff2"); }
        p { font-family: X, "Pretendard GOV"; background: url("${outside}/d.png"); }</style>
      <script>document.write('SCRIPT-RAN'); fetch('${outside}/fetch'); new WebSocket('${outside.replace('http', 'ws')}');</script>`;
    const body = `<p>본문은 그대로</p><noscript>스크립트 없음</noscript>
      <img src="${outside}/e.png" onerror="document.body.append('SCRIPT-RAN')"><img src="${file}">
      <iframe src="${file}"></iframe><iframe src="${outside}/f"></iframe><object data="${file}"></object>
      <embed src="${file}"><svg><image href="${outside}/g.svg"/></svg><video src="${outside}/h.mp4" autoplay></video>
      <iframe srcdoc="&lt;script&gt;parent.document.write('SCRIPT-RAN')&lt;/script&gt;"></iframe>`;
    const { pages } = await readPdf(await makePdf().render(documentOf(body, head)));

    expect(connections).toBe(0);
    expect(pages.join(' ')).toContain('본문은 그대로 스크립트 없음');
    expect(pages.join(' ')).not.toMatch(/SECRET-OF-THE-MACHINE|SCRIPT-RAN|REACHED/);
  });

  it('is given up after the time one document may take, and the next one is printed', async () => {
    const pdf = makePdf({ timeLimitMs: 5_000 });
    await pdf.render(documentOf('<p>먼저</p>'));
    await expect(pdf.render(endless)).rejects.toMatchObject({ code: 'pdf/timeout' });
    expect((await readPdf(await pdf.render(documentOf('<p>다음</p>')))).pages[0]).toContain('다음');
  }, 30_000);
});

describe('the browser that prints', () => {
  it('prints two documents at once, each with its own text', async () => {
    const pdf = makePdf();
    const both = await Promise.all(['첫째', '둘째'].map((text) => pdf.render(documentOf(`<p>${text}</p>`))));
    const [first, second] = await Promise.all(both.map(readPdf));
    expect([first?.pages, second?.pages]).toEqual([['1 / 1 첫째'], ['1 / 1 둘째']]);
  });

  it('prints one document after the other in the same page, which keeps nothing of the former one', async () => {
    const pdf = makePdf({ atOnce: 1 });
    const inputs = ['<p>가나다</p><style>p { color: red; font-size: 40pt; }</style>', '<p>라마바</p>', ''];
    const read: ReadPdf[] = [];
    for (const body of inputs) read.push(await readPdf(await pdf.render(documentOf(body))));
    expect(read.map(({ pages }) => pages)).toEqual([['1 / 1 가나다'], ['1 / 1 라마바'], ['1 / 1']]);
  });

  it('has the fonts of the forms among its own, and loads them with the document where nothing can be written', async () => {
    const cache = await mkdtemp(join(tmpdir(), 'gongo-fonts-'));
    const nowhere = join(fontsDirectory, 'PretendardGOV-Bold.ttf', 'cache');
    const chromiumPath = (await findChromium(cacheDir)).executablePath;
    for (const [cacheDirectory, isConfigured] of [
      [cache, true],
      [nowhere, false],
    ] as const) {
      const before = startedBrowsers();
      const pdf = makePdf({ cacheDirectory, chromiumPath });
      const { fontTypes, fontNames } = await readPdf(await pdf.render(documentOf('<p>가 <b>나</b></p>')));
      expect({ fontTypes, fontNames }).toEqual({
        fontTypes: ['CIDFontType2'],
        fontNames: expect.arrayContaining(['PretendardGOV-Bold', 'PretendardGOV-Regular']),
      });
      const [pid] = startedBrowsers().filter((each) => !before.includes(each));
      const environment = (await readFile(`/proc/${pid}/environ`, 'utf8')).split('\0');
      expect(environment.some((one) => one.startsWith(`FONTCONFIG_FILE=${cacheDirectory}`))).toBe(isConfigured);
      await pdf.close();
    }
    const [file = ''] = (await readdir(join(cache, 'fontconfig'))).filter((name) => name.endsWith('.conf'));
    expect(await readFile(join(cache, 'fontconfig', file), 'utf8')).toContain(`<dir>${fontsDirectory}</dir>`);
    await rm(cache, { recursive: true });
  });

  it('turns away what exceeds the waiting places, at once and with words that say what to do', async () => {
    const pdf = makePdf({ atOnce: 1, mayWait: 1 });
    const accepted = [pdf.render(documentOf('<p>하나</p>')), pdf.render(documentOf('<p>둘</p>'))];
    await expect(pdf.render(documentOf('<p>셋</p>'))).rejects.toMatchObject({
      code: 'pdf/busy',
      words: { ko: '지금 PDF 요청이 많아 더 받을 수 없습니다(대기 1건). 잠시 뒤에 다시 시도해 주세요.' },
    });
    await Promise.all(accepted);
    await pdf.render(documentOf('<p>넷</p>'));
  });

  it('is one for all documents, and another one after its share of documents', async () => {
    const pdf = makePdf({ documentsPerBrowser: 2 });
    const before = startedBrowsers();
    const seen: number[] = [];
    for (const text of ['하나', '둘', '셋']) {
      await pdf.render(documentOf(`<p>${text}</p>`));
      seen.push(...startedBrowsers().filter((pid) => !before.includes(pid)));
    }
    expect(new Set(seen).size).toBe(2);
  });

  it('is started anew when it was killed, also under the document it was printing', async () => {
    const before = startedBrowsers();
    const pdf = makePdf();
    await pdf.render(documentOf('<p>처음</p>'));
    const [pid] = startedBrowsers().filter((each) => !before.includes(each));
    const underWay = pdf.render(documentOf('<p>그 다음</p>'));
    process.kill(pid!, 'SIGKILL');
    expect((await readPdf(await underWay)).pages[0]).toContain('그 다음');
    expect((await readPdf(await pdf.render(documentOf('<p>끝</p>')))).pages[0]).toContain('끝');
  });

  it('leaves no process behind when it is closed, and prints no more', async () => {
    const before = startedBrowsers();
    const pdf = makePdf();
    const underWay = pdf.render(endless);
    const outcome = expect(underWay).rejects.toMatchObject({ code: 'pdf/closed' });
    await pdf.render(documentOf('<p>하나</p>'));
    expect(startedBrowsers().length).toBe(before.length + 1);
    await pdf.close();
    await outcome;
    expect(startedBrowsers()).toEqual(before);
    await expect(pdf.render(documentOf('<p>둘</p>'))).rejects.toMatchObject({ code: 'pdf/closed' });
  });
});
