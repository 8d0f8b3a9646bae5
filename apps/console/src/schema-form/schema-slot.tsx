import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.js';
import { ChoiceSlot, MarkSlot, UnitSlot, YesNoSlot } from './choice-slots.js';
import { DateSlot } from './date-slot.js';
import type { SlotProps } from './field-slot.js';
import { useFormSchema } from './form-context.js';
import { ListSlot } from './list-slot.js';
import { MapSlot } from './map-slot.js';
import { NameSlot, NamesSlot } from './name-slots.js';
import { AbsenceSlot, DelegateSlot, JsonSlot, ReferenceSlot } from './open-slots.js';
import { RecordSlot } from './record-slot.js';
import { resolve, type SchemaNode } from './schema-node.js';
import { skeletonOf } from './skeleton.js';
import { BilingualSlot, TextSlot } from './text-slots.js';

interface Props extends SlotProps {
  /** Of a record: properties that stand elsewhere. */
  readonly without?: readonly string[];
  /** Of a record: something else frames it already. */
  readonly isBare?: boolean;
}

/** What only begins to exist when somebody asks for it: its own fields stand open from then on. */
const BEGUN: ReadonlySet<string | undefined> = new Set([
  'object',
  'type',
  'map',
  'list',
  'condition',
  'value',
  'reference',
]);

/** The right editor for any node of the schema. */
export function SchemaSlot({ node, without = [], isBare = false, ...rest }: Props) {
  const schema = useFormSchema();
  const whole = resolve(schema, node, rest.value);
  const props: SlotProps = { ...rest, node: whole };
  const isNames = isListOfNames(whole);
  if (rest.value === undefined && !rest.isRequired && BEGUN.has(whole.widget) && !isNames) return <NotYet {...props} />;
  switch (whole.widget) {
    case 'object':
    case 'type':
    case 'parameter':
      return <RecordSlot {...props} without={without} isNested={!isBare} isTop={isBare && rest.isTop !== false} />;
    case 'map':
    case 'cells':
      return <MapSlot {...props} />;
    case 'list':
      return isNames ? <NamesSlot {...props} /> : <ListSlot {...props} />;
    case 'clauses':
      return <NamesSlot {...props} />;
    case 'datedValues':
    case 'datedCells':
      return <ListSlot {...props} />;
    case 'name':
      return <NameSlot {...props} />;
    case 'choice':
      return <ChoiceSlot {...props} />;
    case 'unit':
      return <UnitSlot {...props} />;
    case 'yesNo':
      return <YesNoSlot {...props} />;
    case 'mark':
      return <MarkSlot {...props} />;
    case 'bilingual':
    case 'longBilingual':
      return <BilingualSlot {...props} />;
    case 'date':
      return <DateSlot {...props} />;
    case 'text':
    case 'longText':
    case 'path':
    case 'operator':
      return <TextSlot {...props} />;
    case 'reference':
      return <ReferenceSlot {...props} />;
    case 'absence':
      return <AbsenceSlot {...props} />;
    case 'condition':
    case 'value':
    case 'operand':
      return <DelegateSlot {...props} kind={whole.widget} />;
    case undefined:
    default:
      return <JsonSlot {...props} />;
  }
}

const isListOfNames = ({ widget, items }: SchemaNode): boolean => widget === 'list' && items?.widget === 'name';
function NotYet({ label, node, isReadOnly, put }: SlotProps) {
  const { t } = useTranslation();
  const schema = useFormSchema();
  if (isReadOnly) return null;
  const begin = (): void => put(skeletonOf(schema, node) ?? (node.widget === 'value' ? 0 : {}));
  return (
    <p>
      <Button kind="plain" size="small" onClick={begin}>
        {t('schemaForm.begin', { label })}
      </Button>
    </p>
  );
}
