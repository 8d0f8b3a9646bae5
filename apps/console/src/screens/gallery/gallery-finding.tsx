import { useTranslation } from 'react-i18next';
import { FindBox, NothingFound } from '../../components/find-box.js';
import { Tabs } from '../../components/tabs.js';
import { useFind } from '../../components/use-find.js';
import { useLanguage } from '../../i18n/use-language.js';
import { exampleRows } from './examples.js';

/** A list that is narrowed while one types. */
export function Finding() {
  const { t } = useTranslation();
  const rows = exampleRows(useLanguage());
  const { text, put, isFound } = useFind();
  const found = rows.filter(({ name }) => isFound(name));
  return (
    <>
      <FindBox label={t('gallery.find')} text={text} onChange={put} count={found.length} />
      {found.length === 0 ? (
        <NothingFound text={text} onClear={() => put('')} />
      ) : (
        <ul>
          {found.map(({ name }) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
    </>
  );
}

export function ExampleTabs() {
  const { t } = useTranslation();
  return (
    <Tabs
      label={t('gallery.tabs')}
      tabs={[1, 2, 3].map((number) => ({
        id: String(number),
        label: `${t('gallery.example')} ${number}`,
        content: () => <p>{`${t('gallery.example')} ${number}`}</p>,
      }))}
    />
  );
}
