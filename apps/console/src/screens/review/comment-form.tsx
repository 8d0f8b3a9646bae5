import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { TextArea } from './text-area.js';
import { useSay } from './use-comment.js';

interface Props {
  readonly draft: string;
  /** The place it is about; empty for the draft as a whole. */
  readonly at: string;
  readonly replyTo?: string;
  readonly button: string;
  /** What the button is for, to those who do not see where it stands. */
  readonly name: string;
  readonly label: string;
}

/** A button that opens a place to write. What was written is kept until it has been taken. */
export function CommentForm({ draft, at, replyTo, button, name, label }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const say = useSay(draft);
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [isMissing, setMissing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (!isOpen)
    return (
      <button
        ref={opener}
        type="button"
        className="button button-plain button-small"
        aria-label={name}
        onClick={() => setOpen(true)}
      >
        {button}
      </button>
    );
  const send = (): void => {
    setMissing(text.trim() === '');
    if (text.trim() === '') return;
    say.mutate(
      { at, text: text.trim(), ...(replyTo === undefined ? {} : { replyTo }) },
      {
        onSuccess: () => {
          setText('');
          setOpen(false);
        },
      },
    );
  };
  return (
    <form
      className="stack-tight comment-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextArea
        id={id}
        label={label}
        value={text}
        onChange={setText}
        error={isMissing ? t('review.comments.needed') : undefined}
        hasFocus
      />
      {say.error === null ? null : <ProblemPanel error={say.error} />}
      <div className="row">
        <Button type="submit" kind="primary" size="small" disabled={say.isPending}>
          {t('review.comments.send')}
        </Button>
        <Button kind="plain" size="small" onClick={() => setOpen(false)}>
          {t('review.comments.cancel')}
        </Button>
      </div>
    </form>
  );
}
