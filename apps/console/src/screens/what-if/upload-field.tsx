import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem.js';
import type { Problem } from '../../api/types.js';
import { Button } from '../../components/button.js';
import { FileDrop } from '../../components/file-drop.js';
import { Notice } from '../../components/notice.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { groupDigits } from '../../format/numbers.js';
import { useWords } from '../../i18n/use-language.js';
import type { Source } from './types.js';
import { addressOfFile } from './use-place.js';
import { forgetSource, uploadSource } from './what-if-api.js';

interface Props {
  readonly rules: string;
  readonly programme: string;
  /** The one that is chosen, if any. */
  readonly file: Source | undefined;
  readonly onChange: (source: string) => void;
}

/** A file of applications: taken whole or not at all, with what is wrong in it by row and column. */
export function UploadField({ rules, programme, file, onChange }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: ['what-if', 'sources', programme] });
  const upload = useMutation<Source, Problem, File>({
    mutationFn: (chosen) => uploadSource(rules, chosen),
    onSuccess: async (source) => {
      await again();
      onChange(addressOfFile(source.id));
    },
  });
  const forget = useMutation<void, Problem, string>({
    mutationFn: forgetSource,
    onSuccess: async () => {
      onChange('');
      await again();
    },
  });
  return (
    <details className="folded">
      <summary>{t('whatIf.source.upload')}</summary>
      <div className="stack-tight">
        <FileDrop
          label={t('whatIf.source.file')}
          help={t('whatIf.source.fileHelp')}
          accept=".csv,.xlsx,.jsonl,.ndjson"
          isBusy={upload.isPending}
          onFile={(chosen) => upload.mutate(chosen)}
        />
        <div role="status">
          {upload.isPending ? <Progress label={t('whatIf.source.reading')} isPaused={upload.isPaused} /> : null}
          {upload.data === undefined ? null : (
            <Notice kind="success">
              {t('whatIf.source.taken', {
                name: upload.data.label,
                number: groupDigits(String(upload.data.applications)),
                count: upload.data.applications,
              })}
            </Notice>
          )}
        </div>
        {upload.isError ? <Refusal error={upload.error} /> : null}
        {file === undefined ? null : (
          <div>
            <Button kind="danger" size="small" disabled={forget.isPending} onClick={() => forget.mutate(file.id)}>
              {t('whatIf.source.forget', { name: file.label })}
            </Button>
          </div>
        )}
        {forget.isError ? <ProblemPanel error={forget.error} /> : null}
      </div>
    </details>
  );
}

/** Each wrong cell by its row and column; whatever else went wrong as any problem. */
function Refusal({ error }: { readonly error: Problem }) {
  const { t } = useTranslation();
  const words = useWords();
  const { errors, code, title } = problemOf(error);
  if (errors.length === 0) return <ProblemPanel error={error} />;
  return (
    <Notice kind="danger" title={title} isLive>
      <p>{t('whatIf.source.wrong', { count: errors.length })}</p>
      <ul>
        {errors.map(({ pointer, detail }) => (
          <li key={pointer + words(detail)}>{words(detail)}</li>
        ))}
      </ul>
      <p className="small subtle">
        <code>{code}</code>
      </p>
    </Notice>
  );
}
