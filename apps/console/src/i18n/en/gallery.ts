export const gallery = {
  gallery: {
    title: 'Components',
    intro: 'What all pages are made of, in one place. Everything shown is invented.',
    buttons: 'Buttons',
    notices: 'Notices and errors',
    badges: 'Badges',
    waiting: 'Waiting, and nothing to show',
    tables: 'Tables',
    tabs: 'Tabs',
    dialogs: 'Dialogs',
    fields: 'Fields',
    results: 'Results',
    text: 'Text and values',
    openDialog: 'Open the dialog',
    press: 'Press',
    example: 'Example',
  },
};
