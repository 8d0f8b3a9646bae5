const WIDTH = 120;

/** One line, with a space inside brackets: `{ "ko": "…", "en": "…" }`. */
function oneLine(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(oneLine).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    return entries.length === 0
      ? '{}'
      : `{ ${entries.map(([key, entry]) => `${JSON.stringify(key)}: ${oneLine(entry)}`).join(', ')} }`;
  }
  return JSON.stringify(value);
}

/** Korean letters take two columns in an officer's editor. */
function columns(text: string): number {
  let width = 0;
  for (const char of text) width += char >= '\u1100' ? 2 : 1;
  return width;
}

function lines(value: unknown, indent: string, before: number): string {
  const flat = oneLine(value);
  if (typeof value !== 'object' || value === null || before + columns(flat) + 1 <= WIDTH) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((entry) => inner + lines(entry, inner, inner.length)).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).map(([key, entry]) => {
    const name = `${JSON.stringify(key)}: `;
    return inner + name + lines(entry, inner, inner.length + columns(name));
  });
  return `{\n${entries.join(',\n')}\n${indent}}`;
}

/**
 * The one form in which rule files are written: two spaces, what fits on 120 columns stays on one line, a newline
 * at the end. Import and export keep files byte-equal because every file under `rules/` has this form.
 */
export function formatJson(value: unknown): string {
  const outer =
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0
      ? `{\n${Object.entries(value)
          .map(([key, entry]) => `  ${JSON.stringify(key)}: ${lines(entry, '  ', 4 + columns(JSON.stringify(key)))}`)
          .join(',\n')}\n}`
      : lines(value, '', 0);
  return `${outer}\n`;
}
