/**
 * Does something cheap while the function starts, when Lambda gives it a whole processor: the connection is
 * open and the code compiled when the first request comes. A failure is for that request to meet.
 */
export async function warmUp(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch {
    // Nothing depends on it.
  }
}
