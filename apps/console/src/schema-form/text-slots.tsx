import { useTranslation } from 'react-i18next';
import { asRecord } from './schema-node.js';
import type { SlotProps } from './field-slot.js';
import { describedBy, SlotFrame, slotId } from './slot-frame.js';

/** Far more than the notice prints of anything. */
const MOST = 4000;

interface AreaProps {
  readonly id: string;
  readonly text: string;
  readonly isLong: boolean;
  readonly isReadOnly: boolean;
  readonly onText: (text: string) => void;
  readonly lang?: string | undefined;
  readonly ariaLabel?: string | undefined;
  readonly describedBy?: string | undefined;
}

/** A line or several of text, exactly as typed. */
export function TextArea({ id, text, isLong, isReadOnly, onText, lang, ariaLabel, describedBy: by }: AreaProps) {
  const shared = {
    id,
    className: 'input',
    value: text,
    readOnly: isReadOnly,
    maxLength: MOST,
    lang,
    'aria-label': ariaLabel,
    'aria-describedby': by,
    onChange: (event: { currentTarget: { value: string } }) => onText(event.currentTarget.value),
  };
  return isLong ? <textarea rows={3} {...shared} /> : <input type="text" autoComplete="off" {...shared} />;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export function TextSlot(props: SlotProps) {
  const { node, help, value, isReadOnly, isRequired, put, at } = props;
  const id = slotId(props);
  return (
    <SlotFrame {...props} id={id} sayBefore={textOf}>
      <TextArea
        id={id}
        text={textOf(value)}
        isLong={node.widget === 'longText'}
        isReadOnly={isReadOnly}
        describedBy={describedBy(id, help)}
        onText={(text) => put(text === '' && !isRequired ? undefined : text, `${at} ${props.label}`)}
      />
    </SlotFrame>
  );
}

/** The same text in Korean and in English, side by side. */
export function BilingualSlot(props: SlotProps) {
  const { t } = useTranslation();
  const { node, label, help, value, isReadOnly, isRequired, put, at } = props;
  const id = slotId(props);
  const words = asRecord(value);
  const isLong = node.widget === 'longBilingual';
  const change = (language: 'ko' | 'en', text: string): void => {
    const next = { ko: textOf(words['ko']), en: textOf(words['en']), [language]: text };
    const isGone = !isRequired && next.ko === '' && next.en === '';
    put(isGone ? undefined : next, `${at} ${label} ${language}`);
  };
  return (
    <SlotFrame {...props} id={id} isGroup sayBefore={(before) => textOf(asRecord(before)['ko'])}>
      <div className="bilingual">
        {(['ko', 'en'] as const).map((language) => (
          <div key={language} className="field">
            <label className="small" htmlFor={`${id}-${language}`}>
              <span className="visually-hidden">{label} </span>
              {t(`schemaForm.language.${language}`)}
            </label>
            <TextArea
              id={`${id}-${language}`}
              text={textOf(words[language])}
              isLong={isLong}
              isReadOnly={isReadOnly}
              lang={language}
              describedBy={describedBy(id, help)}
              onText={(text) => change(language, text)}
            />
          </div>
        ))}
      </div>
    </SlotFrame>
  );
}
