import { fieldId } from './facts.js';

/** Brings a field into view and puts the focus there: on the control itself, or the first one of a group. */
export function focusField(pointer: string): boolean {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const found = document.getElementById(fieldId(at));
    if (found === null) continue;
    unfold(found);
    const control = found.matches('input, select, textarea, button')
      ? found
      : (found.querySelector<HTMLElement>('input:checked, input, select, textarea, button') ?? found);
    control.focus({ preventScroll: true });
    found.scrollIntoView({ block: 'center' });
    return true;
  }
  return false;
}

/** What stands in something folded cannot take the focus. */
function unfold(element: Element): void {
  const fold = element.closest<HTMLDetailsElement>('details:not([open])');
  if (fold === null) return;
  fold.open = true;
  unfold(fold);
}
