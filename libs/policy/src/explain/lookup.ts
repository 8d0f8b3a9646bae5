/** An own entry of a map, never one of its prototype. */
export const own = <T>(map: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(map, key) ? map[key] : undefined;

const isObject = (node: unknown): node is Readonly<Record<string, unknown>> =>
  typeof node === 'object' && node !== null && !Array.isArray(node);

/**
 * The arguments of every use of a mechanism anywhere in a part of a rule set, in reading order.
 * @param chosen when given, only the chosen option of a reading is entered
 */
export function findMechanisms(node: unknown, name: string, chosen?: (id: string) => string): unknown[] {
  if (Array.isArray(node)) return node.flatMap((entry) => findMechanisms(entry, name, chosen));
  if (!isObject(node)) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const isReading = key === 'reading' && chosen !== undefined && isObject(value) && typeof value['id'] === 'string';
    const entered = isReading && isObject(value['options']) ? value['options'][chosen(value['id'] as string)] : value;
    return [...(key === name ? [value] : []), ...findMechanisms(entered, name, chosen)];
  });
}
