import { DocumentError } from '../document-error.js';

/**
 * What a style sheet fetches by: a document saved as a file has no policy that would stop it. A backslash spells the
 * same in another way (`u\72l(`), and documents need none.
 */
const LOADS = /@import|(?:url|image-set|src)\s*\(|\\/i;

/** @throws DocumentError `style/closes-element`, `style/loads-something` */
export function refuseLoadingStyles(css: string): void {
  if (css.includes('</')) throw new DocumentError('style/closes-element');
  const [loads] = LOADS.exec(css) ?? [];
  if (loads !== undefined) throw new DocumentError('style/loads-something', { name: loads });
}
