import { useQuery } from '@tanstack/react-query';
import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { answered } from '../../api/answered.js';
import { api } from '../../api/client.js';
import type { ExplanationAnswer, Facts, Problem, TracedRule } from '../../api/types.js';
import { placeOf } from '../../editing/place.js';
import { useEditingState } from '../../editing/use-editing.js';
import { useLanguage } from '../../i18n/use-language.js';

/** What is tried on the draft. */
export interface TrialQuestion {
  readonly decision: string;
  readonly facts?: Facts | undefined;
  /** A stored application in place of facts and day. */
  readonly application?: { readonly round: string; readonly application: string } | undefined;
  /** YYYY-MM-DD */
  readonly asOf?: string | undefined;
  readonly overlay?: Readonly<Record<string, unknown>> | undefined;
  /** What it was taken from, in words. */
  readonly title: string;
}

export interface Trial {
  readonly question: TrialQuestion | undefined;
  readonly answer: ExplanationAnswer | undefined;
  readonly problem: Problem | undefined;
  readonly isBusy: boolean;
  readonly isPaused: boolean;
  readonly ask: (question: TrialQuestion | undefined) => void;
  /** Places of the rules, rows and bands that made the result what it is: they are to be marked in the section. */
  readonly hit: ReadonlySet<string>;
  /** How each rule came out, by place. */
  readonly results: ReadonlyMap<string, TracedRule['result']>;
}

const NOTHING: Trial = {
  question: undefined,
  answer: undefined,
  problem: undefined,
  isBusy: false,
  isPaused: false,
  ask: () => undefined,
  hit: new Set(),
  results: new Map(),
};
const Context = createContext<Trial>(NOTHING);

/** What is being tried on the draft, if anything, and which rules decided it. */
export const useTrial = (): Trial => useContext(Context);

/** Tries the draft as the service has it; after every save it is tried again, so that the answer is never of other rules. */
export function TrialStand({ draft, children }: { readonly draft: string; readonly children: ReactNode }) {
  const language = useLanguage();
  const [question, ask] = useState<TrialQuestion>();
  const revision = useEditingState((state) => state.revision);
  const asked = useQuery<ExplanationAnswer, Problem>({
    queryKey: ['draft-trial', draft, revision, language, question],
    queryFn: ({ signal }) => tryOut(draft, question, language, signal),
    enabled: question !== undefined,
    staleTime: Infinity,
    placeholderData: (before) => (before?.record.decision === question?.decision ? before : undefined),
  });
  const answer = question === undefined ? undefined : asked.data;
  const trial = useMemo(
    () => ({
      question,
      ask,
      answer,
      problem: asked.error ?? undefined,
      isBusy: asked.isFetching,
      isPaused: asked.fetchStatus === 'paused',
      ...placesOfTrace(answer),
    }),
    [question, answer, asked.error, asked.isFetching, asked.fetchStatus],
  );
  return <Context value={trial}>{children}</Context>;
}

async function tryOut(
  draft: string,
  question: TrialQuestion | undefined,
  language: 'ko' | 'en',
  signal: AbortSignal,
): Promise<ExplanationAnswer> {
  const { decision = '', facts, application, asOf, overlay } = question ?? {};
  const answer = await api.POST('/api/drafts/{draft}/trials', {
    params: { path: { draft } },
    body: {
      decision,
      language,
      ...(facts === undefined ? {} : { facts }),
      ...(application === undefined ? {} : { application }),
      ...(asOf === undefined ? {} : { asOf }),
      ...(overlay === undefined ? {} : { overlay }),
    },
    signal,
  });
  return answered(answer);
}

/** A rule decided when it is why the outcome is not the plain one; where nothing stood in the way, all that were met did. */
export function placesOfTrace(answer: ExplanationAnswer | undefined): Pick<Trial, 'hit' | 'results'> {
  if (answer === undefined) return { hit: NOTHING.hit, results: NOTHING.results };
  const { record, trace, rows = [] } = answer;
  const at = ({ kind, rule }: TracedRule): string => placeOf('decisions', record.decision, kind, rule);
  const decides = ({ kind, result }: TracedRule): boolean => {
    switch (record.outcome) {
      case 'no':
        return kind === 'require' && result === 'notMet';
      case 'invalid':
        return kind === 'refuse' && result === 'met';
      case 'undetermined':
        return result === 'unknown' || ((kind === 'open' || kind === 'refer') && result === 'met');
      case 'yes':
      case 'computed':
        return result === 'met';
    }
  };
  return {
    hit: new Set([...trace.filter(decides).map(at), ...rows.map((row) => row.at)]),
    results: new Map(trace.map((rule) => [at(rule), rule.result])),
  };
}
