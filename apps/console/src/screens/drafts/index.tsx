import '../../styles/rules-editor.css';
import '../../styles/tables-editor.css';
import '../../styles/text-editor.css';
import './drafts.css';
import { offerRuleEditors } from './sections/decision/delegates.js';

// Forms of any section may come upon a condition or a value.
offerRuleEditors();

export { DraftsScreen } from './drafts-screen.js';
export { DraftScreen } from './draft-screen.js';
