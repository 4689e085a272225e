/** Options of queries that must not grow old on the screen: lists, an open event, an open order. */
export const live = { refetchInterval: 1_500, refetchIntervalInBackground: false } as const;

/** The heartbeat: is there a database, who is signed in. */
export const heartbeat = { refetchInterval: 2_000, refetchIntervalInBackground: true } as const;
