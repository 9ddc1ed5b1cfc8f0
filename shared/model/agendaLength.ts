/** How many topics an agenda may have. Said without schemas: the desk knows it too. */
export const TOPICS = 20;
