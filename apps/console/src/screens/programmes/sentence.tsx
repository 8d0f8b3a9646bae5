import { sentenceParts } from './sentence-parts.js';

/** A sentence of a rule, its enumeration as a list. */
export function Sentence({ text }: { readonly text: string }) {
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
