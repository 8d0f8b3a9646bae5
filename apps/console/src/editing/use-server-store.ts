import { createContext, useContext } from 'react';
import type { ServerStore } from './server-store.js';

/** Whatever is drafted: the context does not know. */
type Server = Pick<ServerStore<unknown>, 'flush' | 'saved' | 'look' | 'getState' | 'decide' | 'readNews'>;

export const ServerStoreContext = createContext<Server | undefined>(undefined);

/** What only a draft of the service has: decisions on conflicts, news of others. Nothing in a stand for specs. */
export const useServerStore = (): Server | undefined => useContext(ServerStoreContext);
