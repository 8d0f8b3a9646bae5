/** By what the service says that whoever was signed in is not any more. */
const ENDED: ReadonlySet<unknown> = new Set(['access/session-ended', 'access/token-missing']);
const UNAUTHORISED = 401;

type Listener = () => void;
let listener: Listener = () => undefined;

/** Tells one listener each time an answer says so, whoever asked. */
export function onEndedSession(tell: Listener): void {
  listener = tell;
}

/** Looks at an answer without using it up. */
export async function noticeEndedSession(response: Response): Promise<void> {
  if (response.status !== UNAUTHORISED) return;
  const problem: unknown = await response
    .clone()
    .json()
    .catch(() => undefined);
  if (typeof problem === 'object' && problem !== null && 'code' in problem && ENDED.has(problem.code)) listener();
}
