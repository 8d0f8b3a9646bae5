import type { Words } from '../../api/types.js';

const YEAR = /^\d{4}$/;

/** What next year's version is called. @example nextVersion('2024') // '2025'; nextVersion('pilot') // 'pilot-2' */
export const nextVersion = (version: string): string =>
  YEAR.test(version) ? String(Number(version) + 1) : `${version}-2`;

/** A title with the year of the next version in place of the former one. */
export const titleOfNext = ({ ko, en }: Words, version: string, next: string): Words =>
  YEAR.test(version) ? { ko: ko.replaceAll(version, next), en: en.replaceAll(version, next) } : { ko, en };
