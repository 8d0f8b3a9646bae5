import { join } from 'node:path';
import { runCommand } from './command.mjs';
import { cacheDir, distDir, root } from './paths.mjs';
import { step, tell } from './progress.mjs';

/**
 * Makes the Chromium ready that prints forms: the machine's own, else the one that npm installed, unpacked once. When
 * there is none, says so and goes on: everything but PDF works without it.
 * @param {string} node
 */
export async function prepareChromium(node, program = join(distDir, 'libs/documents/src/pdf/prepare.js')) {
  const { code, output } = await step('PDF를 찍을 Chromium 준비 중', 'Preparing Chromium, which prints PDF', () =>
    runCommand(node, [program, cacheDir], { cwd: root }),
  );
  if (code === 0) return tellWhich(output.trim());
  tell(
    '경고: Chromium이 없어 PDF는 만들 수 없습니다. 서식은 화면과 HTML로 볼 수 있습니다. Chromium을 설치하거나 GONGO_CHROMIUM에 그 경로를 적은 뒤 다시 시작하세요.',
    'Warning: without Chromium no PDF can be made; forms can be seen on the screen and as HTML. Install Chromium or name one in GONGO_CHROMIUM, then start again.',
  );
  process.stderr.write(`${output.trim().replace(/^/gm, '    ')}\n`);
}

/** @param {string} path of the Chromium that answered */
function tellWhich(path) {
  if (path.startsWith(cacheDir)) tell('  npm 패키지의 Chromium을 씁니다', `using the one from npm: ${path}`);
  else tell('  이 컴퓨터의 Chromium을 씁니다', `using this machine's own: ${path}`);
}
