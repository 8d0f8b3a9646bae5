import type { OfficeTemplate } from './office-template.js';
import { xmlText } from './xml/write.js';
import type { OfficeTrace } from './fill-office.js';
import { textIn, type Rest } from './trace/trace.js';

const PREVIEW = 'Preview/PrvText.txt';
const SETTINGS = 'settings.xml';
const PROPERTIES = { hwpx: 'Contents/content.hpf', docx: 'docProps/core.xml' } as const;

/** Everything in a document that holds none of its text: rid of what it remembers of the file it was made from. */
export function restOf({ kind, entries }: OfficeTemplate, trace: OfficeTrace): Rest {
  const rest: Rest = new Map(entries);
  // It shows the tags, as does a place of the cursor that may be no more.
  if (rest.has(PREVIEW)) rest.set(PREVIEW, '');
  change(rest, SETTINGS, (xml) => xml.replace(/((?:listIDRef|paraIDRef|pos)=")\d+"/g, '$10"'));
  change(rest, PROPERTIES[kind], (xml) => titled(xml, trace.title));
  return rest;
}

function change(rest: Rest, name: string, to: (xml: string) => string): void {
  const xml = textIn(rest, name);
  if (xml !== undefined) rest.set(name, to(xml));
}

/** With the title of the form, which reading programs tell first. */
function titled(xml: string, title: string): string {
  const text = xmlText(title);
  return xml.replace(/<((?:\w+:)?title)(?:\s*\/>|>[^<]*<\/\1>)/, (_, name: string) => `<${name}>${text}</${name}>`);
}
