import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeQueryClient } from '../../api/query-client.js';
import { show } from '../../testing/show.js';
import { exampleForm } from '../forms/example-form.js';
import { FormatChoice } from './format-choice.js';
import { formatsOf, useFormat, useFormatsOf, type KeptFormat } from './use-format.js';

function Choice({ forms, of, first }: { forms: readonly string[]; of?: string; first?: KeptFormat }) {
  const formats = useFormatsOf('example/2024', forms);
  const { format, choose } = useFormat(formats, first);
  return (
    <p>
      <FormatChoice formats={formats} value={format} onChange={choose} {...(of === undefined ? {} : { of })} />
      <output>{format}</output>
    </p>
  );
}

/** Forms of the example's rules, by the formats they have beside HTML and PDF. */
function answers(forms: Readonly<Record<string, readonly ('hwpx' | 'docx')[]>>) {
  const known = makeQueryClient();
  const items = Object.entries(forms).map(([form, more]) => ({
    ...exampleForm,
    form,
    formats: ['html', 'pdf', ...more],
  }));
  known.setQueryData(['get', '/api/forms'], { items, refused: [] });
  return known;
}
const known = () => answers({ both: ['hwpx', 'docx'], hwpx: ['hwpx'], none: [] });
const options = () => screen.getAllByRole('option').map(({ textContent }) => textContent);
const outcome = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
const choose = async (format: string, index = 0) => {
  const box = screen.getAllByRole('combobox')[index];
  if (box) await userEvent.selectOptions(box, format);
};

describe('the format of a document', () => {
  // What was chosen holds until the page is loaded anew.
  afterEach(async () => {
    show(<Choice forms={['both']} />, { answers: known() });
    await choose('pdf');
  });

  it('is chosen among those that the form has', async () => {
    const { unmount } = show(<Choice forms={['both']} />, { answers: known() });
    expect([options(), outcome()]).toEqual([['PDF 문서', '한글 문서(HWPX)', '워드 문서(DOCX)'], ['pdf']]);
    await choose('docx');
    expect(outcome()).toEqual(['docx']);
    unmount();
  });

  it('is not asked for where there is but one: of a form without a file of the office, and while that is not known', () => {
    for (const [forms, list] of [
      [['none'], known()],
      [['both', 'none'], known()],
      [['both'], makeQueryClient()],
    ] as const) {
      const { unmount } = show(<Choice forms={forms} />, { answers: list });
      expect([screen.queryByRole('combobox'), outcome()]).toEqual([null, ['pdf']]);
      unmount();
    }
  });

  it('of several forms at once is one that all of them have', () => {
    const { unmount } = show(<Choice forms={['both', 'hwpx']} />, { answers: known() });
    expect(options()).toEqual(['PDF 문서', '한글 문서(HWPX)']);
    unmount();
    expect(formatsOf([])).toEqual(['pdf', 'hwpx', 'docx']);
  });

  it('that was chosen once holds for all others too, as far as they have it', async () => {
    const { unmount } = show(
      <>
        <Choice forms={['both']} of="갑" />
        <Choice forms={['hwpx']} of="을" />
        <Choice forms={['none']} of="병" />
      </>,
      { answers: known() },
    );
    expect(screen.getAllByRole('combobox').map((box) => box.getAttribute('aria-label'))).toEqual([
      '형식: 갑',
      '형식: 을',
    ]);
    await choose('hwpx', 1);
    expect(outcome()).toEqual(['hwpx', 'hwpx', 'pdf']);
    await choose('docx', 0);
    expect(outcome()).toEqual(['docx', 'pdf', 'pdf']);
    unmount();
  });

  it('of a correction is that of the document which it corrects, until another is chosen', async () => {
    const { unmount } = show(<Choice forms={['both']} first="hwpx" />, { answers: known() });
    expect(outcome()).toEqual(['hwpx']);
    await choose('pdf');
    expect(outcome()).toEqual(['pdf']);
    unmount();
  });
});
