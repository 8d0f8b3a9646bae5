import { useTranslation } from 'react-i18next';
import { countsOf, foldedLines, type ComparedSide, type LineChange, type ShownLine } from './folded-lines.js';

interface Props {
  /** What is compared. */
  readonly caption: string;
  readonly lines: readonly LineChange[];
}

/** Two texts line by line; what came, went or was changed is said in words beside its colour. */
export function LineComparison({ caption, lines }: Props) {
  const { t } = useTranslation();
  const counts = countsOf(lines);
  if (lines.every(({ kind }) => kind === 'same')) return <p className="subtle">{t('templates.compare.same')}</p>;
  return (
    <div className="stack-tight">
      <p className="small">{t('templates.compare.counts', counts)}</p>
      <div className="table-box" role="region" aria-label={caption} tabIndex={0}>
        <table className="template-lines">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('templates.compare.before')}</th>
              <th scope="col">{t('templates.compare.after')}</th>
              <th scope="col">{t('templates.compare.what')}</th>
              <th scope="col">{t('templates.compare.text')}</th>
            </tr>
          </thead>
          <tbody>
            {foldedLines(lines).map((line, index) => (
              <Line key={index} line={line} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Line({ line }: { readonly line: ShownLine }) {
  const { t } = useTranslation();
  if (line.kind === 'folded')
    return (
      <tr className="template-line-folded">
        <td colSpan={4}>{t('templates.compare.folded', { count: line.count })}</td>
      </tr>
    );
  const { kind, before, after } = line;
  return (
    <tr className={`template-line-${kind}`}>
      <td className="number">{before?.line}</td>
      <td className="number">{after?.line}</td>
      <td>{kind === 'same' ? null : t(`templates.compare.kind.${kind}`)}</td>
      <td className="template-line-text">
        {kind === 'added' || before === undefined ? null : <Side side={before} as={kind === 'same' ? 'span' : 'del'} />}
        {kind === 'same' || kind === 'removed' || after === undefined ? null : <Side side={after} as="ins" />}
      </td>
    </tr>
  );
}

/** A whole line that came or went; of a changed one, its words that the other side lacks. */
function Side({ side: { text, segments }, as: Element }: { readonly side: ComparedSide; readonly as: 'del' | 'ins' | 'span' }) {
  if (Element === 'span' || segments === undefined)
    return (
      <div>
        <Element>{text}</Element>
      </div>
    );
  return (
    <div>
      {segments.map((segment, index) =>
        segment.changed ? <Element key={index}>{segment.text}</Element> : <span key={index}>{segment.text}</span>,
      )}
    </div>
  );
}
