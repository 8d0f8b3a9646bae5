import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/api.gen.js';
import { Button } from '../../components/button.js';
import { NewProgrammeDialog } from './new-programme-dialog.js';
import { NewYearDialog } from './new-year-dialog.js';

interface Props {
  readonly programmes: components['schemas']['RuleSetList']['programmes'];
}

/** The two ways to begin: next year's version of what there is, or a programme from nothing. */
export function NewDraftButtons({ programmes }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'year' | 'programme'>();
  const versions = programmes.flatMap((programme) => programme.versions);
  const close = (): void => setOpen(undefined);
  return (
    <div className="row">
      <Button kind="primary" disabled={versions.length === 0} onClick={() => setOpen('year')}>
        {t('drafts.newYear.button')}
      </Button>
      <Button onClick={() => setOpen('programme')}>{t('drafts.newProgramme.button')}</Button>
      <NewYearDialog isOpen={open === 'year'} versions={versions} onClose={close} />
      <NewProgrammeDialog isOpen={open === 'programme'} onClose={close} />
    </div>
  );
}
