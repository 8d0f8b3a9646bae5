/**
 * @typedef {object} Sentence one thing to tell people, in both languages
 * @property {string} ko
 * @property {string} en
 */

/** A failure the launcher expects and can explain: shown as sentences, never as a stack trace. */
export class LauncherError extends Error {
  /**
   * @param {Sentence} sentence what happened and what to do
   * @param {string} [detail] what the failing program itself said
   */
  constructor(sentence, detail) {
    super(sentence.en);
    this.sentence = sentence;
    this.detail = detail?.trim();
  }
}

/**
 * The text a person sees when something failed: Korean first, then English, then the failing program's own words.
 * A failure nobody foresaw shows its message only; GONGO_DEBUG=1 adds the stack for whoever mends the launcher.
 * @param {unknown} error
 */
export function describeFailure(error) {
  if (error instanceof LauncherError) {
    const { ko, en } = error.sentence;
    return `\n${ko}\n${en}\n${error.detail ? `\n${indent(error.detail)}\n` : ''}`;
  }
  const message = error instanceof Error ? error.message : String(error);
  const stack = process.env['GONGO_DEBUG'] && error instanceof Error ? `\n${error.stack}\n` : '';
  return `\n예상하지 못한 오류가 났습니다: ${message}\nAn unexpected error occurred: ${message} (GONGO_DEBUG=1 shows more)\n${stack}`;
}

/** @param {string} text */
function indent(text) {
  return text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}
