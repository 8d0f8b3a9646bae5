import { batches } from './batches.js';
import { comparison } from './comparison.js';
import { components } from './components.js';
import { conditions } from './conditions.js';
import { decide } from './decide.js';
import { decisionEditor } from './decisionEditor.js';
import { documents } from './documents.js';
import { drafts } from './drafts.js';
import { expressions } from './expressions.js';
import { fields } from './fields.js';
import { files } from './files.js';
import { forms } from './forms.js';
import { gallery } from './gallery.js';
import { grid } from './grid.js';
import { papers } from './papers.js';
import { people } from './people.js';
import { programmes } from './programmes.js';
import { review } from './review.js';
import { schemaForm } from './schemaForm.js';
import { sections } from './sections.js';
import { shell } from './shell.js';
import { templates } from './templates.js';
import { whatIf } from './whatIf.js';
import { whatIfMore } from './whatIfMore.js';

/** Every text of the console: one file for each area, one key for each text. */
export const en = {
  ...shell,
  ...components,
  ...batches,
  ...comparison,
  ...conditions,
  ...expressions,
  ...fields,
  ...programmes,
  ...review,
  ...decide,
  ...documents,
  ...drafts,
  ...decisionEditor,
  ...files,
  ...forms,
  ...gallery,
  ...grid,
  ...papers,
  ...people,
  ...schemaForm,
  ...sections,
  ...templates,
  ...whatIf,
  ...whatIfMore,
};
