import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
import i18next from 'i18next';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { makeQueryClient } from '../api/query-client.js';
import type { Language } from '../api/types.js';
import { addTexts, currentLanguage, startLanguage } from '../i18n/i18n.js';

export interface ShowOptions {
  readonly language?: Language;
  /** The address it is shown at. */
  readonly at?: string;
  /** Answers already there, so that nothing is asked of a service. */
  readonly answers?: QueryClient;
}

await startLanguage('ko');
await addTexts('en');

/** For specs: shows something the way the app would, in a language and at an address. */
export function show(
  content: ReactNode,
  { language = 'ko', at = '/', answers = makeQueryClient() }: ShowOptions = {},
): RenderResult {
  // At once, since the texts are there.
  if (currentLanguage() !== language) void i18next.changeLanguage(language);
  return render(
    <QueryClientProvider client={answers}>
      <MemoryRouter initialEntries={[at]}>{content}</MemoryRouter>
    </QueryClientProvider>,
  );
}
