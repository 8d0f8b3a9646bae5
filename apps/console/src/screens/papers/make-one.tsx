import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PaperOfCase } from '../../api/types.js';
import { formAddress } from '../../app/addresses.js';
import { useMay } from '../../app/session.js';
import { useChosenCase } from '../../app/use-chosen-case.js';
import { Button } from '../../components/button.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { useWords } from '../../i18n/use-language.js';
import { FormatChoice } from '../documents/format-choice.js';
import { useFormat, useFormatsOf } from '../documents/use-format.js';
import { useKeepDocument } from '../forms/use-keep-document.js';

interface Props {
  readonly rules: string;
  readonly paper: PaperOfCase;
  readonly onMade: () => void;
}

/** A paper that is ready: to look at first, or to be numbered and kept as it is. */
export function MakeOne({ rules, paper: { form, label, input, asOf }, onMade }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const { search } = useChosenCase();
  const mayMake = useMay('documents:make');
  const formats = useFormatsOf(rules, [form]);
  const { format, choose } = useFormat(formats);
  const keep = useKeepDocument({ ruleSet: { id: rules }, form });
  const make = (): void => {
    if (input !== undefined && !keep.isPending) keep.mutate({ ...input, asOf, format }, { onSuccess: onMade });
  };
  return (
    <div className="stack-tight no-print">
      <div className="row">
        <Link className="button button-secondary button-usual" to={formAddress(rules, form) + search}>
          {t('papers.open')}
        </Link>
        {mayMake ? (
          <>
            <FormatChoice formats={formats} value={format} onChange={choose} of={words(label)} />
            <Button aria-disabled={keep.isPending} onClick={make} aria-label={`${t('forms.keep')}: ${words(label)}`}>
              {t('forms.keep')}
            </Button>
          </>
        ) : null}
        <span role="status">
          {keep.isPending ? (keep.isPaused ? t('connection.waiting') : t('forms.keeping')) : null}
        </span>
      </div>
      {keep.error === null ? null : <ProblemPanel error={keep.error} onRetry={make} />}
    </div>
  );
}
