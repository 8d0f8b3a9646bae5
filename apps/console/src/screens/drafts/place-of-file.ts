/** A finding without a place is told by its file. @example placeOfFile('decisions/eligibility.json') // 'decisions/eligibility' */
export const placeOfFile = (file: string): string => file.replace(/\.json$/, '').replace(/^documents/, 'papers');
