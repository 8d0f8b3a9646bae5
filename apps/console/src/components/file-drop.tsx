import { useEffect, useId, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly label: string;
  readonly help?: string;
  /** Endings and types that are offered to choose from; a dropped file is judged by whoever takes it. */
  readonly accept: string;
  /** One is under way: no other is taken. */
  readonly isBusy?: boolean;
  readonly onFile: (file: File) => void;
}

/** A file is chosen, or dropped onto the same place. */
export function FileDrop({ label, help, accept, isBusy = false, onFile }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [isOver, setOver] = useState(false);
  const [isMany, setMany] = useState(false);
  useBesideNothing();
  const take = (files: readonly File[]): void => {
    if (isBusy) return;
    setMany(files.length > 1);
    const [file] = files;
    if (file !== undefined && files.length === 1) onFile(file);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take([...event.dataTransfer.files]);
  };
  return (
    <div
      className="drop-zone field"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <p className="field-help" id={`${id}-help`}>
        {help} {t('fileDrop.how')}
      </p>
      <input
        id={id}
        className="input"
        type="file"
        accept={accept}
        aria-describedby={`${id}-help`}
        // Not disabled: the browser would take the focus away from whoever works by keyboard.
        aria-disabled={isBusy}
        onClick={(event) => {
          if (isBusy) event.preventDefault();
        }}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file once more, corrected, has to be noticed too.
          target.value = '';
          take(files);
        }}
      />
      {isMany ? (
        <p className="field-error" role="alert">
          {t('fileDrop.oneAtATime')}
        </p>
      ) : null}
    </div>
  );
}

/** A file that falls beside the place is taken by nobody: the browser would leave the page and show the file. */
function useBesideNothing(): void {
  useEffect(() => {
    // Words that are dragged into a field are its own.
    const keep = (event: globalThis.DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
    };
    document.addEventListener('dragover', keep);
    document.addEventListener('drop', keep);
    return () => {
      document.removeEventListener('dragover', keep);
      document.removeEventListener('drop', keep);
    };
  }, []);
}
