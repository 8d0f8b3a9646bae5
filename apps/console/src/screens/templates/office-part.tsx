import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { Empty } from '../../components/empty.js';
import { FileDrop } from '../../components/file-drop.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { useEditing } from '../../editing/use-editing.js';
import { OFFICE_KINDS, type OfficeKind } from '../forms/use-office-file.js';
import type { FoundProblem } from './found-problem.js';
import { MakeFromText } from './make-from-text.js';
import { ProblemList } from './problem-list.js';
import { useCurrentTemplate } from './template-stand.js';
import type { useCheck } from './use-findings.js';
import { useOffice } from './use-office.js';
import type { Wording } from './wording.js';

interface Props {
  readonly check: ReturnType<typeof useCheck>;
  readonly wording: Wording;
}
type Office = ReturnType<typeof useOffice>;

/** The office's own files of the form: what was found in them, what is wrong, and what one can do with them. */
export function OfficePart({ check, wording }: Props) {
  const { t } = useTranslation();
  const office = useOffice(wording);
  const problems: readonly FoundProblem[] = check.data?.problems ?? [];
  return (
    <div className="stack">
      <p className="subtle prose">{t('templates.office.help')}</p>
      <div role="status" className="small">
        {office.upload.isPending ? t('templates.office.reading') : null}
        {office.upload.data === undefined || office.upload.isPending
          ? null
          : t('templates.office.put', { kind: office.upload.data.toUpperCase() })}
        {office.make.isPending ? t('templates.office.making') : null}
        {office.make.data === undefined || office.make.isPending
          ? null
          : t('templates.office.made', { kind: office.make.data.toUpperCase() })}
        {office.fill.data === undefined ? null : t('forms.pdfSaved', { name: office.fill.data })}
      </div>
      {OFFICE_KINDS.map((kind) => (
        <OneKind
          key={kind}
          kind={kind}
          office={office}
          problems={problems.filter(({ file }) => file === `form.${kind}`)}
          fields={check.data?.office.find((found) => found.kind === kind)?.fields ?? []}
        />
      ))}
    </div>
  );
}

interface KindProps {
  readonly kind: OfficeKind;
  readonly office: Office;
  readonly problems: readonly FoundProblem[];
  readonly fields: readonly { readonly name: string }[];
}

function OneKind({ kind, office, problems, fields }: KindProps) {
  const { t } = useTranslation();
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const { isReadOnly } = useEditing();
  const file = useCurrentTemplate().office.find((found) => found.kind === kind);
  const name = kind === 'hwpx' ? t('templates.office.hwpx') : t('templates.office.docx');
  const { upload } = office;
  return (
    <section className="panel stack" aria-labelledby={id}>
      <h3 id={id} ref={title} tabIndex={-1}>
        {name}
      </h3>
      {isReadOnly ? null : (
        <FileDrop
          label={file === undefined ? t('templates.office.choose', { name }) : t('templates.office.replace', { name })}
          help={t('templates.office.limits')}
          accept={`.${kind}`}
          isBusy={upload.isPending}
          onFile={(chosen) => upload.mutate({ kind, file: chosen })}
        />
      )}
      {upload.isError && upload.variables.kind === kind ? (
        <div className="stack-tight">
          <ProblemPanel error={upload.error} />
          <p className="small">{t('templates.office.unchanged')}</p>
        </div>
      ) : null}
      {isReadOnly ? null : <MakeFromText kind={kind} name={name} make={office.make} isThere={file !== undefined} />}
      {file === undefined ? (
        <Empty title={t('templates.office.none')} />
      ) : (
        <>
          <p className="small subtle">{t('templates.office.size', { size: Math.ceil(file.size / 1024) })}</p>
          <FileActions kind={kind} office={office} isReadOnly={isReadOnly} onGone={() => title.current?.focus()} />
          <Found fields={fields} problems={problems} />
        </>
      )}
    </section>
  );
}

interface ActionProps {
  readonly kind: OfficeKind;
  readonly office: Office;
  readonly isReadOnly: boolean;
  /** The button that was pressed is gone. */
  readonly onGone: () => void;
}

function FileActions({ kind, office: { fill, fetch, remove }, isReadOnly, onGone }: ActionProps) {
  const { t } = useTranslation();
  const failed = [fill, fetch, remove].find(({ error, variables }) => error !== null && variables === kind);
  return (
    <div className="stack-tight">
      <div className="row">
        <Button size="small" disabled={fill.isPending} onClick={() => fill.mutate(kind)}>
          {t('templates.office.filled')}
        </Button>
        <Button kind="plain" size="small" onClick={() => fetch.mutate(kind)}>
          {t('templates.office.original')}
        </Button>
        {isReadOnly ? null : (
          <Button
            kind="danger"
            size="small"
            disabled={remove.isPending}
            onClick={() => remove.mutate(kind, { onSuccess: onGone })}
          >
            {t('templates.office.remove')}
          </Button>
        )}
      </div>
      {failed === undefined ? null : <ProblemPanel error={failed.error} />}
    </div>
  );
}

function Found({ fields, problems }: Pick<KindProps, 'fields' | 'problems'>) {
  const { t } = useTranslation();
  return (
    <>
      <details>
        <summary>{t('templates.office.fields', { count: fields.length })}</summary>
        <ul className="template-found">
          {fields.map(({ name }) => (
            <li key={name}>
              <code>{name}</code>
            </li>
          ))}
        </ul>
      </details>
      <ProblemList problems={problems} />
    </>
  );
}
