import { definitionName, resolve, type FormSchema, type SchemaNode } from './schema-node.js';

/**
 * What a new thing begins as: everything that it cannot be without, still empty. The checks say what is to be filled in.
 * @returns undefined for what only a person can say (a condition, a value)
 */
export function skeletonOf(schema: FormSchema, node: SchemaNode): unknown {
  const whole = resolve(schema, node);
  switch (whole.widget) {
    case 'bilingual':
    case 'longBilingual':
      return { ko: '', en: '' };
    case 'choice':
    case 'unit':
      return (whole.enum ?? [])[0] ?? '';
    case 'mark':
      return true;
    case 'yesNo':
      return false;
    case 'list':
    case 'clauses':
    case 'datedValues':
    case 'datedCells':
      return [];
    case 'condition':
      return { all: [] };
    case 'value':
    case 'operand':
    case 'literal':
    case 'absence':
    case 'json':
      return undefined;
    case 'map':
    case 'cells':
      return {};
    case 'reference':
      return { fact: '' };
    case 'type':
    case 'object':
    case 'parameter':
      return definitionName(node) === 'valueType' || whole.widget === 'type'
        ? { type: 'text' }
        : skeletonRecord(schema, whole);
    case undefined:
    default:
      return '';
  }
}

function skeletonRecord(schema: FormSchema, node: SchemaNode): Readonly<Record<string, unknown>> {
  const required = new Set(node.required ?? []);
  return Object.fromEntries(
    Object.entries(node.properties ?? {}).flatMap(([key, property]) => {
      const value = required.has(key)
        ? key === 'type'
          ? firstType(property)
          : skeletonOf(schema, property)
        : undefined;
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/** Text needs nothing beside it. */
const firstType = ({ enum: types = [] }: SchemaNode): string =>
  types.includes('text') ? 'text' : (types[0] ?? 'text');
