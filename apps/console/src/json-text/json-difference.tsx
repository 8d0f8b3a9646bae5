import { json } from '@codemirror/lang-json';
import { TextDifference } from './text-difference.js';

interface Props {
  readonly before: string;
  readonly after: string;
  readonly label: { readonly before: string; readonly after: string };
}

const LANGUAGE = json();

/** Two JSON texts side by side. */
export const JsonDifference = (props: Props) => <TextDifference {...props} language={LANGUAGE} />;
