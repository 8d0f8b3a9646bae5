import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../api/types.js';
import { useArrive } from '../../app/session.js';
import { Button } from '../../components/button.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { useRoleName } from './roles.js';
import { signInAsDemo } from './sign-in.js';

interface Props {
  readonly people: NonNullable<Session['signIn']['demo']>;
  readonly onDone: () => void;
}

/** The people of the demonstration; one click makes one of them. */
export function DemoPeople({ people, onDone }: Props) {
  const { t } = useTranslation();
  const roleName = useRoleName();
  const arrive = useArrive();
  const order = useMutation({
    mutationFn: signInAsDemo,
    onSuccess: (session) => {
      arrive(session);
      onDone();
    },
  });
  return (
    <section className="panel stack">
      <h2>{t('signIn.demo')}</h2>
      <p className="subtle small">{t('signIn.demoHelp')}</p>
      {order.isError ? <ProblemPanel error={order.error} /> : null}
      <ul className="plain-list demo-people">
        {people.map(({ id, name, roles }) => (
          <li key={id}>
            <Button className="demo-person" disabled={order.isPending} onClick={() => order.mutate(id)}>
              <span lang="ko">{name}</span>
              <span className="small subtle">{roles.map(roleName).join(', ')}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
