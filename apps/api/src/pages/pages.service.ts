import { Injectable } from '@nestjs/common';
import { Database, type ApplicationDocument, type PublishedVersion, type RoundDocument } from '#persistence';
import { explain, type Decision, type Outcome } from '#policy';
import { EvaluationsService } from '../evaluations/evaluations.service.js';
import type { Language } from '../problems/language.js';
import { Problem } from '../problems/problem.js';
import { decisionOf, PublishedRuleSets } from '../rule-sets/published-rule-sets.js';
import { RuleSetsService, type VersionSummary } from '../rule-sets/rule-sets.service.js';
import { pageWords } from './page-words.js';
import { outcomeWords, resultView } from './result-view.js';

/** What the address of the first page can say. */
export interface FirstPageQuery {
  readonly lang?: Language;
  readonly application?: string;
  readonly decision?: string;
}

/** More applications than this are never on one page. */
const MOST_SHOWN = 100;

/** Gathers what the first page shows. Being public, it shows invented rounds only. */
@Injectable()
export class PagesService {
  constructor(
    private readonly database: Database,
    private readonly published: PublishedRuleSets,
    private readonly ruleSets: RuleSetsService,
    private readonly evaluations: EvaluationsService,
  ) {}

  /** @throws Problem `application/not-found`, `decision/not-found` */
  async firstPage(query: FirstPageQuery, language: Language): Promise<object> {
    const [list, rounds] = await Promise.all([this.ruleSets.list(), this.database.rounds.list()]);
    const round = rounds.find(({ invented }) => invented);
    return {
      ...frame(query, language),
      title: `${pageWords[language].siteName}: ${pageWords[language].siteClaim}`,
      refused: list.refused.map(({ words }) => words[language]),
      versions: list.programmes.flatMap(({ versions }) => versions.map((version) => versionView(version, language))),
      ...(round === undefined ? { round: null, result: null } : await this.#roundAndResult(round, query, language)),
    };
  }

  async #roundAndResult(round: RoundDocument, query: FirstPageQuery, language: Language): Promise<object> {
    const version = await this.published.get(round.ruleSet.id);
    const decision = decisionOf(version, query.decision ?? firstDecision(version));
    const applications = await this.database.rounds.applications(round._id, { limit: MOST_SHOWN });
    const question = { ruleSet: version.id, decision: decision.id, asOf: round.asOf };
    const outcomes = await this.evaluations.outcomes(question, applications);
    return {
      round: roundView({ round, version, decision, applications, outcomes }, query, language),
      result:
        query.application === undefined
          ? null
          : await this.#result(round, version, decision, query.application, language),
    };
  }

  async #result(
    round: RoundDocument,
    version: PublishedVersion,
    decision: Decision,
    id: string,
    language: Language,
  ): Promise<object> {
    const application = await this.database.rounds.application(round._id, id);
    if (application === undefined) throw new Problem('application/not-found');
    const question = { ruleSet: version.id, decision: decision.id, asOf: round.asOf };
    const record = await this.evaluations.evaluateStored({ ...question, facts: application.facts });
    const explanation = explain(record, version.ruleSet, language);
    return resultView({ record, explanation, ruleSet: version.ruleSet, decision, application }, language);
  }
}

/** What every page has around its content. */
export function frame({ application, decision }: FirstPageQuery, language: Language): object {
  const otherLanguage: Language = language === 'ko' ? 'en' : 'ko';
  return {
    language,
    otherLanguage,
    otherLanguageHref: href({
      lang: otherLanguage,
      ...(application === undefined ? {} : { application }),
      ...(decision === undefined ? {} : { decision }),
    }),
    words: pageWords[language],
    problem: null,
  };
}

const href = (query: FirstPageQuery): string => `/?${new URLSearchParams({ ...query }).toString()}`;

interface RoundShown {
  readonly round: RoundDocument;
  readonly version: PublishedVersion;
  readonly decision: Decision;
  readonly applications: readonly ApplicationDocument[];
  /** Of the decision, in the order of the applications. */
  readonly outcomes: readonly Outcome[];
}

const firstDecision = ({ ruleSet }: PublishedVersion): string => Object.keys(ruleSet.decisions)[0] ?? '';

function roundView(
  { round, version, decision, applications, outcomes }: RoundShown,
  query: FirstPageQuery,
  language: Language,
): object {
  return {
    label: round.label[language],
    ruleSet: round.ruleSet.id,
    asOf: round.asOf,
    decision: decision.label[language],
    applications: applications.map(({ application, name, centre, region }, index) => ({
      id: application,
      name: name[language],
      centre: centre[language],
      region: region[language],
      outcome: outcomes[index],
      outcomeWords: outcomeWords(decision, outcomes[index] ?? 'undetermined', language),
      isChosen: application === query.application,
      href: `${href({ lang: language, application, decision: decision.id })}#result`,
    })),
    decisions: Object.values(version.ruleSet.decisions).map(({ id, label }) => ({
      id,
      label: label[language],
      isChosen: id === decision.id,
    })),
  };
}

function versionView({ id, title, notice, inForce, counts, diagnostics }: VersionSummary, language: Language): object {
  const words = pageWords[language];
  return {
    id,
    title: title[language],
    notice: [notice.title[language], notice.number, notice.date].filter(Boolean).join(', '),
    inForce: `${inForce.from} ~ ${inForce.to ?? ''}`,
    counts,
    diagnostics: (['errors', 'warnings', 'notes'] as const)
      .map((kind) => `${words[kind]} ${diagnostics[kind]}`)
      .join(' · '),
  };
}
