import { ChoiceField } from './choice-field.js';
import { DateField } from './date-field.js';
import { isWordList } from './entry.js';
import type { FieldProps } from './field-props.js';
import { ListField } from './list-field.js';
import { LongTextField } from './long-text-field.js';
import { MapField } from './map-field.js';
import { MoneyField } from './money-field.js';
import { NumberField } from './number-field.js';
import { RecordField } from './record-field.js';
import { TextField } from './text-field.js';
import { WordListField } from './word-list-field.js';

/** The right field for any type of the fact dictionary. */
export function FactField(props: FieldProps) {
  const { type } = props;
  switch (type.type) {
    case 'boolean':
    case 'word':
      return <ChoiceField {...props} />;
    case 'money':
      return <MoneyField {...props} />;
    case 'count':
    case 'decimal':
    case 'points':
      return <NumberField {...props} />;
    case 'date':
      return <DateField {...props} />;
    case 'dateTime':
    case 'text':
      return <TextField {...props} />;
    case 'longText':
      return <LongTextField {...props} />;
    case 'list':
      return isWordList(type) ? <WordListField {...props} /> : <ListField {...props} />;
    case 'record':
      return <RecordField {...props} />;
    case 'map':
      return <MapField {...props} />;
  }
}
