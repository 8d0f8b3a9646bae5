import { closed, described, flag, list, oneOfTexts, ref, text, type Components } from '../answers/schemas.js';

const side = described(text, 'programme/version, or draft:<id>');
const segments = list(
  closed({
    text,
    changed: described(flag, 'The other text lacks it: struck through in the old, underlined in the new'),
  }),
);
const cell = closed({ ko: segments, en: segments });

export const comparisonComponents: Components = {
  Comparison: closed({ from: side, to: side, changes: list(ref('VersionChange')) }),
  OldNewRow: closed({
    at: text,
    section: text,
    kind: oneOfTexts('added', 'removed', 'changed', 'moved'),
    where: ref('Words'),
    before: cell,
    after: cell,
    sources: list(text),
  }),
  OldNewTable: closed({ from: side, to: side, rows: list(ref('OldNewRow')) }),
};
