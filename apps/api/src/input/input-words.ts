import type { Words } from '#policy';
import type { ErrorObject } from 'ajv';

/** What an ajv keyword found wrong, for people; the keyword itself is the code (`input/required`). */
type Sentence = (params: Readonly<Record<string, unknown>>) => Words;

const both = (ko: string, en: string): Words => ({ ko, en });

const SENTENCES: Readonly<Record<string, Sentence>> = {
  required: () => both('값이 없습니다. 넣어 주십시오.', 'The value is missing: supply it.'),
  additionalProperties: () => both('모르는 항목입니다. 빼 주십시오.', 'The entry is not known: leave it out.'),
  type: ({ type }) =>
    both(`형식이 다릅니다. ${said(type)} 형식이어야 합니다.`, `The type is wrong: ${said(type)} is expected.`),
  enum: ({ allowedValues }) =>
    both(`다음 가운데 하나여야 합니다: ${said(allowedValues)}`, `It must be one of: ${said(allowedValues)}`),
  format: ({ format }) =>
    both(
      `있을 수 없는 값입니다. ${said(format)} 형식이어야 합니다.`,
      `There is no such value: a ${said(format)} is expected.`,
    ),
  pattern: () => both('쓸 수 없는 글자가 있거나 모양이 다릅니다.', 'It has characters or a shape that is not allowed.'),
  maxItems: ({ limit }) => both(`${said(limit)}개까지만 보낼 수 있습니다.`, `At most ${said(limit)} can be sent.`),
  minItems: ({ limit }) => both(`${said(limit)}개 이상이어야 합니다.`, `At least ${said(limit)} must be sent.`),
  maxLength: ({ limit }) =>
    both(`${said(limit)}자까지만 쓸 수 있습니다.`, `At most ${said(limit)} characters are allowed.`),
  minLength: ({ limit }) =>
    both(`${said(limit)}자 이상이어야 합니다.`, `At least ${said(limit)} characters are needed.`),
  maxProperties: ({ limit }) =>
    both(`항목은 ${said(limit)}개까지입니다.`, `At most ${said(limit)} entries are allowed.`),
};

/** What the schema itself says, so never a text from the request. */
const said = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));

export const sentenceFor = ({ keyword, params }: ErrorObject): Words => wordsOfKeyword(keyword, params);

export const wordsOfKeyword = (keyword: string, params: ErrorObject['params'] = {}): Words =>
  SENTENCES[keyword]?.(params as Readonly<Record<string, unknown>>) ??
  both('약속된 형식과 다릅니다.', 'It does not have the agreed form.');
