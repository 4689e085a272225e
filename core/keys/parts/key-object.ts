/** The key is nothing that the database knows by an id; the journal files it under this one. */
export const keyObject = '00000000-0000-7000-8000-000000000003';
