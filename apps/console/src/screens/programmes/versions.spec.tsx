import { screen } from '@testing-library/react';
import { makeQueryClient } from '../../api/query-client.js';
import type { Problem, VersionSummary } from '../../api/types.js';
import { show } from '../../testing/show.js';
import { UnknownProgramme } from './unknown-programme.js';
import { Checked } from './version-card.js';
import { VersionSwitch } from './version-switch.js';

const both = (text: string) => ({ ko: text, en: text });
const version = (id: string): VersionSummary => ({
  id,
  version: id.split('/')[1] ?? '',
  hash: 'sha256:1',
  title: both(id),
  notice: { title: both('공고'), date: '2024-01-01', issuer: both('기관'), kind: 'notice' },
  inForce: { from: '2024-01-01' },
  publishedOn: '2024-01-01',
  status: 'published',
  decisions: [],
  counts: { decisions: 1, parameters: 1, clauses: 1 },
  diagnostics: { errors: 0, warnings: 0, notes: 0 },
});
const published = (versions: VersionSummary[], refused: object[] = []) => {
  const answers = makeQueryClient();
  answers.setQueryData(['get', '/api/rule-sets'], { programmes: [{ programme: 'a', versions }], refused });
  return answers;
};

describe('the versions of a programme', () => {
  it('are not offered for choice where there is only one', () => {
    show(<VersionSwitch ruleSet="a/2024" />, { answers: published([version('a/2024')]) });
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('lead to one another, keeping the tab and what is looked for', () => {
    const answers = published([version('a/2023'), version('a/2024')]);
    show(<VersionSwitch ruleSet="a/2024" />, { answers, at: '/programmes/a/2024?tab=rules&find=x' });
    const [former, current] = screen.getAllByRole('link');
    expect(former?.getAttribute('href')).toBe('/programmes/a/2023?tab=rules&find=x');
    expect(current?.getAttribute('aria-current')).toBe('page');
  });
});

describe('a version that is not there', () => {
  const error: Problem = {
    type: '/problems#rule-set/not-found',
    title: '없습니다.',
    status: 404,
    detail: '목록에서 고르십시오.',
    instance: '/api/rule-sets/a/2025/description',
    code: 'rule-set/not-found',
    traceId: '1',
    errors: [],
  };

  it('says so with its code, and leads back to the list', () => {
    show(<UnknownProgramme ruleSet="a/2025" error={error} />, { answers: published([]) });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('이 규정을 찾을 수 없습니다');
    expect(screen.getByText('rule-set/not-found')).toBeTruthy();
    expect(screen.getByRole('link', { name: '규정 목록으로 돌아가기' }).getAttribute('href')).toBe('/');
  });

  it('says why when its folder was there and was refused; other refusals are not its business', () => {
    const refused = ['a/2025', 'b/2025'].map((id) => ({
      id,
      reason: 'invalid',
      words: both(`${id}: 오류가 있습니다.`),
    }));
    show(<UnknownProgramme ruleSet="a/2025" error={error} />, { answers: published([], refused) });
    expect(screen.getByText('a/2025: 오류가 있습니다.')).toBeTruthy();
    expect(screen.queryByText('b/2025: 오류가 있습니다.')).toBeNull();
  });
});

describe('what the checker says', () => {
  it.each([
    [{ errors: 0, warnings: 0, notes: 0 }, '지적된 내용이 없습니다'],
    [{ errors: 0, warnings: 0, notes: 3 }, '오류 없음 · 참고 3건'],
    [{ errors: 1, warnings: 2, notes: 0 }, '오류 1건 · 경고 2건'],
  ])('%j is told as “%s”', (counts, words) => {
    show(<Checked {...counts} />);
    expect(document.body.textContent).toBe(words);
  });
});
