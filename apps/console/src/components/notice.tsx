import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from './icon.js';

const ICONS = {
  information: 'information',
  success: 'yes',
  warning: 'invalid',
  danger: 'invalid',
} as const satisfies Record<string, IconName>;

interface Props {
  readonly kind: keyof typeof ICONS;
  readonly title?: string;
  readonly children: ReactNode;
  readonly id?: string;
  /** Said at once by screen readers: for what appears after the page has been read. */
  readonly isLive?: boolean;
}

/** Something to know before going on. Its kind is said in words for those who do not see the colour. */
export function Notice({ kind, title, children, id, isLive = false }: Props) {
  const { t } = useTranslation();
  return (
    <div className={`notice tone-${kind}`} id={id} {...(isLive ? { role: 'alert' } : {})}>
      <Icon name={ICONS[kind]} />
      <div className="stack-tight">
        {title === undefined ? null : <p className="notice-title">{title}</p>}
        <div>
          {title === undefined ? <span className="visually-hidden">{t(`notice.${kind}`)}: </span> : null}
          {children}
        </div>
      </div>
    </div>
  );
}
