/** Whether the settings list the origin: other websites, whose forms may send and follow suggestions. */
export function isListed(origin: string | undefined): origin is string {
  return origin !== undefined && (process.env.ORIGINS ?? '').split(' ').includes(origin);
}
