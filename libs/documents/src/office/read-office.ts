import { createHash } from 'node:crypto';
import { parseTemplate } from '../template/parse.js';
import { problem, type TemplateProblem } from '../template/problem.js';
import type { Use } from '../template/uses.js';
import type { OfficeKind } from './kinds.js';
import type { OfficePart, OfficeTemplate } from './office-template.js';
import { openOffice, type OfficePackage } from './package/open.js';
import { refusal } from './refusal.js';
import { SkeletonWriter, type Skeleton } from './skeleton/writer.js';
import { writePart } from './skeleton/write.js';
import { openClickFields } from './text/click-fields.js';
import { hoistBlocks, type Tell } from './text/hoist.js';
import { joinTags } from './text/join-tags.js';
import { paragraphsOf, type Counts } from './text/paragraph.js';
import { checkRegions } from './text/regions.js';
import { OfficePlaces } from './text/office-places.js';
import { isCalled, VOCABULARIES, type Vocabulary } from './vocabulary.js';
import { descendants, type XmlElement } from './xml/tree.js';

/**
 * Reads an office's file into which the dialect is typed, without running anything.
 * @returns the template, and everything wrong in it at its paragraph or cell; with an error among the problems it is never to
 * be filled
 * @throws DocumentError `office/…` for a file that is not taken at all
 */
export function readOffice(
  bytes: Uint8Array,
  wanted: OfficeKind,
): { readonly template: OfficeTemplate; readonly problems: readonly TemplateProblem[] } {
  const opened = openOffice(bytes, wanted);
  const words = VOCABULARIES[opened.kind];
  const places = new OfficePlaces(opened.file);
  const problems: TemplateProblem[] = [];
  const tell: Tell = (code, paragraph) => problems.push(problem(code, places.of(paragraph)));
  const writer = new SkeletonWriter();
  const counts = { paragraphs: 0, tables: 0 };
  const parts = partsOf(words, opened).map((name, index, { length }) => {
    const isTraced = opened.kind === 'docx' ? index === 0 : index === length - 1;
    return readPart(words, opened, { name, isTraced }, writer, counts, tell);
  });
  const { parsed, problems: found } = parseTemplate(writer.source);
  // A block that could not be put in its place leaves tags that no longer match: that is told already.
  const untold = found.filter(({ code }) => problems.length === 0 || code !== 'template/syntax');
  const placed = untold.map((one) => places.moved(one, writer));
  const all = [...problems, ...placed].toSorted((a, b) => a.line - b.line || a.column - b.column);
  return {
    template: templateOf(opened, writer, parts, bytes, { ...parsed, uses: usesAt(parsed.uses, places, writer) }, all),
    problems: all,
  };
}

/** The body first, then what repeats on its pages; numbers as numbers. */
function partsOf({ parts }: Vocabulary, { kind, file, entries }: OfficePackage): readonly string[] {
  const found = [...entries.keys()]
    .filter((name) => parts.test(name))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const body = kind === 'docx' ? 'word/document.xml' : 'Contents/section0.xml';
  if (!found.includes(body)) throw refusal('office/missing-part', file, { part: body });
  return kind === 'docx' ? [body, ...found.filter((name) => name !== body)] : found;
}

function readPart(
  words: Vocabulary,
  { file, read }: OfficePackage,
  { name, isTraced }: Pick<OfficePart, 'name' | 'isTraced'>,
  writer: SkeletonWriter,
  counts: Counts,
  tell: Tell,
): OfficePart {
  const root = read(name);
  tidy(words, root, name, file);
  const paragraphs = paragraphsOf(words, root, counts);
  for (const { texts } of paragraphs) joinTags(texts);
  hoistBlocks(words, paragraphs, tell);
  checkRegions(words, root, paragraphs, tell);
  writePart(words, writer, root, paragraphs, isTraced);
  const prefix = paragraphs[0]?.element.name.slice(0, -words.paragraph.length) ?? '';
  return { name, prefix, namespaces: namespacesOf(root), isTraced };
}

const namespacesOf = ({ attributes }: XmlElement): OfficePart['namespaces'] =>
  Object.fromEntries(
    attributes
      .filter(([name]) => /^xmlns(?::|$)/.test(name))
      .map(([name, uri]) => [uri, name === 'xmlns' ? '' : `${name.slice('xmlns:'.length)}:`]),
  );

/** What programs leave in a file: layout that would no longer be true, fields to be clicked, texts in marks of ours. */
function tidy(words: Vocabulary, root: XmlElement, part: string, file: string): void {
  for (const element of [root, ...descendants(root)]) {
    if (words.tracked.has(element.local) && words.namespaces.has(element.namespace))
      throw refusal('office/tracked-changes', file, { part });
    element.children = element.children.filter((child) => child.kind !== 'element' || !isStale(words, child));
    for (const child of element.children)
      if (child.kind === 'text') child.text = child.text.replace(/[\ufdd0-\ufdef]/g, '').replace(/[\r\n]+/g, ' ');
  }
  for (const element of descendants(root))
    if (isCalled(words, element, words.paragraph)) openClickFields(words, element);
}

const isStale = (words: Vocabulary, element: XmlElement): boolean =>
  words.stale.has(element.local) && words.namespaces.has(element.namespace);

const usesAt = (uses: readonly Use[], places: OfficePlaces, skeleton: Skeleton): readonly Use[] =>
  uses.map((use) => ({ ...use, ...places.at(use, skeleton) }));

function templateOf(
  { kind, entries }: OfficePackage,
  { source, fragments }: Skeleton,
  parts: OfficeTemplate['parts'],
  bytes: Uint8Array,
  parsed: OfficeTemplate['parsed'],
  warnings: readonly TemplateProblem[],
): OfficeTemplate {
  const names = new Set(parts.map(({ name }) => name));
  const kept = new Map([...entries].filter(([name]) => !names.has(name)));
  const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  return { kind, hash, parsed, warnings, source, fragments, parts, entries: kept };
}
