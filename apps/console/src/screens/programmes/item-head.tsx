import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';

/** The id of a clause, reading or note as its heading; it leads to itself, so that its address can be copied. */
export function ItemHead({ id, children }: { readonly id: string; readonly children?: ReactNode }) {
  const { t } = useTranslation();
  const { search } = useLocation();
  return (
    <h3 className="item-head">
      <Link className="item-link" to={{ search, hash: `#${id}` }} title={t('programme.linkHere', { id })}>
        {id}
      </Link>
      {children}
    </h3>
  );
}
