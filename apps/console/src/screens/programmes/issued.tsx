import { DateText } from '../../components/date-text.js';
import { useCapital } from '../../i18n/use-language.js';

interface Props {
  readonly issuer: string;
  /** As printed, so Korean in every language. */
  readonly number: string | undefined;
  /** YYYY-MM-DD */
  readonly date: string;
}

/** Who gave a notice out, under which number, when. */
export const Issued = ({ issuer, number, date }: Props) => (
  <>
    {useCapital()(issuer)}
    {number === undefined ? null : (
      <>
        {' '}
        <span lang="ko" className="notice-number">
          {number}
        </span>
      </>
    )}
    , <DateText day={date} />
  </>
);
