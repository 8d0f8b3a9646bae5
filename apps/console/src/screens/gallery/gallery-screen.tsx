import { useTranslation } from 'react-i18next';
import { Anchored, useTarget } from '../../components/anchored.js';
import { Breadcrumb } from '../../components/breadcrumb.js';
import { Contents } from '../../components/contents.js';
import { PageTitle } from '../../components/page-title.js';
import { Badges, Buttons, Dialogs, Files, Icons } from './gallery-controls.js';
import { GalleryFields } from './gallery-fields.js';
import { ExampleTabs, Finding } from './gallery-finding.js';
import { Notices, Waiting } from './gallery-notices.js';
import { Changes, Results, Tables } from './gallery-results.js';
import { Comboboxes, Conditions, Expressions } from './gallery-rules.js';
import { Grids, SchemaForms } from './gallery-tables.js';
import { Grounds, Texts } from './gallery-text.js';

const PARTS = {
  buttons: Buttons,
  badges: Badges,
  icons: Icons,
  notices: Notices,
  waiting: Waiting,
  text: Texts,
  finding: Finding,
  tables: Tables,
  tabs: ExampleTabs,
  dialogs: Dialogs,
  fields: GalleryFields,
  files: Files,
  choosing: Comboboxes,
  conditions: Conditions,
  expressions: Expressions,
  grids: Grids,
  schemaForms: SchemaForms,
  changes: Changes,
  results: Results,
  grounds: Grounds,
} as const;
const PART_IDS = Object.keys(PARTS) as (keyof typeof PARTS)[];

/** Every component in the language of the screen, with invented contents. */
export function GalleryScreen() {
  const { t } = useTranslation();
  useTarget();
  return (
    <div className="page">
      <PageTitle title={t('gallery.title')} above={<Breadcrumb steps={[{ to: '/', label: t('programmes.title') }]} />}>
        <p>{t('gallery.intro')}</p>
      </PageTitle>
      <div className="with-contents">
        <Contents label={t('gallery.title')} entries={PART_IDS.map((id) => ({ id, label: t(`gallery.${id}`) }))} />
        <div className="stack">
          {PART_IDS.map((id) => {
            const Part = PARTS[id];
            return (
              <Anchored key={id} as="section" id={id} className="panel stack">
                <h2>{t(`gallery.${id}`)}</h2>
                <Part />
              </Anchored>
            );
          })}
        </div>
      </div>
    </div>
  );
}
