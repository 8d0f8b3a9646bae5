import { useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { useFrameSize } from './use-frame-size.js';

interface Props {
  /** What the document is. */
  readonly title: string;
  /** The whole document, as the service made it. */
  readonly html: string;
  /** Something has been changed since it was made. */
  readonly isFormer: boolean;
  readonly frame: RefObject<HTMLIFrameElement | null>;
}

/**
 * The document in a frame of its own, as high as it is long: as a sheet of paper, made small enough for the screen, or as
 * wide as the screen with its letters at their size. Nothing in the frame can run: of the sandbox's bars only those are
 * lifted that let this page measure it and have it printed.
 */
export function Preview({ title, html, isFormer, frame }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<'paper' | 'screen'>();
  const { hasRoom, measure } = useFrameSize(box, frame);
  const look = chosen ?? (hasRoom ? 'paper' : 'screen');
  return (
    <>
      <div className="row row-end no-print">
        <Button
          kind="plain"
          size="small"
          aria-pressed={look === 'paper'}
          onClick={() => setChosen(look === 'paper' ? 'screen' : 'paper')}
        >
          {t('forms.asPaper')}
        </Button>
      </div>
      <div className="preview" data-look={look} ref={box}>
        {isFormer ? <p className="preview-former small">{t('forms.former')}</p> : null}
        <iframe
          ref={frame}
          className="preview-frame"
          sandbox="allow-same-origin allow-modals"
          title={t('forms.previewOf', { form: title })}
          srcDoc={html}
          onLoad={measure}
        />
      </div>
    </>
  );
}
