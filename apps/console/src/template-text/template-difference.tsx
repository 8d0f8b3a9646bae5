import { TextDifference } from '../json-text/text-difference.js';
import { templateLanguage } from './template-language.js';

interface Props {
  readonly before: string;
  readonly after: string;
  readonly label: { readonly before: string; readonly after: string };
}

/** Two texts of templates side by side. */
export const TemplateDifference = (props: Props) => <TextDifference {...props} language={templateLanguage} />;
