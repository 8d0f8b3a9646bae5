import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { KeptDocument } from '../../api/types.js';
import { batchAddress, formAddress, papersAddress } from '../../app/addresses.js';
import { Badge } from '../../components/badge.js';
import { CopyButton } from '../../components/copy-button.js';
import { DateText } from '../../components/date-text.js';
import { Hash } from '../../components/hash.js';
import { groupDigits } from '../../format/numbers.js';
import { useLanguage } from '../../i18n/use-language.js';
import { formatMoment } from '../drafts/moment.js';

/** What identifies the document: number, code, bytes, wording, rules, who and when. */
export function DocumentFacts({ document }: { readonly document: KeptDocument }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { number, code, file, format, template, ruleSet, asOf, made, body, batch, decisions } = document;
  const address = `${window.location.origin}/verify/${code}`;
  return (
    <section className="panel stack" aria-labelledby="document-facts">
      <h2 id="document-facts">{t('documents.identity')}</h2>
      <dl className="document-facts">
        <Entry label={t('documents.number')}>{number}</Entry>
        <Entry label={t('documents.code')}>
          <span className="row">
            <code>{code}</code> <CopyButton text={code} label={t('documents.copyCode')} />
          </span>
        </Entry>
        <Entry label={t('documents.verifyAt')}>
          <a href={`/verify/${code}`}>{address}</a>
        </Entry>
        <Entry label={t('documents.made')}>
          {t('documents.madeBy', { name: made.by.name, time: formatMoment(made.at, language) })}
        </Entry>
        <About document={document} />
        {body === undefined ? null : (
          <Entry label={t('documents.body')}>
            <span lang="ko">{body}</span>
          </Entry>
        )}
        {batch === undefined ? null : (
          <Entry label={t('batches.one')}>
            <Link to={batchAddress(batch)}>{batch}</Link>
          </Entry>
        )}
        <Entry label={t('documents.rules')}>
          <Link to={formAddress(ruleSet.id, document.form)}>{ruleSet.id}</Link> <Hash hash={ruleSet.hash} />
        </Entry>
        <Entry label={t('documents.template')}>
          {template.id} <Hash hash={template.hash} />
        </Entry>
        <Entry label={t('forms.asOf')}>
          <DateText day={asOf} />
        </Entry>
        <Entry label={t('documents.format')}>{t(`documents.formats.${format}`)}</Entry>
        <Entry label={t('documents.hash')}>
          <span className="row">
            <code>{file.sha256}</code> <CopyButton text={file.sha256} label={t('documents.copyHash')} />
          </span>
        </Entry>
        <Entry label={t('documents.size')}>{t('documents.bytes', { number: groupDigits(String(file.size)) })}</Entry>
        {decisions.length === 0 ? null : (
          <Entry label={t('documents.decisions')}>
            <ul className="plain-list stack-tight">
              {decisions.map(({ id, outcome, recordHash }) => (
                <li key={id} className="row">
                  <code>{id}</code> <Badge>{t(`outcome.${outcome}`)}</Badge> <Hash hash={recordHash} />
                </li>
              ))}
            </ul>
          </Entry>
        )}
      </dl>
    </section>
  );
}

/** What it was made for leads to all papers of that. */
function About({ document: { about, ruleSet } }: { readonly document: KeptDocument }) {
  const { t } = useTranslation();
  if (about === undefined) return null;
  const { round, application, decision, case: filed } = about;
  const parts = { ...(round && { round }), ...(application && { application }), ...(decision && { decision }) };
  const search = new URLSearchParams(parts).toString();
  return (
    <Entry label={t('documents.about')}>
      {application === undefined ? null : (
        <Link to={papersAddress(ruleSet.id, search)}>
          {application} <span className="subtle">({round})</span>
        </Link>
      )}
      {decision === undefined ? null : <Link to={papersAddress(ruleSet.id, search)}>{t('documents.ofDecision')}</Link>}{' '}
      {filed}
    </Entry>
  );
}

const Entry = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </>
);
