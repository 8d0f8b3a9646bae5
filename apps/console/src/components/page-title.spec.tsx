import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link, Route, Routes } from 'react-router';
import { show } from '../testing/show.js';
import { PageTitle } from './page-title.js';

describe('the title of a page', () => {
  it('names the window, and takes the focus when another page is opened but not on the first', async () => {
    show(
      <Routes>
        <Route
          path="/"
          element={
            <>
              <PageTitle title="첫째" />
              <Link to="/second">가기</Link>
            </>
          }
        />
        <Route path="/second" element={<PageTitle title="둘째" />} />
      </Routes>,
    );
    expect(document.title).toBe('첫째 | 공고');
    expect(document.activeElement).toBe(document.body);
    await userEvent.click(screen.getByRole('link', { name: '가기' }));
    expect(document.title).toBe('둘째 | 공고');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: '둘째' }));
  });

  it('is there while the page is on its way, and takes the focus only once it is the page’s own', () => {
    const at = '/third';
    const { unmount } = show(<PageTitle title="종류" isProvisional />, { at });
    expect(document.title).toBe('종류 | 공고');
    expect(document.activeElement).toBe(document.body);
    unmount();
    show(<PageTitle title="셋째" />, { at });
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: '셋째' }));
  });

  it('begins with a capital in English, on the page and on the window alike', () => {
    show(<PageTitle title="rounds open now" />, { language: 'en' });
    expect(screen.getByRole('heading').textContent).toBe('Rounds open now');
    expect(document.title).toBe('Rounds open now | Gongo');
  });
});
