/** What the service answered; nothing where it says only that it is done. @throws Problem as it stands, for a mutation to fail with */
export function answered<T>({ data, error }: { readonly data?: T; readonly error?: unknown }): T {
  // A problem is an answer of the service, told as such by whoever asked.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  if (error !== undefined) throw error;
  return data as T;
}
