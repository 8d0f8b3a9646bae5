import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gongo, ROOT } from './gongo.js';

/** `$ command`, and what it says; lines that are left out stand as one `…`. */
const CONSOLE = /^```console\n\$ gongo (.+)\n([\s\S]*?)^```$/gm;
const OMITTED = '…';

const guide = await readFile(join(ROOT, 'docs/what-if-guide.ko.md'), 'utf8');
const shown = [...guide.matchAll(CONSOLE)].map(([, command = '', lines = '']) => ({
  command,
  lines: lines.trimEnd().split('\n'),
}));

describe('the guide to what-ifs', () => {
  it('works every answer out on the invented round of 2024', () => {
    const has = (option: string): boolean => shown.some(({ command }) => command.includes(option));
    const answers = [
      '--set',
      '--group',
      '--budget',
      '--sweep',
      '--lowest',
      '--highest',
      '--nearest',
      '--scoring',
      '--noise',
    ];
    expect(answers.filter((option) => !has(option))).toEqual([]);
  });

  it.each(shown)('says what `gongo $command` says', async ({ command, lines }) => {
    const { code, out, err } = await gongo(...command.split(' ').map((word) => word.replaceAll("'", '')));
    expect([code, err]).toEqual([0, '']);
    const said = out.trimEnd().split('\n');
    let at = 0;
    for (const [index, line] of lines.entries()) {
      if (line === OMITTED) continue;
      const found = said.indexOf(line, at);
      // Only where lines are left out may something stand between two of them.
      const isThere = lines[index - 1] === OMITTED ? found >= at : found === at;
      expect([line, isThere]).toEqual([line, true]);
      at = found + 1;
    }
    if (lines.at(-1) !== OMITTED) expect(at).toBe(said.length);
  });
});
