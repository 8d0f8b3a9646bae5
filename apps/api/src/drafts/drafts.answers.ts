import {
  anything,
  closed,
  count,
  date,
  described,
  instant,
  list,
  mapOf,
  oneOfTexts,
  open,
  ref,
  text,
  type Components,
} from '../answers/schemas.js';
import { ROLES } from '../access/roles.js';
import { STEP_IDS } from './draft-life-steps.js';

const place = described(text, 'A place by names: decisions/eligibility/require/recognition-window');
const by = ref('Person');
const isTrue = { type: 'boolean', const: true };
const names = list(text);

/** A draft, its content and its history. */
export const draftComponents: Components = {
  Person: closed({ id: text, name: text }),
  Mark: described(closed({ by, at: instant }), 'Who did it, and when'),
  ReasonedMark: closed({ by, at: instant, reason: text }),
  DraftStatus: oneOfTexts('draft', 'inReview', 'approved', 'published', 'discarded'),
  Draft: described(
    closed(
      {
        id: text,
        ruleSetId: described(text, 'The programme/version it is to become'),
        programme: text,
        version: text,
        title: ref('Words'),
        status: ref('DraftStatus'),
        revision: count,
        contentHash: described(text, 'Over the rule set and its cases: what is approved, and what is published'),
        base: { oneOf: [ref('RuleSetReference'), { type: 'null' }] },
        inForceFrom: { anyOf: [date, { type: 'null' }] },
        created: ref('Mark'),
        changed: ref('Mark'),
        contributors: described(list(by), 'Whoever changed the content: none of them may approve it'),
        submitted: ref('Mark'),
        returned: ref('ReasonedMark'),
        approved: closed({ by, at: instant, contentHash: text }),
        published: closed({ by, at: instant, hash: text }),
        discarded: ref('ReasonedMark'),
      },
      ['submitted', 'returned', 'approved', 'published', 'discarded'],
    ),
    'An amendment on a base, or a programme from nothing, that people edit',
  ),
  StepOffers: closed({
    items: list(
      closed(
        {
          id: oneOfTexts(...STEP_IDS),
          whyNot: {
            oneOf: [
              closed({ is: { type: 'string', const: 'person' } }),
              closed({ is: { type: 'string', const: 'permission' }, roles: list(oneOfTexts(...ROLES)) }),
              closed({ is: { type: 'string', const: 'wrongStatus' }, from: list(ref('DraftStatus')) }),
              closed({
                is: { type: 'string', const: 'refused' },
                code: oneOfTexts('draft/being-published', 'draft/own-work', 'draft/other-content'),
              }),
              closed({ is: { type: 'string', const: 'obstacles' }, codes: names }),
            ],
          },
        },
        ['whyNot'],
      ),
    ),
    supersedes: described(names, 'Versions whose days end on its first day'),
  }),
  DraftList: closed({ items: list(ref('Draft')) }),
  DraftContent: closed({
    id: text,
    revision: count,
    contentHash: text,
    ruleSet: described(open, 'Every part, in the form of the files; half-done parts may lack what their form demands'),
  }),
  CaseList: closed({ items: list(described(open, 'A worked case, in the form of its file')) }),
  Change: described(
    {
      oneOf: [
        closed({ at: place, set: anything, after: { type: ['string', 'null'] } }, ['after']),
        closed({ at: place, remove: isTrue }),
        closed({ at: place, move: isTrue, after: { type: ['string', 'null'] } }),
        closed({ at: place, from: date, knownFrom: date, value: anything, source: names }, ['knownFrom']),
      ],
    },
    'One operation of an amendment',
  ),
  DraftSaved: closed({
    revision: count,
    contentHash: text,
    undo: described(list(ref('Change')), 'Takes back what was changed'),
  }),
  DraftTablesRead: described(
    closed({
      revision: count,
      contentHash: text,
      changes: described(list(ref('VersionChange')), 'What the workbook changes, in sentences'),
      edits: described(list(ref('Change')), 'The same as changes to the draft, for an editor to make by itself'),
      undo: described(list(ref('Change')), 'Takes back what was changed; nothing of a preview'),
      ignored: described(list(text), 'Names of sheets that are none of the version'),
    }),
    'What an uploaded workbook changes in a draft',
  ),
  DraftRevision: closed(
    {
      revision: count,
      at: instant,
      by,
      event: oneOfTexts(
        'created',
        'changed',
        'confirmed',
        'unconfirmed',
        'submitted',
        'returned',
        'approved',
        'published',
        'discarded',
        'reopened',
      ),
      contentHash: text,
      changes: list(ref('Change')),
      undo: list(ref('Change')),
      note: text,
    },
    ['note'],
  ),
  DraftRevisionPage: closed(
    { items: list(ref('DraftRevision')), next: described(count, 'For `after`; none on the last page') },
    ['next'],
  ),
  DraftComment: closed(
    {
      id: text,
      at: described(text, 'The place it is about; empty for the whole'),
      text,
      replyTo: text,
      revision: described(count, 'Of the draft when it was written'),
      created: ref('Mark'),
      resolved: ref('Mark'),
    },
    ['replyTo', 'resolved'],
  ),
  DraftCommentList: closed({ items: list(ref('DraftComment')) }),
  FilesReading: closed(
    {
      changes: described(list(ref('Change')), 'Left out where the files have not the form of a rule set'),
      diagnostics: list(ref('Diagnostic')),
    },
    ['changes'],
  ),
  VersionFiles: closed({ files: described(mapOf(text), 'Texts by path inside the folder of the version') }),
};
