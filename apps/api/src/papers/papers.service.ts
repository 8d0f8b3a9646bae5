import { setImmediate as breath } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { KEPT_FORMATS, otherPapers, paperOfCase, type OtherPaper, type PaperOfCase as Paper } from '#documents';
import type { Words } from '#policy';
import { Database, type ApplicationDocument, type MadeFor, type PublishedVersion } from '#persistence';
import type { Actor } from '../access/actor.js';
import { DecisionsService } from '../decisions/decisions.service.js';
import { ONE_CASE } from '../documents/documents.service.js';
import { MadeAlready } from '../documents/made-already.js';
import { BoundForms } from '../forms/bound-forms.js';
import { Problem } from '../problems/problem.js';
import { programmeOf, ShownRounds } from '../rounds/shown-rounds.js';
import { CompiledRuleSets } from '../rule-sets/compiled-rule-sets.js';
import { PublishedRuleSets } from '../rule-sets/published-rule-sets.js';
import { KeptPapers, type PaperDocument } from './kept-papers.js';
import type { PapersRequest, RoundPapersRequest, RulesPath } from './papers.dto.js';

type State = Paper['state'] | 'made';
export interface PaperView extends Omit<Paper, 'state' | 'input'> {
  readonly state: State;
  readonly documents: readonly PaperDocument[];
  readonly input?: Paper['input'];
}
/** See PapersOfCase. */
export interface PapersView {
  readonly ruleSet: { readonly id: string; readonly hash: string };
  readonly about?: {
    readonly round: string;
    readonly application: string;
    readonly name: Words;
    readonly centre: Words;
  };
  readonly asOf: string;
  readonly items: readonly PaperView[];
  readonly others: readonly OtherPaper[];
}
/** See RoundPapers. */
export interface RoundPapersView {
  readonly items: readonly {
    readonly application: string;
    readonly name: Words;
    readonly centre: Words;
    readonly papers: readonly {
      readonly form: string;
      readonly state: State;
      readonly gaps: number;
      readonly document?: string;
      readonly isSame?: true;
    }[];
  }[];
  readonly next?: string;
}

/** An application, or a decision that is kept: what it says, and for what its documents were made. */
interface StoredCase {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly asOf: string;
  readonly made: MadeFor;
  readonly application?: ApplicationDocument;
}
const CASE_NOT_SAID = {
  pointer: '/about',
  code: 'papers/case-not-said',
  detail: {
    ko: '신청이면 회차와 신청 번호를, 보관된 판단이면 그 번호를 적으십시오.',
    en: 'Name the round and the application, or a decision that is kept.',
  },
};

/** Applications of a page: with twenty forms each, some hundred milliseconds. */
const PAGE = 20;

/** Which papers a case needs and how each of them stands: decided by the rules, and by what is kept already. */
@Injectable()
export class PapersService {
  constructor(
    private readonly database: Database,
    private readonly published: PublishedRuleSets,
    private readonly compiled: CompiledRuleSets,
    private readonly bound: BoundForms,
    private readonly shown: ShownRounds,
    private readonly kept: KeptPapers,
    private readonly already: MadeAlready,
    private readonly decisions: DecisionsService,
  ) {}

