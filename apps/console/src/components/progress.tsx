import { useTranslation } from 'react-i18next';

interface Props {
  /** What is being waited for. */
  readonly label: string;
  /** The service is away; it goes on by itself when it is back. */
  readonly isPaused?: boolean;
  /** Lines of text to keep room for. */
  readonly lines?: number;
}

/** Waiting: said to those who listen, sketched for those who look. */
export function Progress({ label, isPaused = false, lines = 0 }: Props) {
  const { t } = useTranslation();
  return (
    <div className="progress">
      <p className="progress-label" role="status">
        <span className="progress-dot" aria-hidden="true" />
        {isPaused ? t('connection.waiting') : label}
      </p>
      {/* Not around the status: what is busy keeps silent. */}
      <div className="stack-tight" aria-busy="true" aria-hidden="true">
        {Array.from({ length: lines }, (_, line) => (
          <span key={line} className="skeleton" />
        ))}
      </div>
    </div>
  );
}
