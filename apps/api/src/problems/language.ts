export type Language = 'ko' | 'en';

/**
 * The language to answer in: the one of ko and en that an Accept-Language header prefers, Korean when it says neither.
 * @example preferredLanguage('en-GB,ko;q=0.5') // 'en'
 */
export function preferredLanguage(header: string | undefined): Language {
  const wishes = (header ?? '').split(',', 20).map((wish) => {
    const [range = '', ...parameters] = wish.trim().toLowerCase().split(';');
    const quality = parameters.map((parameter) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(parameter)?.[1]).find(Boolean);
    return { language: range.split('-')[0], quality: Number(quality ?? 1) };
  });
  const best = (language: Language): number =>
    Math.max(0, ...wishes.filter((wish) => wish.language === language).map(({ quality }) => quality));
  return best('en') > best('ko') ? 'en' : 'ko';
}
