import { components } from './components.js';
import { decide } from './decide.js';
import { fields } from './fields.js';
import { forms } from './forms.js';
import { gallery } from './gallery.js';
import { programmes } from './programmes.js';
import { shell } from './shell.js';

/** Every text of the console: one file for each area, one key for each text. */
export const ko = { ...shell, ...components, ...fields, ...programmes, ...decide, ...forms, ...gallery };
