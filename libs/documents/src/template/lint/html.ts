import type { Places } from '../places.js';
import { writtenText, type Visit } from '../walk.js';
import { HtmlReader } from './html-reader.js';
import type { LintRule } from './rule.js';

/** HTML that does more than say what a text is, and placeholders where escaping would not make a value harmless. */
export const safeHtml: LintRule = (visits, places) => {
  const reader = new HtmlReader(places);
  for (const visit of visits) readVisit(reader, visit, places);
  reader.finish();
  return reader.problems;
};

function readVisit(reader: HtmlReader, visit: Visit, places: Places): void {
  const offset = places.offsetOf(visit.node.loc.start);
  switch (visit.kind) {
    case 'content': {
      // What is rendered, without the white space that the tags around it take away.
      const { value } = visit.node;
      reader.read(value, offset + Math.max(0, writtenText(visit.node).indexOf(value)));
      return;
    }
    case 'block':
      reader.meet(offset);
      reader.begin();
      return;
    case 'else':
      reader.meet(places.offsetOf(visit.node.inverse?.loc?.start ?? visit.node.loc.start));
      reader.end(places.offsetOf(visit.node.inverse?.loc?.start ?? visit.node.loc.start));
      reader.begin();
      return;
    case 'end':
      reader.meet(places.offsetOf(visit.node.loc.end));
      reader.end(offset);
      return;
    case 'output':
    case 'comment':
    case 'foreign':
      reader.meet(offset);
  }
}
