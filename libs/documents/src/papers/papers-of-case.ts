import type { CompiledRuleSet, Facts, Words } from '#policy';
import { fieldsOfApplication, type ApplicationNames } from '../batch/fields-of-application.js';
import type { BoundForm } from '../form/bind.js';
import { fillForm } from '../form/fill.js';
import type { FilledForm, Gap } from '../form/filled-form.js';
import { neededFacts } from '../form/needed.js';
import { wordsOf } from '../messages.js';
import type { FormData } from '../template/form-template.js';
import { askedPapers, type Asked } from './asked-papers.js';

/** A case whose papers are wanted. */
export interface PaperCase {
  readonly facts: Facts;
  /** Of a stored application: what it fills in by itself. */
  readonly names?: ApplicationNames | undefined;
}

/** A form as it stands for a case. */
export interface PaperOfCase {
  readonly form: string;
  readonly no?: string;
  readonly label: Words;
  readonly printed: boolean;
  /** Of a form that is a paper of the checklist: whether the rules ask for it. */
  readonly asked?: Asked;
  /** `notCalledFor`: the rules do not ask for it, or have decided that it is not made. */
  readonly state: 'ready' | 'missing' | 'notCalledFor';
  /** What keeps it from being made, of one that is missing something. */
  readonly gaps: readonly Gap[];
  /** Why it is not called for, by the rules. */
  readonly reasons: readonly PaperReason[];
  /** What it is made from. */
  readonly input: Required<FormData>;
  /** YYYY-MM-DD: the day whose values of the rules hold. */
  readonly asOf: string;
}
export interface PaperReason {
  readonly words: Words;
  /** The decision that says so. */
  readonly decision?: string;
  /** Clauses of the notice. */
  readonly source: readonly string[];
}

/** A paper of the checklist that comes from elsewhere: no form of ours makes it. */
export interface OtherPaper {
  readonly paper: string;
  readonly label: Words;
  readonly asked: Exclude<Asked, 'no'>;
  readonly source: readonly string[];
}

/** What is filled in for one form beside the case; these go before what the case says. */
export type GivenData = FormData;

/**
 * How a form stands for a case: whether it is called for, whether it can be made, and what is missing.
 * @param compiled of the form's rule set, as of the day of the form
 * @throws DocumentError `form/other-rule-set`
 */
export function paperOfCase(
  bound: BoundForm,
  compiled: CompiledRuleSet,
  { facts: own, names }: PaperCase,
  given: GivenData = {},
): PaperOfCase {
  const { form, ruleSet } = bound;
  const facts: Facts = { ...own, ...given.facts };
  const wanted = neededFacts(bound).filter((fact) => Object.hasOwn(facts, fact));
  const input = {
    facts: Object.fromEntries(wanted.map((fact) => [fact, facts[fact]])),
    fields: { ...(names === undefined ? {} : fieldsOfApplication(bound, names)), ...given.fields },
  };
  const filled = fillForm(bound, compiled, input);
  const papers = ruleSet.papers.filter((paper) => paper.form === form.id);
  const asked = papers.length === 0 ? undefined : strongest(askedPapers(compiled, facts), papers);
  const reasons = [
    ...(asked === 'no' ? [notAsked(form.label, papers)] : []),
    ...filled.gaps.flatMap((gap) => refusal(gap, filled, bound)),
  ];
  const state = reasons.length > 0 ? 'notCalledFor' : filled.isComplete ? 'ready' : 'missing';
  return {
    form: form.id,
    ...(form.no === undefined ? {} : { no: form.no }),
    label: form.label,
    printed: form.printed,
    ...(asked === undefined ? {} : { asked }),
    state,
    gaps: state === 'missing' ? filled.gaps : [],
    reasons,
    input,
    asOf: filled.asOf,
  };
}

/** Papers of the checklist that are asked for, or may be, and that no form makes. */
export function otherPapers(compiled: CompiledRuleSet, facts: Facts): readonly OtherPaper[] {
  const { ruleSet } = compiled;
  const answers = askedPapers(compiled, facts);
  return ruleSet.papers.flatMap(({ id, form, source }) => {
    const asked = answers.get(id);
    if (form !== undefined || asked === undefined || asked === 'no') return [];
    return [{ paper: id, label: labelOf(compiled, id), asked, source }];
  });
}

const ORDER: readonly Asked[] = ['now', 'later', 'undetermined', 'no'];

/** Of a form that is several papers. */
const strongest = (answers: ReadonlyMap<string, Asked>, papers: readonly { readonly id: string }[]) =>
  ORDER.find((one) => papers.some(({ id }) => answers.get(id) === one));

const notAsked = (label: Words, papers: readonly { readonly source: readonly string[] }[]): PaperReason => ({
  words: wordsOf('paper/not-asked', { label }),
  source: [...new Set(papers.flatMap(({ source }) => source))],
});

/** A decision that is made and says that there is no such paper; one that is still open says nothing yet. */
function refusal(
  { code, pointer, words }: Gap,
  { decisions }: FilledForm,
  { form }: BoundForm,
): readonly PaperReason[] {
  if (code !== 'form/not-allowed') return [];
  const [, , decision = ''] = pointer.split('/');
  if (decisions.find(({ id }) => id === decision)?.outcome === 'undetermined') {
    const isByValue = form.requires?.some((one) => one.decision === decision && one.outcome === undefined) ?? false;
    if (!isByValue) return [];
  }
  return [{ words, decision, source: [] }];
}

function labelOf({ ruleSet }: CompiledRuleSet, paper: string): Words {
  for (const { words } of Object.values(ruleSet.words)) {
    const word = words.find(({ id }) => id === paper);
    if (word !== undefined) return word.label;
  }
  return { ko: paper, en: paper };
}
