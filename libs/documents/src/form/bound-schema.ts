import { finished, mergeAll, type Schema } from '../template/schema-merge.js';
import { isCommon } from './common-data.js';
import { faultsOf } from './validate-data.js';

/**
 * The schema of a template for one form: what it asks of the form and the notice themselves is known, so that what hangs
 * on it is needed always or never.
 * @param common what every template has beside the fields
 */
export function boundSchema({ allOf = [], ...rest }: Schema, common: Readonly<Record<string, unknown>>): Schema {
  const isSettled = (one: Schema): boolean => one.if !== undefined && rootsOf(one.if).every(isCommon);
  const settled = allOf.filter(isSettled).filter(({ if: asked }) => asked && meets(asked, common));
  const open = allOf.filter((one) => !isSettled(one));
  const always = settled.flatMap(({ then }) => then ?? []);
  return finished(mergeAll([rest, ...(open.length > 0 ? [{ allOf: open }] : []), ...always]));
}

const meets = (schema: Schema, data: unknown): boolean => faultsOf({ not: { not: schema } }, data).length === 0;

/** The names at the top of the data that a condition looks at. */
function rootsOf({ properties = {}, not, allOf = [] }: Schema): readonly string[] {
  return [
    ...Object.keys(properties),
    ...[not ?? {}, ...allOf].flatMap((one) => (Object.keys(one).length > 0 ? rootsOf(one) : [])),
  ];
}
