import { createHash } from 'node:crypto';
import { metadataOf, type Told } from './metadata.js';
import { hasEveryGlyph } from './missing-glyphs.js';
import { pdfText } from './pdf-text.js';
import { SRGB_PROFILE } from './srgb-profile.js';

/** The end of a PDF as Chromium writes it, read. */
interface Tail {
  /** Of its table of objects, in bytes from the beginning. */
  readonly table: number;
  /** Number of objects. */
  readonly size: number;
  readonly root: number;
  readonly info: number;
}

const TRAILER = /trailer\s*<<([^]*?)>>\s*startxref\s+(\d+)\s+%%EOF\s*$/;

/** Kinds of parts that PDF 1.7 does not know, and what they are nearest to. Chromium takes them from PDF 2.0. */
const NEAREST: Readonly<Record<string, string>> = {
  Strong: 'Span',
  Em: 'Span',
  Title: 'H1',
  Sub: 'Span',
  Aside: 'Sect',
};
const KNOWN = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby Warichu RB RT RP WT WP ' +
    'Figure Formula Form'
  ).split(' '),
);

/**
 * The same document with what is missing for PDF/A-2a: its identity, what its colours mean, what it says of itself in
 * XML, and what the kinds of its parts are nearest to. Tags, language and embedded fonts it has from Chromium. All is
 * put behind its last byte, as the format provides for changes, so that nothing of the document itself is touched.
 * @returns nothing for a PDF with a character that no font has, which an archive must not take, and for one that is not
 * written as Chromium writes them
 */
export function archival(pdf: Uint8Array): Uint8Array | undefined {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const text = bytes.toString('latin1');
  const tail = tailOf(text);
  const root = tail && bodyOf(text, tail.table, tail.root);
  const info = tail && bodyOf(text, tail.table, tail.info);
  if (tail === undefined || root === undefined || info === undefined) return undefined;
  if (/\/(Metadata|OutputIntents)\b/.test(root)) return undefined;
  const told = toldBy(info, root);
  const tree = treeOf(text, tail, root);
  if (told === undefined || tree === undefined) return undefined;
  // Characters of a Type 3 font are drawings, of which nobody can say whether one is missing.
  if (/\/Subtype \/Type3\b/.test(text) || !hasEveryGlyph(bytes, text)) return undefined;
  return completed(bytes, tail, { root, told, tree });
}

/** An object and what stands in it. */
type Part = readonly [number: number, body: string];

/** The root of the tags, with what their unknown kinds are nearest to. */
function treeOf(text: string, { table }: Tail, root: string): Part | undefined {
  const number = Number(/\/StructTreeRoot (\d+) 0 R/.exec(root)?.[1] ?? -1);
  const body = bodyOf(text, table, number);
  if (body === undefined || body.includes('/RoleMap')) return undefined;
  const kinds = [...text.matchAll(/\/Type \/StructElem\s\/S \/(\w+)/g)].map(([, kind = '']) => kind);
  const unknown = [...new Set(kinds)].filter((kind) => !KNOWN.has(kind));
  if (unknown.some((kind) => !Object.hasOwn(NEAREST, kind))) return undefined;
  const roles = unknown.map((kind) => `/${kind} /${NEAREST[kind]}`);
  return [number, `${body.slice(0, -2)}\n/RoleMap <<${roles.join(' ')}>>>>`];
}

function tailOf(text: string): Tail | undefined {
  const [, dictionary = '', table] = TRAILER.exec(text.slice(text.lastIndexOf('trailer'))) ?? [];
  const [size, root, info] = [
    /\/Size (\d+)/.exec(dictionary)?.[1],
    /\/Root (\d+) 0 R/.exec(dictionary)?.[1],
    /\/Info (\d+) 0 R/.exec(dictionary)?.[1],
  ];
  if (size === undefined || root === undefined || info === undefined) return undefined;
  if (/\/(Encrypt|Prev|XRefStm)\b/.test(dictionary)) return undefined;
  return { table: Number(table), size: Number(size), root: Number(root), info: Number(info) };
}

