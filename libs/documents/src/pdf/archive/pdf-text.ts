/** A text of a PDF's dictionary, given with its brackets: `(in letters)` or `<FEFF…>` in hexadecimal digits. */
export function pdfText(written: string): string {
  const bytes = written.startsWith('<') ? Buffer.from(written.slice(1, -1), 'hex') : literal(written.slice(1, -1));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return bytes.subarray(2).swap16().toString('utf16le');
  return bytes.toString('latin1');
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function literal(text: string): Buffer {
  const plain = text.replaceAll(/\\([0-7]{1,3}|[^])/g, (_, escaped: string) =>
    /[0-7]/.test(escaped) ? String.fromCharCode(Number.parseInt(escaped, 8)) : (ESCAPES[escaped] ?? escaped),
  );
  return Buffer.from(plain, 'latin1');
}