  /** @throws Problem `rule-set/not-found`, `form/not-found`, `application/not-found`, `decision/not-kept`, `document/other-rule-set` */
  async ofCase(actor: Actor, path: RulesPath, request: PapersRequest): Promise<PapersView> {
    const version = await this.published.get(`${path.programme}/${path.version}`);
    const { about, given = {} } = request;
    for (const form of Object.keys(given)) await this.bound.get(version, form);
    const stored = about && (await this.#stored(actor, version, about));
    const asOf = request.asOf ?? stored?.asOf;
    const facts = { ...stored?.facts, ...request.facts };
    const compiled = this.#compiled(version, asOf);
    const { programme } = path;
    const documents = stored === undefined ? () => [] : await this.kept.of(actor, { programme, ...stored.made });
    const { bound: forms } = await this.bound.of(version);
    const items = [...forms.values()].map((bound) => {
      const own = given[bound.form.id];
      const day = own?.asOf === undefined ? compiled : this.#compiled(version, own.asOf);
      const paper = paperOfCase(bound, day, { facts, names: stored?.application }, own);
      return paperView(paper, documents(stored?.application?.application ?? '', bound.form.id));
    });
    return {
      ruleSet: { id: version.id, hash: version.hash },
      ...(stored?.application === undefined ? {} : { about: aboutOf(stored.application) }),
      asOf: compiled.asOf,
      items,
      others: otherPapers(compiled, facts),
    };
  }

  /** @throws Problem `round/not-found`, `form/not-found`, `access/not-permitted` */
  async ofRound(actor: Actor, id: string, request: RoundPapersRequest): Promise<RoundPapersView> {
    const round = await this.shown.round(actor, id);
    const programme = programmeOf(round);
    if (!actor.may('forms:render', { programme })) throw new Problem('access/not-permitted');
    const version = await this.published.get(round.ruleSet.id);
    const all = [...(await this.bound.of(version)).bound.values()];
    const forms = request.forms ? await Promise.all(request.forms.map((form) => this.bound.get(version, form))) : all;
    const centres = actor.bodies('rounds:read', programme);
    const page = { after: request.after ?? '', limit: PAGE, centres };
    const applications = await this.database.rounds.applications(id, page);
    const compiled = this.#compiled(version, request.asOf ?? round.asOf);
    const ids = applications.map(({ application }) => application);
    const documents = await this.kept.of(actor, { programme, round: id, applications: ids });
    const items: RoundPapersView['items'][number][] = [];
    for (const { application, name, centre, region, facts } of applications) {
      const papers: RoundPapersView['items'][number]['papers'][number][] = [];
      for (const bound of forms) {
        const { id: form } = bound.form;
        const given = { facts: request.facts?.[form] ?? {}, fields: request.fields?.[form] ?? {} };
        const paper = paperOfCase(bound, compiled, { facts, names: { name, centre, region } }, given);
        const { state, gaps, documents: made } = paperView(paper, documents(application, form));
        const current = made.find((one) => one.state === 'current');
        const about = { round: id, application };
        const { format = KEPT_FORMATS[0] } = request;
        const wanted = { programme, bound, format, about, request: { ...paper.input, asOf: compiled.asOf } };
        const isSame = current !== undefined && (await this.already.find(wanted)) !== undefined;
        papers.push({
          form,
          state,
          gaps: gaps.length,
          ...(current === undefined ? {} : { document: current.id }),
          ...(isSame ? { isSame } : {}),
        });
        // Others are served between one paper and the next.
        await breath();
      }
      items.push({ application, name, centre, papers });
    }
    const last = items.at(-1);
    return { items, ...(items.length === PAGE && last !== undefined ? { next: last.application } : {}) };
  }

  /** A case that was judged by these very rules. */
  async #stored(
    actor: Actor,
    version: PublishedVersion,
    { round: id, application: number, decision }: NonNullable<PapersRequest['about']>,
  ): Promise<StoredCase> {
    if (decision !== undefined) {
      if (id !== undefined || number !== undefined) throw new Problem('request/invalid', [ONE_CASE]);
      const { ruleSet, facts, asOf } = await this.decisions.find(actor, decision);
      if (ruleSet.id !== version.id) throw new Problem('document/other-rule-set');
      return { facts: JSON.parse(facts) as StoredCase['facts'], asOf, made: { decision } };
    }
    if (id === undefined || number === undefined) throw new Problem('request/invalid', [CASE_NOT_SAID]);
    const { round, application } = await this.shown.application(actor, { round: id, application: number });
    if (round.ruleSet.id !== version.id) throw new Problem('document/other-rule-set');
    const made = { round: id, applications: [number] };
    return { facts: application.facts, asOf: round.asOf, made, application };
  }

  #compiled(version: PublishedVersion, asOf: string | undefined) {
    return this.compiled.get(version, asOf === undefined ? {} : { asOf });
  }
}

/** What is made and current is made, whatever the facts say by now. */
function paperView({ input, ...paper }: Paper, documents: readonly PaperDocument[]): PaperView {
  const isMade = documents.some(({ state }) => state === 'current');
  const state = isMade ? 'made' : paper.state;
  return { ...paper, state, documents, ...(state === 'ready' ? { input } : {}) };
}

const aboutOf = ({ round, application, name, centre }: ApplicationDocument) => ({ round, application, name, centre });
