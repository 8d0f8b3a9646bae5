import createFetchClient from 'openapi-fetch';
import createQueryClient from 'openapi-react-query';
import { currentLanguage } from '../i18n/i18n.js';
import type { paths } from './api.gen.js';
import { noticeEndedSession } from './ended-session.js';
import { readToken } from './token.js';
import { reach } from './unreachable.js';

/** The service's API, typed from its own description. For what is no query: `await api.POST(path, init)`. */
export const api = createFetchClient<paths>({ fetch: (request) => reach(request) });

api.use({
  onRequest({ request }) {
    const token = readToken();
    if (token !== undefined) request.headers.set('authorization', `Bearer ${token}`);
    request.headers.set('accept-language', currentLanguage());
    // What a page of another site could not send: the service takes a cookie with it only.
    request.headers.set('x-gongo-request', '1');
    return request;
  },
  async onResponse({ response }) {
    await noticeEndedSession(response);
  },
});

/** The same for react-query: `query.useQuery('get', '/api/rule-sets')`. */
export const query = createQueryClient(api);
