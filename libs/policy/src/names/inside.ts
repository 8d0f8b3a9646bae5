import type { Local, Site } from '../check/walk/parts.js';
import { ROW } from '../check/walk/roots.js';
import { own } from '../explain/lookup.js';
import type { RuleSet, ValueExpression } from '../rule-set/model.js';
import { innerOf, isNode, isObject, keyIn, namesOfPlace, type JsonNode } from '../rule-set/places.js';

/** What stands under a name: in an array the element so called, or of that index. */
function below(node: JsonNode, name: string): unknown {
  const key = keyIn(node, name);
  return key !== undefined
    ? innerOf(node, key)
    : Array.isArray(node) && /^\d+$/.test(name)
      ? innerOf(node, Number(name))
      : undefined;
}

/**
 * The elements of lists that have a name at a place: of the mechanisms around it, outer before inner; in what a table
 * must keep, the row.
 * @param place by names, `decisions/eligibility/derive/total/value/sumOf/give`; it need not be there to its end
 */
export function elementsAt(ruleSet: RuleSet, place: string): readonly Local[] {
  const steps = namesOfPlace(place) ?? [];
  const [part = '', id = '', key] = steps;
  const decision = part === 'decisions' ? own(ruleSet.decisions, id) : undefined;
  const site = (locals: readonly Local[]): Site => ({
    file: '',
    pointer: '',
    ...(decision && { decision }),
    owner: { kind: 'derive', name: '' },
    locals,
  });
  const found: Local[] = [];
  if (part === 'parameters' && key === 'invariants') found.push({ name: ROW, of: { fact: id }, site: site([]) });
  let node: unknown = ruleSet;
  for (const step of steps) {
    if (!isNode(node)) break;
    const { of, as } = isObject(node) ? node : {};
    // The element has its name everywhere but in the list it is taken from.
    if (typeof as === 'string' && of !== undefined && step !== 'of') {
      found.push({ name: as, of: of as ValueExpression, site: site([...found]) });
    }
    node = below(node, step);
  }
  return found;
}
