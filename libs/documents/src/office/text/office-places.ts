import type { Words } from '#policy';
import type { TemplatePlace, TemplateProblem } from '../../template/problem.js';
import type { Skeleton } from '../skeleton/writer.js';
import type { Paragraph } from './paragraph.js';

/**
 * Tells places in an office's file: instead of line and column, the paragraph in the file and the character in it, and the
 * cell of the table in words.
 */
export class OfficePlaces {
  constructor(private readonly file: string) {}

  of({ number, where }: Paragraph, column = 1): TemplatePlace {
    const told = (language: keyof Words): string => `${this.file} ${where[language]}`;
    return { line: number, column, where: { ko: told('ko'), en: told('en') } };
  }

  /** @param place in the source of the skeleton, which is one line */
  at({ column }: TemplatePlace, { places }: Skeleton): TemplatePlace {
    const offset = column - 1;
    const found = places.findLastIndex((place) => place.offset <= offset);
    const place = places[Math.max(0, found)];
    if (!place) return { line: 1, column: 1, where: { ko: this.file, en: this.file } };
    // A paragraph's text may be in pieces: count from the first of them.
    const before = places.slice(0, found).filter(({ paragraph }) => paragraph === place.paragraph);
    const first = before[0]?.offset ?? place.offset;
    return this.of(place.paragraph, Math.max(1, offset - first + 1));
  }

  moved(found: TemplateProblem, skeleton: Skeleton): TemplateProblem {
    return { ...found, ...this.at(found, skeleton) };
  }
}
