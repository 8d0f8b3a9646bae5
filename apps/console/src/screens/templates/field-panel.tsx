import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { FindBox, NothingFound } from '../../components/find-box.js';
import { finder } from '../../components/use-find.js';
import { useCapital } from '../../i18n/use-language.js';
import type { ListedField } from './usable-fields.js';

interface Props {
  readonly fields: readonly ListedField[];
  readonly isReadOnly: boolean;
  /** @returns whether it can stand where the cursor is */
  readonly onPut: (field: ListedField, snippet: string) => boolean;
}

/** Every field that may be used, found by any word of it; pressed, it is written where the cursor is. */
export function FieldPanel({ fields, isReadOnly, onPut }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [refused, refuse] = useState<ListedField>();
  const isFound = finder(text);
  const found = fields.filter(({ path, label, kind, group = '', snippets }) =>
    isFound(path, label, kind, group, ...snippets.map((snippet) => snippet.text)),
  );
  const put = (field: ListedField, snippet: string): void => refuse(onPut(field, snippet) ? undefined : field);
  return (
    <div className="stack">
      <FindBox
        label={t('templates.findField')}
        {...(isReadOnly ? {} : { help: t('templates.findFieldHelp') })}
        text={text}
        onChange={setText}
        count={found.length}
      />
      <p role="alert" className="small template-refused">
        {refused === undefined ? null : t('templates.notHere', { list: refused.list ?? '', field: refused.label })}
      </p>
      {found.length === 0 && text !== '' ? <NothingFound text={text} onClear={() => setText('')} /> : null}
      <ul className="plain-list template-fields">
        {found.map((field) => (
          <FieldItem key={`${field.list ?? ''} ${field.path}`} field={field} isReadOnly={isReadOnly} onPut={put} />
        ))}
      </ul>
    </div>
  );
}

interface ItemProps {
  readonly field: ListedField;
  readonly isReadOnly: boolean;
  readonly onPut: (field: ListedField, snippet: string) => void;
}

function FieldItem({ field, isReadOnly, onPut }: ItemProps) {
  const { t } = useTranslation();
  const capital = useCapital();
  const { label, kind, group, snippets } = field;
  const [first, ...others] = snippets;
  if (first === undefined) return null;
  return (
    <li className="template-field">
      <p>
        <strong>{capital(label)}</strong> <span className="small subtle">{kind}</span>
        {group === undefined ? null : <span className="small subtle"> · {group}</span>}
      </p>
      <SnippetButton field={field} text={first.text} isReadOnly={isReadOnly} onPut={onPut} />
      {others.length === 0 ? null : (
        <details className="template-others">
          <summary className="small">
            {t('templates.otherWays', { count: others.length })}
            <span className="visually-hidden"> ({label})</span>
          </summary>
          <ul className="plain-list">
            {others.map(({ text, label: said }) => (
              <li key={text}>
                {said === undefined ? null : <span className="small">{said} </span>}
                <SnippetButton field={field} text={text} isReadOnly={isReadOnly} onPut={onPut} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function SnippetButton({ field, text, isReadOnly, onPut }: ItemProps & { readonly text: string }) {
  const { t } = useTranslation();
  const code = <code>{text.replace(/\s+/g, ' ')}</code>;
  if (isReadOnly) return code;
  return (
    <Button kind="plain" size="small" onClick={() => onPut(field, text)}>
      <span className="visually-hidden">{t('templates.put', { field: field.label })}: </span>
      {code}
    </Button>
  );
}