/** The dictionary of an object that is written in the clear, brackets and all; found by the table of objects. */
function bodyOf(text: string, table: number, object: number): string | undefined {
  const [head, first = '', count] = /^xref\s+(\d+) (\d+)\s*?\n/.exec(text.slice(table, table + 40)) ?? [];
  if (head === undefined || object < Number(first) || object >= Number(first) + Number(count)) return undefined;
  const line = table + head.length + (object - Number(first)) * 20;
  const at = Number(text.slice(line, line + 10));
  const begin = `${object} 0 obj\n`;
  if (!text.startsWith(begin, at)) return undefined;
  const body = text.slice(at + begin.length, text.indexOf('\nendobj', at));
  return body.startsWith('<<') && body.endsWith('>>') ? body : undefined;
}

function toldBy(info: string, root: string): Told | undefined {
  const entry = (name: string, within: string): string | undefined => {
    const written = new RegExp(`/${name} (\\((?:\\\\[^]|[^\\\\)])*\\)|<[0-9A-Fa-f]*>)`).exec(within)?.[1];
    return written === undefined ? undefined : pdfText(written);
  };
  const date = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)([+-]\d\d)'(\d\d)'$/.exec(entry('CreationDate', info) ?? '');
  const language = entry('Lang', root);
  // Without tags or a language it is no document for every reader, which the `a` of 2a stands for.
  if (date === null || language === undefined || !/\/Marked true/.test(root)) return undefined;
  const [, year, month, day, hour, minute, second, offset, minutes] = date;
  return {
    title: entry('Title', info) ?? '',
    language,
    creator: entry('Creator', info) ?? '',
    producer: entry('Producer', info) ?? '',
    created: `${year}-${month}-${day}T${hour}:${minute}:${second}${offset}:${minutes}`,
  };
}

function completed(
  bytes: Buffer,
  { table, size, root, info }: Tail,
  { root: catalogue, told, tree }: { readonly root: string; readonly told: Told; readonly tree: Part },
): Uint8Array {
  const [profile, metadata, intent] = [size, size + 1, size + 2];
  const packet = Buffer.from(metadataOf(told), 'utf8');
  const objects: readonly (readonly [number, Buffer])[] = [
    [root, latin(`${catalogue.slice(0, -2)}\n/Metadata ${metadata} 0 R\n/OutputIntents [${intent} 0 R]>>`)],
    [tree[0], latin(tree[1])],
    [profile, stream(`/N 3`, SRGB_PROFILE)],
    [metadata, stream('/Type /Metadata\n/Subtype /XML', packet)],
    [
      intent,
      latin(
        `<</Type /OutputIntent\n/S /GTS_PDFA1\n/OutputConditionIdentifier (sRGB)\n/DestOutputProfile ${profile} 0 R>>`,
      ),
    ],
  ];
  const parts: Buffer[] = [bytes];
  const places = new Map<number, number>();
  let end = bytes.length;
  const add = (part: Buffer): void => {
    parts.push(part);
    end += part.length;
  };
  for (const [number, body] of objects) {
    places.set(number, end);
    add(Buffer.concat([latin(`${number} 0 obj\n`), body, latin('\nendobj\n')]));
  }
  const line = (number: number): string => `${String(places.get(number) ?? 0).padStart(10, '0')} 00000 n \n`;
  const identity = createHash('sha256').update(bytes).digest('hex').slice(0, 32).toUpperCase();
  add(
    latin(
      `xref\n${tree[0]} 1\n${line(tree[0])}${root} 1\n${line(root)}${size} 3\n${line(profile)}${line(metadata)}${line(intent)}` +
        `trailer\n<</Size ${size + 3}\n/Root ${root} 0 R\n/Info ${info} 0 R\n/Prev ${table}\n` +
        `/ID [<${identity}> <${identity}>]>>\nstartxref\n${end}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const stream = (dictionary: string, content: Buffer): Buffer =>
  Buffer.concat([latin(`<<${dictionary}\n/Length ${content.length}>> stream\n`), content, latin('\nendstream')]);
