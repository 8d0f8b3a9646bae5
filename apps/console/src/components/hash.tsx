import { shortHash } from '../format/hash.js';

/** Of a rule set, a template or facts. Paper can be neither copied from nor hovered over, so there the whole of it stands. */
export const Hash = ({ hash }: { readonly hash: string }) => (
  <>
    <code className="no-print" title={hash}>
      {shortHash(hash)}
    </code>
    <code className="print-only">{hash}</code>
  </>
);
