export const shell = {
  shell: {
    name: 'Gongo',
    home: 'Gongo, first page',
    claim: 'The notice, as rules that run',
    skip: 'Skip to the content',
    nav: 'Main pages',
    programmes: 'Rules',
    decisions: 'Decisions',
    forms: 'Forms',
    otherLanguage: '한국어',
    highContrast: 'High contrast',
    opening: 'Opening the page.',
    demo: 'This is a demonstration. Every application shown here is invented and has nothing to do with real people or bodies.',
    version: 'version {{version}}',
    api: 'API documentation',
    components: 'Components',
  },
  connection: {
    lost: 'The service cannot be reached. What you typed is safe, and work goes on by itself once it is back.',
    waiting: 'Waiting for the service to come back.',
  },
  access: {
    checking: 'Checking what you may do.',
    title: 'An access token is needed',
    help: 'Enter the token that the administrator gave you. It is kept in this tab only and goes when the tab is closed.',
    token: 'Access token',
    enter: 'Enter',
    withoutToken: 'Go on without a token',
    notEnough:
      'This token ({{actor}}) does not open this page. Ask the administrator for the permission, or enter another token.',
  },
  who: {
    label: 'You are:',
    visitor: 'Visitor',
    enter: 'Enter a token',
    leave: 'Leave',
    leaveTitle: 'Leave?',
    leaveHelp:
      'This removes the token kept in this tab, and everything typed on any of its pages. It cannot be brought back.',
    leaveAndClear: 'Clear and leave',
  },
  notFound: {
    title: 'There is no page at this address',
    help: 'The address may have changed, or have been mistyped.',
    home: 'To the first page',
  },
  routeProblem: { title: 'The page could not be opened' },
};
