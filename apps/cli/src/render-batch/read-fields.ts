import { readObject } from '../read-object.js';
import { InputError } from '../report-error.js';

type Fields = Readonly<Record<string, unknown>>;
/** What is entered into forms: the same for all applications, and for one of them. The service takes the same. */
export interface BatchFields {
  readonly fields: Readonly<Record<string, Fields>>;
  readonly each: Readonly<Record<string, Readonly<Record<string, Fields>>>>;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws InputError naming the place that is unknown or of another form */
export async function readBatchFields(path: string | undefined): Promise<BatchFields> {
  if (path === undefined) return { fields: {}, each: {} };
  const { fields = {}, each = {}, ...rest } = await readObject(path);
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined)
    throw new InputError(
      `${path}#/${unknown}: 알 수 없는 항목입니다. fields, each만 적어 주세요.`,
      `${path}#/${unknown}: this is not known: give fields and each only.`,
    );
  assertMaps(fields, 2, `${path}#/fields`);
  assertMaps(each, 3, `${path}#/each`);
  return { fields, each } as BatchFields;
}

/** @param depth how many levels of names stand above what is entered */
function assertMaps(value: unknown, depth: number, place: string): void {
  if (!isObject(value)) throw new InputError(`${place}: JSON 객체로 적어 주세요.`, `${place}: give a JSON object.`);
  if (depth > 1) for (const [name, below] of Object.entries(value)) assertMaps(below, depth - 1, `${place}/${name}`);
}
