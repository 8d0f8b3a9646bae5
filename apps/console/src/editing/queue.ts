import { applyChanges, NoPlace, type Content } from './apply-change.js';
import type { Change } from './change.js';
import { conflictsOf, placesOf, type Choice, type Conflict, type Revision } from './conflicts.js';
import { forgetPlaces, makeChanges, NO_HISTORY, remember, type History } from './history.js';
import { joined } from './join.js';
import { isOverlap } from './place.js';
import { rebased } from './rebase.js';
import { isSameJson } from './same-json.js';

/** What others saved while something here was not, until each shared place has been decided. */
interface Theirs {
  readonly content: Content;
  readonly revisions: readonly Revision[];
  readonly choices: Readonly<Record<string, Choice>>;
}

/**
 * The changes of one draft on their way to the service. Nothing typed leaves it before the service has it, except where
 * a person decides for what someone else wrote at the same place.
 */
export interface Queue {
  /** What the service has at `revision`. */
  readonly server: Content;
  readonly revision: number;
  /** Changes the service is not known to have, in order. */
  readonly own: readonly Change[];
  /** How many of them have been sent. Whether they arrived is not known before an answer: they stay as they were sent. */
  readonly sent: number;
  /** What is on the screen: `server` with `own`. */
  readonly content: Content;
  readonly theirs: Theirs | undefined;
  readonly history: History;
}

export type QueueEvent =
  | { readonly is: 'typed'; readonly changes: readonly Change[]; readonly step?: string | undefined }
  | { readonly is: 'undo' }
  | { readonly is: 'redo' }
  | { readonly is: 'sent' }
  | { readonly is: 'saved'; readonly revision: number }
  /** The service answered that it does not take what was sent. */
  | { readonly is: 'refused' }
  /** Someone else saved, in the order of the revisions after ours. */
  | { readonly is: 'others'; readonly revisions: readonly Revision[] }
  | { readonly is: 'decided'; readonly at: string; readonly choice: Choice };

export const startQueue = (server: Content, revision: number): Queue => ({
  server,
  revision,
  own: [],
  sent: 0,
  content: server,
  theirs: undefined,
  history: NO_HISTORY,
});

/** A queue as it was when the page went away. @throws NoPlace where the changes do not belong to that content */
export const resumeQueue = (server: Content, revision: number, own: readonly Change[], sent: number): Queue => ({
  ...startQueue(server, revision),
  own,
  sent,
  content: applyChanges(server, own),
});

export function queueReducer(queue: Queue, event: QueueEvent): Queue {
  switch (event.is) {
    case 'typed':
      return typed(queue, event.changes, event.step);
    case 'undo':
      return walked(queue, 'past', 'undo');
    case 'redo':
      return walked(queue, 'future', 'redo');
    case 'sent':
      return queue.sent > 0 || queue.theirs !== undefined ? queue : { ...queue, sent: queue.own.length };
    case 'saved':
      return saved(queue, event.revision);
    case 'refused':
      return { ...queue, sent: 0 };
    case 'others':
      return others(queue, event.revisions);
    case 'decided':
      return decided(queue, event.at, event.choice);
  }
}

/** @throws NoPlace where a change names a place that is not there; the queue is then as it was */
function typed(queue: Queue, changes: readonly Change[], step: string | undefined): Queue {
  const { content, undo } = makeChanges(queue.content, changes);
  // What is typed may be what the other wrote; then nothing is left to decide, and the queue goes on.
  return settled({ ...added(queue, content, changes), history: remember(queue.history, changes, undo, step) });
}

function added(queue: Queue, content: Content, changes: readonly Change[]): Queue {
  const { theirs } = queue;
  const places = placesOf(changes);
  const isOpen = ([at]: readonly [string, Choice]): boolean => !places.some((place) => isOverlap(place, at));
  return {
    ...queue,
    content,
    own: appended(queue.own, queue.sent, changes),
    // Whoever writes on at a place has not decided against what is written there.
    theirs: theirs && { ...theirs, choices: Object.fromEntries(Object.entries(theirs.choices).filter(isOpen)) },
  };
}

/** Of settings in a row of one place only the last needs sending; what was sent stays as it is. */
function appended(own: readonly Change[], sent: number, changes: readonly Change[]): readonly Change[] {
  const next = [...own];
  for (const change of changes) {
    const both = next.length > sent ? joined(next.at(-1), change) : undefined;
    if (both !== undefined) next[next.length - 1] = both;
    else next.push(change);
  }
  return next;
}

/** One step back or forward. A step whose place is gone is left out. */
function walked(queue: Queue, side: 'past' | 'future', way: 'undo' | 'redo'): Queue {
  const step = queue.history[side].at(-1);
  if (step === undefined) return queue;
  const { past, future } = queue.history;
  const history =
    side === 'past'
      ? { past: past.slice(0, -1), future: [...future, step] }
      : { past: [...past, step], future: future.slice(0, -1) };
  try {
    return settled({ ...added(queue, applyChanges(queue.content, step[way]), step[way]), history });
  } catch (error) {
    if (!(error instanceof NoPlace)) throw error;
    return { ...queue, history: { ...queue.history, [side]: queue.history[side].slice(0, -1) } };
  }
}

function saved(queue: Queue, revision: number): Queue {
  const server = applyChanges(queue.server, queue.own.slice(0, queue.sent));
  return { ...queue, server, revision, own: queue.own.slice(queue.sent), sent: 0 };
}

function others(queue: Queue, revisions: readonly Revision[]): Queue {
  const [first, ...rest] = revisions.filter(({ revision }) => revision > queue.revision);
  if (first === undefined || queue.theirs !== undefined) return queue;
  // The answer to what was sent was lost on its way: it had arrived.
  if (queue.sent > 0 && isSameJson(first.changes, queue.own.slice(0, queue.sent)))
    return others(saved(queue, first.revision), rest);
  const theirs = { content: withRevisions(queue.server, [first, ...rest]), revisions: [first, ...rest], choices: {} };
  return settled({ ...queue, sent: 0, theirs });
}

const withRevisions = (content: Content, revisions: readonly Revision[]): Content =>
  revisions.reduce((before, { changes }) => applyChanges(before, changes), content);

function decided(queue: Queue, at: string, choice: Choice): Queue {
  const { theirs } = queue;
  if (theirs === undefined) return queue;
  return settled({ ...queue, theirs: { ...theirs, choices: { ...theirs.choices, [at]: choice } } });
}

export function openConflicts({ theirs, own, server, content }: Queue): readonly Conflict[] {
  if (theirs === undefined) return [];
  const { revisions, choices } = theirs;
  return conflictsOf({ own, revisions, base: server, mine: content, theirs: theirs.content, choices });
}

/** Puts what was typed here on top of what others saved, once nothing is left to decide. */
function settled(queue: Queue): Queue {
  const { theirs } = queue;
  if (theirs === undefined || openConflicts(queue).some(({ choice }) => choice === undefined)) return queue;
  const changes = theirs.revisions.flatMap((revision) => revision.changes);
  const { content, own } = rebased(queue, theirs.content, changes, openConflicts(queue));
  return {
    ...queue,
    server: theirs.content,
    revision: theirs.revisions.at(-1)?.revision ?? queue.revision,
    own,
    content,
    theirs: undefined,
    history: forgetPlaces(queue.history, placesOf(changes)),
  };
}

/** Content as it was before revisions were saved on it, the latest last. */
export const rewound = (content: Content, revisions: readonly Revision[]): Content =>
  [...revisions].reverse().reduce((after, { undo }) => applyChanges(after, undo), content);
