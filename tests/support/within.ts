/**
 * Waits for what has no limit of its own, such as a promise inside a window, but not for ever: a test that
 * hangs says nothing.
 * @param what that is waited for, such as `the end of the program`
 */
export async function within<T>(
  milliseconds: number,
  what: string,
  awaited: Promise<T>,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const message = `${what} did not come within ${milliseconds / 1_000} s`;
    timer = setTimeout(() => reject(new Error(message)), milliseconds);
  });
  try {
    return await Promise.race([awaited, late]);
  } finally {
    clearTimeout(timer);
  }
}
