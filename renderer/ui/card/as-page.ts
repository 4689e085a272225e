import { createContext } from 'react';

/** Whether a card is the whole page: its title is then the heading of the page, and no box is around it. */
export const AsPage = createContext(false);
