import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import type { StepId } from './steps.js';

const DANGEROUS: readonly StepId[] = ['discard'];
const ONWARD: readonly StepId[] = ['submission', 'approval', 'publication'];

interface Props {
  readonly steps: readonly {
    readonly id: StepId;
    /** What the step does, in words. */
    readonly does: string;
    /** Why it cannot be taken, in words; absent where it can. */
    readonly whyNot?: string | undefined;
  }[];
  /** Nothing comes after. */
  readonly hasEnded: boolean;
  readonly isKnown: boolean;
  /** The step just taken: its button, and the dialog with it, are gone. */
  readonly done: { readonly id: StepId } | undefined;
  readonly onAsk: (id: StepId) => void;
  /** What is said while the steps are on their way, and the dialog. */
  readonly children: ReactNode;
}

/** The steps that can be taken now, and of the others why not. */
export function StepList({ steps, hasEnded, isKnown, done, onAsk, children }: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (done !== undefined) heading.current?.focus();
  }, [done]);
  const open = steps.filter(({ whyNot }) => whyNot === undefined);
  const shut = steps.filter(({ whyNot }) => whyNot !== undefined);
  return (
    <section className="panel stack no-print" aria-labelledby="review-steps">
      <h2 id="review-steps" ref={heading} tabIndex={-1}>
        {t('review.steps.title')}
      </h2>
      <p role="status">
        {done === undefined ? null : t('review.steps.done', { step: t(`review.steps.label.${done.id}`) })}
      </p>
      {hasEnded ? <p>{t('review.steps.ended')}</p> : null}
      {hasEnded || !isKnown || open.length > 0 ? null : <p>{t('review.steps.none')}</p>}
      <ul className="plain-list step-list">
        {open.map(({ id, does }) => (
          <li key={id} className="step">
            <Button
              kind={ONWARD.includes(id) ? 'primary' : DANGEROUS.includes(id) ? 'danger' : 'secondary'}
              onClick={() => onAsk(id)}
            >
              {t(`review.steps.label.${id}`)}
            </Button>
            <p className="small">{does}</p>
          </li>
        ))}
      </ul>
      {hasEnded || shut.length === 0 ? null : (
        <div className="stack-tight">
          <h3>{t('review.steps.notNow')}</h3>
          <dl className="review-list small">
            {shut.map(({ id, whyNot = '' }) => (
              <Shut key={id} name={t(`review.steps.label.${id}`)} why={whyNot} />
            ))}
          </dl>
        </div>
      )}
      {children}
    </section>
  );
}

const Shut = ({ name, why }: { readonly name: string; readonly why: string }) => (
  <>
    <dt>{name}</dt>
    <dd>{why}</dd>
  </>
);
