import { useEffect, useRef, useState, type RefObject } from 'react';

/** A4 at 96 pixels an inch, as form.css and print have it. */
const PAPER_WIDTH = 794;
/** Below this share of its size, the letters of a sheet are too small to read. */
const LEAST_SCALE = 0.55;

interface FrameSize {
  /** Can a whole sheet be shown without its letters becoming too small? */
  readonly hasRoom: boolean;
  /** To be called whenever the frame has loaded a document. */
  readonly measure: () => void;
}

/**
 * Keeps the box of a preview as high as the document in its frame, and a sheet as wide as the box: `--frame-height` in
 * pixels of the document and `--frame-scale`, both set on the box.
 */
export function useFrameSize(
  box: RefObject<HTMLDivElement | null>,
  frame: RefObject<HTMLIFrameElement | null>,
): FrameSize {
  const [hasRoom, setRoom] = useState(true);
  const watched = useRef<ResizeObserver>(undefined);

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      const scale = Math.min(1, element.clientWidth / PAPER_WIDTH);
      element.style.setProperty('--frame-scale', String(scale));
      setRoom(scale >= LEAST_SCALE);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);

  const measure = (): void => {
    watched.current?.disconnect();
    const body = frame.current?.contentDocument?.body;
    if (body === undefined) return;
    const follow = (): void => box.current?.style.setProperty('--frame-height', `${Math.ceil(body.offsetHeight)}px`);
    // Its fonts come later than the document, and a turned phone sets it anew.
    watched.current = new ResizeObserver(follow);
    watched.current.observe(body);
  };
  useEffect(() => () => watched.current?.disconnect(), []);
  return { hasRoom, measure };
}
