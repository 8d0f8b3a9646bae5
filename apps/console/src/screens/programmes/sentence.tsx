import { sentenceParts } from './sentence-parts.js';

/** What a rule or a value says, one after the other. */
export const Sentences = ({ texts }: { readonly texts: readonly string[] }) =>
  texts.map((text) => <Sentence key={text} text={text} />);

/** A sentence of a rule, its enumeration as a list. */
function Sentence({ text }: { readonly text: string }) {
  const { lead, items, rest } = sentenceParts(text);
  return (
    <>
      <p className="prose">{lead}</p>
      {items.length === 0 ? null : (
        <ol className="sentence-items">
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ol>
      )}
      {rest === '' ? null : <Sentence text={rest} />}
    </>
  );
}
