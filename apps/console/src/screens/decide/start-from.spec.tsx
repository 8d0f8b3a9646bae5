import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router';
import { makeQueryClient } from '../../api/query-client.js';
import type { Application, Round } from '../../api/types.js';
import { show } from '../../testing/show.js';
import type { Question } from './question.js';
import { StartFrom } from './start-from.js';

const both = (text: string) => ({ ko: text, en: text });
const ROUND = 'example-round';
const round = {
  id: ROUND,
  label: both('보기 차수'),
  ruleSet: { id: 'example/2024', hash: 'sha256:1' },
  asOf: '2024-04-11',
  invented: true,
} as unknown as Round;
/** More than the service gives at once. */
const COUNT = 101;
const applications = Array.from(
  { length: COUNT },
  (_, at) =>
    ({
      application: `A-${at + 1}`,
      name: both(`가상 기업 ${at + 1}`),
      facts: { amount: at + 1 },
    }) as unknown as Application,
);

const Address = () => <output aria-label="address">{useLocation().search}</output>;

function open(at: string): Question[] {
  const answers = makeQueryClient();
  const session = { actor: null, permissions: ['rounds:read'], demo: true, version: '1' };
  answers.setQueryData(['get', '/api/session', {}], session);
  answers.setQueryData(['get', '/api/rounds', {}], { items: [round] });
  answers.setQueryData(['applications', ROUND], applications);
  const filled: Question[] = [];
  show(
    <>
      <StartFrom ruleSet="example/2024" isEmpty onFill={(question) => filled.push(question)} />
      <Address />
    </>,
    { answers, at },
  );
  return filled;
}

describe('starting from an invented application', () => {
  it('offers every one of the round, however many there are', () => {
    open('/');
    expect(within(screen.getByRole('combobox')).getAllByRole('option')).toHaveLength(COUNT + 1);
  });

  it('puts round and application into the address, and fills the fields from them', async () => {
    const filled = open('/');
    await userEvent.selectOptions(screen.getByRole('combobox'), 'A-101');
    expect(screen.getByLabelText('address').textContent).toBe(`?round=${ROUND}&application=A-101`);
    expect(filled).toEqual([{ facts: { amount: 101 }, asOf: '2024-04-11' }]);
  });

  it('fills from the address that a form has, too', () => {
    expect(open(`/?round=${ROUND}&application=A-2`)).toEqual([{ facts: { amount: 2 }, asOf: '2024-04-11' }]);
    expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('A-2');
  });

  it('leaves alone what another round is named for', () => {
    expect(open('/?round=other&application=A-2')).toEqual([]);
  });
});
