import { parseTemplate } from '../parse.js';

/** The text once the fix of its one warning is made. */
function fixed(source: string): string | undefined {
  const [problem] = parseTemplate(source).problems;
  if (problem?.fix === undefined) return undefined;
  const lines = source.split('\n');
  const offsetOf = ({ line, column }: { line: number; column: number }): number =>
    lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1;
  const { from, to, text } = problem.fix;
  return source.slice(0, offsetOf(from)) + text + source.slice(offsetOf(to));
}

describe('a bare particle', () => {
  it.each([
    ['{{name}}은 말한다', '{{josa name "은/는"}} 말한다'],
    ['{{name}}는 말한다', '{{josa name "은/는"}} 말한다'],
    ['{{name}}가', '{{josa name "이/가"}}'],
    ['<p>\n  가 {{centre.label}}를 </p>', '<p>\n  가 {{josa centre.label "을/를"}} </p>'],
    ['{{name}}과 {{josa other "은/는"}}', '{{josa name "과/와"}} {{josa other "은/는"}}'],
    ['{{name}}로, ', '{{josa name "으로/로"}}, '],
    ['{{name}}으로 ', '{{josa name "으로/로"}} '],
    ['{{name}}이라 ', '{{josa name "이라/라"}} '],
    ['{{#each names}}\r\n{{this}}을\r\n{{/each}}', '{{#each names}}\r\n{{josa this "을/를"}}\r\n{{/each}}'],
    ['{{~name}}은', '{{~josa name "은/는"}}'],
  ])('in %j is mended to %j, which has no fault', (source, expected) => {
    expect(fixed(source)).toBe(expected);
    expect(parseTemplate(expected).problems).toEqual([]);
  });
  it.each(['{{won amount}}을', '{{join names ", "}}은', '{{name~}} 은'])(
    'in %j is told without an offer: another helper prints the value, or the two stand apart',
    (source) => {
      const [problem] = parseTemplate(source).problems;
      expect(problem).toMatchObject({ code: 'template/bare-particle' });
      expect(problem?.fix).toBeUndefined();
    },
  );
});
