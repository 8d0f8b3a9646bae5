import { useState } from 'react';
import { isSameJson } from '../../editing/same-json.js';
import type { RunRequest } from './types.js';
import { useAskedOnce, type AskedNow } from './use-asked.js';

/** What is asked by pressing a button: the answer stays, marked, while what stands on the screen is another question. */
export function useByButton(request: RunRequest | undefined): { readonly asked: AskedNow; readonly ask: () => void } {
  const [put, setPut] = useState<RunRequest>();
  const asked = useAskedOnce(put);
  const isFormer = asked.answer !== undefined && !isSameJson(asked.answer.request, request);
  return {
    asked: { ...asked, isFormer },
    ask: () => (isSameJson(put, request) ? asked.again() : setPut(request)),
  };
}
