import { withParticle } from '../../explain/particles.js';
import { own } from '../../explain/lookup.js';
import type { Paper } from '../../rule-set/model.js';
import { formula, type ValueWords, type Wordings } from './wording.js';

type Checklist = Parameters<Wordings<'documentChecklist'>['documentChecklist']['ko']>[0];

/** A paper by its label, with when it is asked for and how many signatures it needs. */
function paperInWords(paper: Paper, words: ValueWords): string {
  const { grammar, names, language } = words.context;
  const isKorean = language === 'ko';
  const only = paper.onlyWhen && words.clause(paper.onlyWhen).say('when');
  const signed =
    paper.signed &&
    paper.signers &&
    grammar
      .compare({
        subject: words.noun(paper.signed),
        operator: 'greaterThanInclusive',
        line: words.phrase(paper.signers),
        isLineNamed: true,
        isWanted: true,
      })
      .say(isKorean ? 'shall' : 'must');
  const conditions = [
    ...(only === undefined ? [] : [isKorean ? `${only} 경우` : `if ${only}`]),
    ...(signed === undefined ? [] : [isKorean ? `${signed} 것` : signed]),
  ];
  const name = names.document(paper.id);
  return conditions.length === 0 ? name : `${name} (${conditions.join('; ')})`;
}

/** Which papers each stage asks for, one sentence a stage and way. */
function stagesInWords(words: ValueWords): void {
  const { ruleSet, names, language } = words.context;
  const stages = [...new Set(ruleSet.papers.flatMap((paper) => Object.keys(paper.stages)))];
  for (const stage of stages)
    for (const way of ['now', 'later'] as const) {
      const papers = ruleSet.papers.filter((paper) => own(paper.stages, stage) === way);
      if (papers.length === 0) continue;
      const [list, name] = [papers.map((paper) => paperInWords(paper, words)).join(', '), names.word(stage)];
      if (language === 'ko') words.note(`${name}의 ${way === 'now' ? '지금' : '나중에'} 낼 서류는 ${list}입니다.`);
      else words.note(`Papers asked for ${way === 'now' ? 'now' : 'later'} at the stage “${name}”: ${list}.`);
    }
}

export const checklists: Wordings<'documentChecklist'> = {
  documentChecklist: {
    ko: ({ stage, handedIn, sizes, sizeLimit }: Checklist, words) => {
      stagesInWords(words);
      words.note(
        `${words.phrase(sizes)} 가운데 ${withParticle(words.phrase(sizeLimit, 'megabytes'), '을/를')} 넘는 것은 따로 알립니다.`,
      );
      return formula(
        `${words.phrase(stage)}에 따라 낼 서류를 ${withParticle(words.phrase(handedIn), '과/와')} 대조한 결과`,
      );
    },
    en: ({ stage, handedIn, sizes, sizeLimit }: Checklist, words) => {
      stagesInWords(words);
      words.note(`What is above ${words.phrase(sizeLimit, 'megabytes')} in ${words.list(sizes).text} is shown apart.`);
      return formula(`the papers asked for at ${words.phrase(stage)}, held against ${words.phrase(handedIn)}`);
    },
  },
};
