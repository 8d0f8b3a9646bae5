import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateSummary } from '../../api/types.js';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { useWords } from '../../i18n/use-language.js';
import { DraftForm } from '../drafts/draft-form.js';
import { HeldAgainst, useVersions } from './held-against.js';
import { useNewTemplate } from './use-new-template.js';

/** A new wording that begins with a published one. */
export function NewVersionButton({ base }: { readonly base: TemplateSummary }) {
  const { t } = useTranslation();
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const [chosen, choose] = useState<string>();
  const order = useNewTemplate();
  const used = base.usedBy.map(({ ruleSet }) => ruleSet);
  const ruleSet = chosen ?? used.at(-1) ?? '';
  return (
    <>
      <Button size="small" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('templates.newVersion')}
        <span className="visually-hidden">: {base.id}</span>
      </Button>
      <Dialog
        title={t('templates.newVersionOf', { title: words(base.title) })}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <Button
            kind="primary"
            disabled={order.isPending || ruleSet === ''}
            onClick={() => order.mutate({ form: base.form, ruleSet, base: base.id })}
          >
            {t('drafts.begin')}
          </Button>
        }
      >
        <p className="subtle">{t('templates.newVersionHelp', { id: base.id })}</p>
        <HeldAgainst first={used} ruleSet={ruleSet} onChange={choose} />
        {order.error === null ? null : <ProblemPanel error={order.error} />}
      </Dialog>
    </>
  );
}

/** A form that has no wording yet. */
export function NewFormButton() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button kind="primary" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('templates.newForm')}
      </Button>
      <Dialog title={t('templates.newForm')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <p className="subtle">{t('templates.newFormHelp')}</p>
        <NewForm />
      </Dialog>
    </>
  );
}

function NewForm() {
  const { t } = useTranslation();
  const order = useNewTemplate();
  const [chosen, choose] = useState<string>();
  const versions = useVersions();
  const ruleSet = chosen ?? versions[0]?.id ?? '';
  return (
    <DraftForm
      fields={[
        {
          id: 'form',
          label: t('templates.formId'),
          help: t('templates.formIdHelp'),
          type: 'text',
          check: (text) => (/^[A-Za-z][A-Za-z0-9_-]{0,79}$/.test(text) ? undefined : t('templates.formIdWrong')),
        },
        { id: 'titleKo', label: t('drafts.inKorean', { label: t('drafts.key.title') }), type: 'text' },
        { id: 'titleEn', label: t('drafts.inEnglish', { label: t('drafts.key.title') }), type: 'text' },
      ]}
      initial={{}}
      isBusy={order.isPending || ruleSet === ''}
      problem={order.error}
      submit={t('drafts.begin')}
      onSubmit={({ form = '', titleKo = '', titleEn = '' }) =>
        order.mutate({ form, ruleSet, base: null, title: { ko: titleKo, en: titleEn } })
      }
    >
      <HeldAgainst ruleSet={ruleSet} onChange={choose} />
    </DraftForm>
  );
}
