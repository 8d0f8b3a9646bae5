import { useState } from 'react';
import type { Draft } from '../../app/use-draft.js';
import { filledAround, filledWith, isUntouched, type Entries, type Paper } from './paper.js';

/** A case that could fill the form. */
export interface Offer {
  readonly name: string;
  readonly entries: Entries;
}

/** Filling a form from a case, without taking away what someone typed. */
export function useCase({ value: paper, change }: Draft<Paper>) {
  const [question, setQuestion] = useState<Offer>();
  const [filledFrom, setFilledFrom] = useState<string>();
  const [turn, setTurn] = useState(0);
  const fill = ({ name, entries }: Offer, isAround = false): void => {
    change((before) => (isAround ? filledAround(before, entries) : filledWith(entries)));
    setQuestion(undefined);
    setFilledFrom(name);
    setTurn((turns) => turns + 1);
  };
  return {
    /** Fills from a case; where that would take away what someone typed, asks first. */
    offer: (offer: Offer): void => (isUntouched(paper) ? fill(offer) : setQuestion(offer)),
    question,
    answer: (how: 'all' | 'around' | 'leave'): void => {
      if (question === undefined || how === 'leave') setQuestion(undefined);
      else fill(question, how === 'around');
    },
    /** The case it was filled from last, until something else happens to it. */
    filledFrom,
    forget: (): void => setFilledFrom(undefined),
    /** Counts the cases it was filled from. */
    turn,
  };
}
