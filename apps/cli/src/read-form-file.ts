import type { FormData } from '#documents';
import { readObject } from './read-object.js';
import { InputError } from './report-error.js';

/** What stands in the file a form is made from: what the service takes as well. */
export interface FormFile extends FormData {
  /** YYYY-MM-DD: the day whose values hold. */
  readonly asOf?: string;
}

interface Fault {
  readonly pointer: string;
  readonly ko: string;
  readonly en: string;
}

/**
 * Reads the data of a form. What stands inside the parts is for the form to judge.
 * @param path `-` stands for standard input
 * @throws InputError with the place of every part that is unknown or of another form
 */
export async function readFormFile(path: string): Promise<FormFile> {
  const file = await readObject(path);
  const faults = Object.entries(file).flatMap(([part, value]) => faultOf(part, value));
  if (faults.length === 0) return file;
  const told = (language: 'ko' | 'en'): string =>
    faults.map((fault) => `${path}#${fault.pointer}: ${fault[language]}`).join('\n');
  throw new InputError(told('ko'), told('en'));
}

function faultOf(part: string, value: unknown): readonly Fault[] {
  const pointer = `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  switch (part) {
    case 'facts':
    case 'fields':
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) return [];
      return [{ pointer, ko: 'JSON 객체로 적어 주세요.', en: 'Give a JSON object.' }];
    case 'asOf':
      if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return [];
      return [{ pointer, ko: '날짜를 YYYY-MM-DD로 적어 주세요.', en: 'Give a day as YYYY-MM-DD.' }];
    default:
      return [
        {
          pointer,
          ko: '알 수 없는 항목입니다. facts, fields, asOf만 적어 주세요.',
          en: 'This is not known: give facts, fields and asOf only.',
        },
      ];
  }
}
