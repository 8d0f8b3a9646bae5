import { useTranslation } from 'react-i18next';
import { Combobox } from '../components/combobox.js';
import { useWords } from '../i18n/use-language.js';
import type { Choice } from './name-choices.js';

interface Props {
  readonly id: string;
  /** What is chosen here, with its place. */
  readonly label: string;
  readonly choices: readonly Choice[];
  /** What is chosen now; nothing: something is to be added. */
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly isReadOnly: boolean;
  readonly describedBy?: string | undefined;
  readonly placeholder?: string | undefined;
}

/** Chooses something that the rules have a name for, by typing some of its name. */
export function Chooser({ id, label, choices, chosen, onChoose, isReadOnly, describedBy, placeholder }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const options = choices.map((choice) => {
    const name = words(choice.label);
    return {
      id: choice.id,
      label: name,
      hint: [name === choice.id ? '' : choice.id, choice.more ?? ''].filter(Boolean).join(' ') || undefined,
    };
  });
  return (
    <Combobox
      id={id}
      label={label}
      options={options}
      value={chosen ?? ''}
      onChange={onChoose}
      disabled={isReadOnly}
      isInvalid={chosen !== undefined && !choices.some((choice) => choice.id === chosen)}
      describedBy={describedBy}
      placeholder={placeholder ?? t('schemaForm.choose')}
    />
  );
}
