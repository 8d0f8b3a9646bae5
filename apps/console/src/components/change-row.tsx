import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { components } from '../api/api.gen.js';
import { clauseAddress } from '../app/addresses.js';
import { useCapital, useWords } from '../i18n/use-language.js';
import { Badge, type Tone } from './badge.js';
import { MarkedText } from './marked-text.js';

export type VersionChange = components['schemas']['VersionChange'];

const TONES: Readonly<Record<VersionChange['kind'], Tone>> = {
  added: 'success',
  removed: 'danger',
  changed: 'warning',
  moved: 'information',
};

interface Props {
  readonly change: VersionChange;
  /** "programme/version" whose clauses it rests on. */
  readonly ruleSet: string;
  /** Where the place itself is shown, if anywhere. */
  readonly placeAddress?: string | undefined;
  /** Where a clause is told, for what is not published yet; among those of `ruleSet` unless told. */
  readonly addressOf?: ((clause: string) => string | undefined) | undefined;
  /** What can be done about it, or is said of it. */
  readonly children?: ReactNode;
}

/** One thing that differs between two versions: where, what it was and is, in a sentence, and the clauses behind it. */
export function ChangeRow({ change, ruleSet, placeAddress, addressOf, children }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const { kind, where, sentence, sources } = change;
  const place = <MarkedText text={capital(words(where))} />;
  return (
    <div className="change-row stack-tight">
      <p className="row">
        <Badge tone={TONES[kind]}>{t(`drafts.change.${kind}`)}</Badge>
        <strong className="change-where">
          {placeAddress === undefined ? place : <Link to={placeAddress}>{place}</Link>}
        </strong>
      </p>
      <BeforeAndAfter change={change} />
      <p className="change-sentence">
        <MarkedText text={words(sentence)} />
      </p>
      <Sources ids={sources} addressOf={addressOf ?? ((clause) => clauseAddress(ruleSet, clause))} />
      {children}
    </div>
  );
}

/** What it was and what it is; the one that is not there is said to be absent. */
function BeforeAndAfter({ change: { kind, before, after } }: Pick<Props, 'change'>) {
  const { t } = useTranslation();
  const words = useWords();
  if (kind === 'moved' || (before === undefined && after === undefined)) return null;
  return (
    <dl className="change-values">
      <div>
        <dt>{t('change.before')}</dt>
        <dd>
          {before === undefined ? (
            t('change.absent')
          ) : (
            <del>
              <MarkedText text={words(before)} />
            </del>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('change.after')}</dt>
        <dd>
          {after === undefined ? (
            t('change.absent')
          ) : (
            <ins>
              <MarkedText text={words(after)} />
            </ins>
          )}
        </dd>
      </div>
    </dl>
  );
}

interface SourcesProps {
  readonly ids: readonly string[];
  readonly addressOf: (clause: string) => string | undefined;
}

function Sources({ ids, addressOf }: SourcesProps) {
  const { t } = useTranslation();
  const told = ids.filter((id) => id !== 'product');
  if (told.length === 0) return null;
  return (
    <p className="row clause-row small">
      <span className="subtle">{t('change.sources')}</span>
      {told.map((id) => {
        const address = addressOf(id);
        return address === undefined ? (
          <span key={id}>{id}</span>
        ) : (
          <Link key={id} to={address}>
            {id}
          </Link>
        );
      })}
    </p>
  );
}
