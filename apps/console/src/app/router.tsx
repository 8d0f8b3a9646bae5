import { createBrowserRouter, type RouteObject } from 'react-router';
import { NotFound } from './not-found.js';
import { RouteProblem } from './route-problem.js';
import { Shell } from './shell.js';

/** A screen is a module with a component for each of its addresses; it is fetched when one of them is opened. */
const programmes = () => import('../screens/programmes/index.js');
const decide = () => import('../screens/decide/index.js');
const forms = () => import('../screens/forms/index.js');
const papers = () => import('../screens/papers/index.js');
const batches = () => import('../screens/batches/index.js');
const documents = () => import('../screens/documents/index.js');
const drafts = () => import('../screens/drafts/index.js');
const comparison = () => import('../screens/comparison/index.js');
const people = () => import('../screens/people/index.js');
const review = () => import('../screens/review/index.js');
const whatIf = () => import('../screens/what-if/index.js');
const templates = () => import('../screens/templates/index.js');
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
          { path: 'papers', lazy: async () => ({ Component: (await papers()).PapersScreen }) },
          { path: 'batches', lazy: async () => ({ Component: (await batches()).BatchesScreen }) },
          { path: 'batches/new', lazy: async () => ({ Component: (await batches()).NewBatchScreen }) },
          { path: 'batches/:batch', lazy: async () => ({ Component: (await batches()).BatchScreen }) },
          { path: 'documents', lazy: async () => ({ Component: (await documents()).DocumentsScreen }) },
          { path: 'documents/:document', lazy: async () => ({ Component: (await documents()).DocumentScreen }) },
          { path: 'comparison', lazy: async () => ({ Component: (await comparison()).ComparisonScreen }) },
          { path: 'what-if', lazy: async () => ({ Component: (await whatIf()).WhatIfScreen }) },
          { path: 'drafts', lazy: async () => ({ Component: (await drafts()).DraftsScreen }) },
          { path: 'drafts/:draft/review', lazy: async () => ({ Component: (await review()).ReviewScreen }) },
          {
            path: 'drafts/:draft/comparison',
            lazy: async () => ({ Component: (await comparison()).DraftComparisonScreen }),
          },
          {
            path: 'drafts/:draft/:section?/:item?',
            lazy: async () => ({ Component: (await drafts()).DraftScreen }),
          },
          { path: 'templates', lazy: async () => ({ Component: (await templates()).TemplatesScreen }) },
          {
            path: 'templates/comparison',
            lazy: async () => ({ Component: (await templates()).TemplateComparisonScreen }),
          },
          {
            path: 'templates/:form/:version',
            lazy: async () => ({ Component: (await templates()).TemplateScreen }),
          },
          {
            path: 'template-drafts/:draft',
            lazy: async () => ({ Component: (await templates()).TemplateDraftScreen }),
          },
          { path: 'sign-in', lazy: async () => ({ Component: (await people()).SignInScreen }) },
          { path: 'welcome', lazy: async () => ({ Component: (await people()).WelcomeScreen }) },
          { path: 'account', lazy: async () => ({ Component: (await people()).AccountScreen }) },
          { path: 'accounts', lazy: async () => ({ Component: (await people()).AccountsScreen }) },
          { path: 'components', lazy: async () => ({ Component: (await gallery()).GalleryScreen }) },
          { path: '*', Component: NotFound },
        ],
      },
    ],
  },
];

export const router = createBrowserRouter(routes);
