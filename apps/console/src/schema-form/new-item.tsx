import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.js';
import { useFormSchema, useChoices } from './form-context.js';
import { Chooser } from './chooser.js';
import { nextId } from './next-id.js';
import { definitionName, resolve, type SchemaNode } from './schema-node.js';
import { skeletonOf } from './skeleton.js';

export interface NewItemProps {
  /** What a new thing is an entry of, in the language of the screen. */
  readonly label: string;
  readonly at: string;
  readonly entry: SchemaNode;
  /** Of a list: the property that names an element; of a map nothing: its key does. */
  readonly identity: string | undefined;
  /** Of a map: what its keys may be. */
  readonly keys: SchemaNode | undefined;
  /** What the name of an element refers to, where it is not of its own making. */
  readonly names: string | undefined;
  readonly taken: readonly string[];
  readonly around: readonly unknown[];
  readonly onAdd: (id: string, value: unknown) => void;
}

const SAYING = ['label', 'question', 'event', 'says'] as const;
const OWN_IDS: ReadonlySet<string | undefined> = new Set([undefined, 'newId']);

/** Asks for what a new thing cannot do without (its name, or what it stands for) and makes it, ready to be filled in. */
export function NewItem(props: NewItemProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return isOpen ? (
    <NewItemForm {...props} onDone={() => setOpen(false)} />
  ) : (
    <p>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('schemaForm.add')}
        <span className="visually-hidden"> {props.label}</span>
      </Button>
    </p>
  );
}

function NewItemForm({ onDone, ...props }: NewItemProps & { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const schema = useFormSchema();
  const id = useId();
  const { label, at, entry, identity, keys, names, taken, around, onAdd } = props;
  const whole = resolve(schema, entry);
  const said = SAYING.find((key) => whole.properties?.[key]?.widget?.toLowerCase().includes('bilingual') === true);
  const isOwn = OWN_IDS.has(names);
  const choices = useChoices(isOwn ? undefined : names, at, around);
  const [words, setWords] = useState({ ko: '', en: '' });
  const [typed, setTyped] = useState<string>();
  const kind = definitionName(entry) ?? 'item';
  const name = typed ?? (isOwn ? nextId(keys, words.en, taken, kind) : '');
  const isTaken = taken.includes(name);
  const isReady = name !== '' && !isTaken && (said === undefined || !isOwn || words.ko.trim() !== '');
  const add = (): void => {
    const skeleton = skeletonOf(schema, entry) as Readonly<Record<string, unknown>>;
    const value = {
      ...(identity === undefined ? {} : { [identity]: name }),
      ...skeleton,
      ...(identity === undefined ? {} : { [identity]: name }),
      // Untranslated is told by the checks, not lost.
      ...(said === undefined || !isOwn ? {} : { [said]: words }),
    };
    onAdd(name, value);
    onDone();
  };
  return (
    <form
      className="panel stack-tight new-item"
      aria-label={t('schemaForm.newOf', { label })}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) add();
      }}
    >
      {isOwn && said !== undefined
        ? (['ko', 'en'] as const).map((language) => (
            <div key={language} className="field">
              <label className="field-label" htmlFor={`${id}-${language}`}>
                {t(`schemaForm.newName.${language}`)}
              </label>
              <input
                id={`${id}-${language}`}
                className="input"
                autoComplete="off"
                lang={language}
                value={words[language]}
                onChange={({ currentTarget }) => setWords({ ...words, [language]: currentTarget.value })}
              />
            </div>
          ))
        : null}
      <div className="field">
        <label className="field-label" htmlFor={`${id}-name`}>
          {isOwn ? t('schemaForm.newId') : t('schemaForm.newWhich')}
        </label>
        {choices === undefined ? (
          <>
            <p className="field-help" id={`${id}-name-help`}>
              {t('schemaForm.newIdHelp')}
            </p>
            <input
              id={`${id}-name`}
              className="input"
              autoComplete="off"
              value={name}
              aria-describedby={`${id}-name-help`}
              aria-invalid={isTaken}
              onChange={({ currentTarget }) => setTyped(currentTarget.value === '' ? undefined : currentTarget.value)}
            />
          </>
        ) : (
          <Chooser
            id={`${id}-name`}
            label={t('schemaForm.newWhich')}
            choices={choices.filter((choice) => !taken.includes(choice.id))}
            chosen={name === '' ? undefined : name}
            onChoose={setTyped}
            isReadOnly={false}
          />
        )}
        {isTaken ? <p className="field-error">{t('schemaForm.idTaken', { id: name })}</p> : null}
      </div>
      <div className="row">
        <Button type="submit" kind="primary" size="small" disabled={!isReady}>
          {t('schemaForm.create')}
        </Button>
        <Button kind="plain" size="small" onClick={onDone}>
          {t('schemaForm.cancel')}
        </Button>
      </div>
    </form>
  );
}
