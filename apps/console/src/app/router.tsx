import { createBrowserRouter, type RouteObject } from 'react-router';
import { NotFound } from './not-found.js';
import { RouteProblem } from './route-problem.js';
import { Shell } from './shell.js';

/** A screen is a module with a component for each of its addresses; it is fetched when one of them is opened. */
const programmes = () => import('../screens/programmes/index.js');
const decide = () => import('../screens/decide/index.js');
const forms = () => import('../screens/forms/index.js');
const gallery = () => import('../screens/gallery/index.js');

export const routes: RouteObject[] = [
  {
    Component: Shell,
    // Until the first screen has been fetched.
    HydrateFallback: Shell,
    children: [
      {
        errorElement: <RouteProblem />,
        children: [
          { index: true, lazy: async () => ({ Component: (await programmes()).ProgrammesScreen }) },
          {
            path: 'programmes/:programme/:version',
            lazy: async () => ({ Component: (await programmes()).ProgrammeScreen }),
          },
          { path: 'decisions', lazy: async () => ({ Component: (await decide()).DecisionsScreen }) },
          {
            path: 'decisions/:programme/:version/:decision',
            lazy: async () => ({ Component: (await decide()).DecideScreen }),
          },
          { path: 'forms', lazy: async () => ({ Component: (await forms()).FormsScreen }) },
          { path: 'forms/:programme/:version/:form', lazy: async () => ({ Component: (await forms()).FormScreen }) },
          { path: 'components', lazy: async () => ({ Component: (await gallery()).GalleryScreen }) },
          { path: '*', Component: NotFound },
        ],
      },
    ],
  },
];

export const router = createBrowserRouter(routes);
