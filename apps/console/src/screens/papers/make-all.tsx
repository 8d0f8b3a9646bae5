import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { PapersOfCase } from '../../api/types.js';
import { batchAddress } from '../../app/addresses.js';
import { useMay } from '../../app/session.js';
import { Button } from '../../components/button.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { FormatChoice } from '../documents/format-choice.js';
import { useFormat, useFormatsOf } from '../documents/use-format.js';
import { useStartBatch } from '../batches/use-start-batch.js';

/** Everything that is ready, numbered and kept as one batch. */
export function MakeAll({ papers: { about, items, asOf, ruleSet } }: { readonly papers: PapersOfCase }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const mayMake = useMay('documents:make');
  const start = useStartBatch();
  // One day holds for a batch; what was filled in for another day is made by itself.
  const ready = items.filter((one) => one.input !== undefined && one.asOf === asOf);
  const formats = useFormatsOf(
    ruleSet.id,
    ready.map(({ form }) => form),
  );
  const { format, choose } = useFormat(formats);
  if (!mayMake || about === undefined || ready.length === 0) return null;
  const byForm = (part: 'facts' | 'fields') =>
    Object.fromEntries(ready.map(({ form, input }) => [form, input?.[part] ?? {}]));
  const make = (): void => {
    if (start.isPending) return;
    const body = {
      round: about.round,
      applications: [about.application],
      forms: ready.map(({ form }) => form),
      facts: byForm('facts'),
      fields: byForm('fields'),
      asOf,
      format,
    };
    start.mutate(body, { onSuccess: ({ id }) => void navigate(batchAddress(id)) });
  };
  return (
    <div className="stack-tight no-print">
      <div className="row">
        <FormatChoice
          formats={formats}
          value={format}
          onChange={choose}
          of={t('papers.makeAll', { count: ready.length })}
        />
        <Button kind="primary" aria-disabled={start.isPending} onClick={make}>
          {t('papers.makeAll', { count: ready.length })}
        </Button>
        <span role="status">
          {start.isPending ? (start.isPaused ? t('connection.waiting') : t('batches.starting')) : null}
        </span>
      </div>
      {start.error === null ? null : <ProblemPanel error={start.error} onRetry={make} />}
    </div>
  );
}
