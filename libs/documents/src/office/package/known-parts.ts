import type { OfficeKind } from '../kinds.js';
import { refusal } from '../refusal.js';
import type { OfficePackage } from './open.js';

/** What a document is made of. Anything else (objects, controls, programs) is not needed by a form. */
const KNOWN: Readonly<Record<OfficeKind, readonly RegExp[]>> = {
  hwpx: [
    /^(?:mimetype|version\.xml|settings\.xml)$/,
    /^META-INF\/[\w-]+\.(?:xml|rdf)$/,
    /^Contents\/[\w-]+\.(?:xml|hpf)$/,
    /^BinData\/[\w-]+\.(?:png|jpe?g|gif|bmp|tiff?|wmf|emf|svg)$/i,
    /^Preview\/Prv(?:Text\.txt|Image\.(?:png|jpe?g|bmp|gif))$/i,
    /^Scripts\/(?:header|source)Scripts(?:\.js)?$/,
  ],
  docx: [
    /^(?:\[Content_Types\]\.xml|_rels\/\.rels)$/,
    /^docProps\/(?:app|core|custom)\.xml$/,
    /^docProps\/thumbnail\.(?:jpe?g|png|emf|wmf)$/i,
    /^word\/(?:theme\/)?[\w-]+\.xml$/,
    /^word\/(?:theme\/)?_rels\/[\w-]+\.xml\.rels$/,
    /^word\/media\/[\w-]+\.(?:png|jpe?g|gif|bmp|tiff?|wmf|emf|svg)$/i,
    /^word\/fonts\/[\w-]+\.(?:odttf|ttf|fntdata)$/i,
    /^customXml\/(?:_rels\/)?[\w-]+\.xml(?:\.rels)?$/,
  ],
};
const MACROS = /vbaproject|vbadata|macros?\b|\.vbs$|\.js$|activex/i;
const OBJECTS = /embeddings|\.ole$|\.bin$|afchunk/i;

/** @throws DocumentError `office/macros`, `office/embedded-object`, `office/unknown-part` */
export function refuseUnknownParts({ kind, file, entries }: OfficePackage): void {
  for (const part of entries.keys()) {
    if (KNOWN[kind].some((pattern) => pattern.test(part))) continue;
    const code = MACROS.test(part)
      ? 'office/macros'
      : OBJECTS.test(part)
        ? 'office/embedded-object'
        : 'office/unknown-part';
    throw refusal(code, file, { part });
  }
}
