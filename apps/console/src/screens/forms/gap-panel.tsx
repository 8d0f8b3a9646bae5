import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { decideAddress } from '../../app/addresses.js';
import { useChosenCase } from '../../app/use-chosen-case.js';
import { FieldLink } from '../../components/error-summary.js';
import { decisionOf, GAP_KINDS, isField, type GapKind, type ShownGap } from './gaps.js';

interface Props {
  /** "programme/version" */
  readonly ruleSet: string;
  readonly gaps: readonly ShownGap[];
}

/** In place of the document: everything that keeps it from being made, each leading to where it can be mended. */
export function GapPanel({ ruleSet, gaps }: Props) {
  const { t } = useTranslation();
  const groups = GAP_KINDS.map((kind) => ({ kind, gaps: gaps.filter((gap) => gap.kind === kind) }));
  return (
    <div className="gap-panel stack">
      <p>{t('forms.notMade')}</p>
      {groups
        .filter((group) => group.gaps.length > 0)
        .map(({ kind, gaps: own }) => (
          <section key={kind} className="stack-tight">
            <h3>{t(`forms.gaps.${kind}`, { count: own.length })}</h3>
            <ul className={isShort(kind) ? 'gap-list gap-list-short' : 'gap-list'}>
              {own.map((gap) => (
                <li key={`${gap.pointer} ${gap.label} ${gap.message}`}>
                  <GapLink gap={gap} ruleSet={ruleSet} />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}

/** What is empty needs no sentence of its own: the heading has said it. */
const isShort = (kind: GapKind): boolean => kind === 'missing' || kind === 'undecided';

function GapLink({
  gap: { pointer, label, message, kind },
  ruleSet,
}: {
  readonly gap: ShownGap;
  readonly ruleSet: string;
}) {
  const { t } = useTranslation();
  const { search } = useChosenCase();
  if (isField(pointer)) return <FieldLink pointer={pointer} label={isShort(kind) ? label : `${label}: ${message}`} />;
  const decision = decisionOf(pointer);
  return (
    <>
      {message}{' '}
      {decision === undefined ? null : (
        <Link to={decideAddress(ruleSet, decision, search)}>{t('forms.seeDecision')}</Link>
      )}
    </>
  );
}
