import type { Context } from './context.js';
import { own } from './lookup.js';

/** A clause that a rule rests on. */
export interface ExplainedClause {
  readonly id: string;
  /** Where it stands in the notice, as printed there; empty for a reading or a note. */
  readonly section: string;
  /** Korean: as printed, shortened. English: what the clause says. */
  readonly quote: string;
}

/** Clauses quoted in a sentence; any further ones are only named. */
const QUOTED = 2;
const LONGEST = { ko: 60, en: 160 } as const;

function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > longest / 2 ? space : longest)}…`;
}

/** The clauses of a rule's `source`; a check of the product itself (`product`) has none. */
export function clausesOf(source: readonly string[], { ruleSet, language, text }: Context): readonly ExplainedClause[] {
  return source.flatMap((id) => {
    const clause = own(ruleSet.clauses, id);
    const remark = own(ruleSet.readings, id)?.question ?? own(ruleSet.notes, id)?.says;
    if (clause) {
      const quote = language === 'ko' ? (clause.quotes[0] ?? clause.says.ko) : clause.says.en.replace(/\.$/, '');
      return [{ id, section: clause.section, quote: shortened(quote, LONGEST[language]) }];
    }
    return remark ? [{ id, section: '', quote: shortened(text(remark), LONGEST[language]) }] : [];
  });
}

/** The clauses in brackets, for the end of a sentence. */
export function basisOf(clauses: readonly ExplainedClause[], { say }: Context): string {
  if (clauses.length === 0) return say.ownCheck();
  return say.basis(
    clauses.map(({ id, section, quote }, index) => (index < QUOTED ? { id, section, quote } : { id, section: '' })),
  );
}
