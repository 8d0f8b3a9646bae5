/** What a command's exit code says; documented in `gongo --help`. */
export const EXIT = {
  /** Done, and nothing is wrong. */
  done: 0,
  /** Done, and something is wrong: an error was found, a case failed. */
  findings: 1,
  /** The words of the command are off. */
  usage: 2,
  /** A file or folder cannot be read, or names what the rule sets lack. */
  input: 3,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const exitCodesText = `
Exit codes / 종료 코드:
  0  done / 정상
  1  done, with findings: an error, a failed case / 오류나 실패가 있음
  2  wrong usage / 명령이 맞지 않음
  3  a file cannot be read or names what is not there / 파일을 읽을 수 없거나 없는 것을 가리킴
`;
