import { closed, described, list, mapOf, open, ref, type Components } from '../answers/schemas.js';

export const ruleSchemaComponents: Components = {
  RuleSchema: described(
    closed({
      parts: described(mapOf(open), 'A JSON Schema for each part, with label and help for each property'),
      definitions: mapOf(open),
      mechanismGroups: list(ref('WordView')),
      mechanisms: described(mapOf(open), 'What each takes and gives'),
      operators: mapOf(open),
      quantifiers: described(mapOf(ref('Words')), 'How groups of conditions are said'),
      units: mapOf(ref('Words')),
    }),
    'The form of a rule set, with words for people: what an editor shows its fields by',
  ),
};
