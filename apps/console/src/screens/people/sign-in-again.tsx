import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/session.js';
import { DemoPeople } from './demo-people.js';
import { SignInForm } from './sign-in-form.js';
import './people.css';

/** For whose session has ended while they were at something: the page stays as it is below. */
export function SignInAgain({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const { data } = useSession();
  const people = data?.signIn.demo?.filter(({ id }) => id === data.account?.id) ?? [];
  return (
    <>
      <p>{t('signIn.lostHelp')}</p>
      {people.length > 0 ? (
        <DemoPeople people={people} onDone={onDone} />
      ) : (
        <SignInForm name="sign-in-again" id={data?.account?.id} onDone={onDone} />
      )}
    </>
  );
}
