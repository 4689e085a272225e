/** Keeps a name, code or address from turning the sentence around it (Unicode first strong isolate). */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
