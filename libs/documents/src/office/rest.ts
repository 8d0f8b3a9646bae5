import type { OfficeTemplate } from './office-template.js';
import { xmlText } from './xml/write.js';
import type { OfficeTrace } from './fill-office.js';

const PREVIEW = 'Preview/PrvText.txt';
const SETTINGS = 'settings.xml';
const PROPERTIES = { hwpx: 'Contents/content.hpf', docx: 'docProps/core.xml' } as const;

/** Everything in a document that holds none of its text: rid of what it remembers of the file it was made from. */
export function restOf(
  { kind, entries }: OfficeTemplate,
  trace: OfficeTrace,
): ReadonlyMap<string, Uint8Array | string> {
  const rest = new Map<string, Uint8Array | string>(entries);
  // It shows the tags, as does a place of the cursor that may be no more.
  if (rest.has(PREVIEW)) rest.set(PREVIEW, '');
  change(rest, SETTINGS, (xml) => xml.replace(/((?:listIDRef|paraIDRef|pos)=")\d+"/g, '$10"'));
  change(rest, PROPERTIES[kind], (xml) => titled(xml, trace.title));
  return rest;
}

function change(rest: Map<string, Uint8Array | string>, name: string, to: (xml: string) => string): void {
  const content = rest.get(name);
  if (content instanceof Uint8Array) rest.set(name, to(new TextDecoder().decode(content)));
}

/** With the title of the form, which reading programs tell first. */
function titled(xml: string, title: string): string {
  const text = xmlText(title);
  return xml.replace(/<((?:\w+:)?title)(?:\s*\/>|>[^<]*<\/\1>)/, (_, name: string) => `<${name}>${text}</${name}>`);
}
