import { plainText } from '../../../format/plain-text.js';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { draftAddress } from '../../../app/addresses.js';
import { useEditing } from '../../../editing/index.js';
import { inside, valueAtPlace } from '../../../editing/place.js';
import { useWords } from '../../../i18n/use-language.js';
import { useFormSchema } from '../../../schema-form/form-context.js';
import { labelOf, textIn } from '../../../schema-form/item-label.js';
import { NewItem } from '../../../schema-form/new-item.js';
import { RuleSchemaGate } from '../../../schema-form/rule-schema-gate.js';
import { SchemaForm } from '../../../schema-form/schema-form.js';
import { asRecord, resolve, schemaAt } from '../../../schema-form/schema-node.js';
import type { SectionId } from './index.js';
import { MasterDetail, type Entry } from './master-detail.js';
import { RemoveItem } from './remove-item.js';

export interface PartProps {
  readonly section: SectionId;
  /** The map or list of the rule set. */
  readonly at: string;
  readonly item: string | undefined;
  /** What its things are called together. */
  readonly label: string;
  /** Of an entry: what is said beside its name. */
  readonly more?: (value: Readonly<Record<string, unknown>>, id: string) => string | undefined;
  readonly mark?: (value: Readonly<Record<string, unknown>>, id: string) => string | undefined;
  readonly nameOf?: (value: Readonly<Record<string, unknown>>, id: string) => string | undefined;
  /** Above the form of the chosen one. */
  readonly above?: (entry: Entry) => ReactNode;
}

/** The things of a part of the rule set, each with a form made of the schema of rules. */
export const PartSection = (props: PartProps) => (
  <RuleSchemaGate>
    <Part {...props} />
  </RuleSchemaGate>
);

function Part({ section, at, item, label, more, mark, nameOf, above }: PartProps) {
  const words = useWords();
  const navigate = useNavigate();
  const schema = useFormSchema();
  const { content, draft, valueAt, change } = useEditing();
  const part = valueAt(at);
  const node = schemaAt(schema, at.split('/'), (names) => valueAtPlace(content, names.join('/')));
  if (node === undefined) return null;
  const isList = Array.isArray(part) || node.items !== undefined;
  const pairs: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = isList
    ? (Array.isArray(part) ? part : []).map((one) => [plainText(asRecord(one)['id']), asRecord(one)] as const)
    : Object.entries(asRecord(part)).map(([id, one]) => [id, asRecord(one)] as const);
  const entries = pairs.map(([id, value]): Entry => {
    const said = labelOf(value);
    return {
      id,
      label: nameOf?.(value, id) ?? (said === undefined ? id : words(said)),
      at: inside(at, id),
      more: more?.(value, id),
      mark: mark?.(value, id),
      found: textIn(value),
    };
  });
  const entry = node.items ?? (typeof node.additionalProperties === 'object' ? node.additionalProperties : {});
  const identity = isList ? (node.identity ?? 'id') : undefined;
  const add = (id: string, value: unknown): void => {
    change([{ at: inside(at, id), set: value }]);
    void navigate(draftAddress(draft.id, section, id));
  };
  return (
    <MasterDetail
      section={section}
      label={label}
      entries={entries}
      item={item}
      adding={
        <NewItem
          label={label}
          at={at}
          entry={entry}
          identity={identity}
          keys={isList ? undefined : node.propertyNames}
          names={identity === undefined ? 'newId' : resolve(schema, entry).properties?.[identity]?.names}
          taken={entries.map(({ id }) => id)}
          around={[]}
          onAdd={add}
        />
      }
    >
      {(chosen) => (
        <>
          {above?.(chosen)}
          <SchemaForm
            key={chosen.id}
            at={chosen.at}
            without={identity === undefined ? [] : [identity]}
            label={chosen.label}
          />
          <RemoveItem at={chosen.at} label={chosen.label} section={section} />
        </>
      )}
    </MasterDetail>
  );
}
