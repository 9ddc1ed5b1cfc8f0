import { fileURLToPath } from 'node:url';

/** The folder of the project, as a path that ends in a slash. */
export const root = fileURLToPath(new URL('..', import.meta.url));
