import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FormSummary } from '../../api/types.js';
import { formAddress } from '../../app/addresses.js';
import { Badge } from '../../components/badge.js';
import { useCapital, useWords } from '../../i18n/use-language.js';

/** One form in the list: what it is, whether the notice prints it, who signs it, by which template. */
export function FormCard({
  form: { ruleSet, form, no, label, printed, signers, template },
}: {
  readonly form: FormSummary;
}) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  return (
    <li className="panel stack-tight form-card">
      <p className="row">
        {no === undefined ? <span className="form-number">{t('forms.noNumber')}</span> : <FormNumber no={no} />}
        <PrintedBadge printed={printed} />
      </p>
      <h3>
        <Link to={formAddress(ruleSet.id, form)}>{capital(words(label))}</Link>
      </h3>
      <p className="small">
        {signers.length === 0
          ? t('forms.noSigners')
          : t('forms.signers', { signers: signers.map((signer) => words(signer.label)).join(', ') })}
      </p>
      <p className="small subtle">{t('forms.template', { template: template.id })}</p>
    </li>
  );
}

/** As the notice numbers it, in its language. */
export const FormNumber = ({ no }: { readonly no: string }) => (
  <span className="form-number" lang="ko">
    {no}
  </span>
);

/** The notice itself prints this form, or its wording was put together from the clauses. */
export const PrintedBadge = ({ printed }: Pick<FormSummary, 'printed'>) => {
  const { t } = useTranslation();
  return (
    <Badge tone={printed ? 'information' : 'warning'}>{printed ? t('forms.printed') : t('forms.notPrinted')}</Badge>
  );
};
