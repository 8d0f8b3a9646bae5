import type { Unit } from '../mechanisms/units.js';
import { unitsAt, type Check } from './context.js';
import { diagnostic, type Diagnostic } from './diagnostic.js';
import { agrees } from './units/comparison.js';
import { listOfWord, unitText } from './units/unit-of-type.js';
import { unknownWords } from './units/words.js';
import { nearestPointer, resolvePointer } from './walk/pointers.js';

/** Won + months, won × won, a date where a word is wanted: as the mechanisms declare what they take and give. */
export const units: Check = (context) => {
  const found: Diagnostic[] = [];
  for (const part of context.parts) {
    if (part.kind !== 'value') continue;
    const { file } = part.site;
    const json = context.files.get(file);
    const reader = unitsAt(context, part.site, {
      wanted(got, wanted, place) {
        const isFitting = agrees(got, wanted);
        // Hardly any does not fit: only then, and where a word is wanted, it is looked up what is written.
        if (isFitting && listOfWord(wanted) === undefined) return;
        const written = resolvePointer(json, place);
        if (isFitting) found.push(...unknownWords(context.ruleSet, written, wanted, file, place));
        else found.push(misfit(file, nearestPointer(json, place), written, got, wanted));
      },
      refused: (what, place) =>
        found.push(diagnostic('unit/refused', file, nearestPointer(json, place), { details: { what } })),
    });
    reader.of(part.value, part.site.pointer);
  }
  return found;
};

/** A literal that does not fit has a sentence of its own: it is mended in place. */
export function misfit(file: string, pointer: string, written: unknown, got: Unit, wanted: Unit | string): Diagnostic {
  const details = { got: unitText(got), wanted: unitText(wanted) };
  if (written === undefined || (typeof written === 'object' && !Array.isArray(written))) {
    return diagnostic('unit/mismatch', file, pointer, { details });
  }
  const found = JSON.stringify(written);
  return diagnostic('type/wrong-literal', file, pointer, { details: { ...details, found }, example: written });
}
