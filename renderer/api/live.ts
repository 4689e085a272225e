/** Milliseconds between two looks at what is shown: while news comes by itself, and while it does not. */
const calm = 5_000;
const quick = 1_500;

let isFollowing = false;

/** Whether changes are told at the moment; `follow` knows. */
export const setFollowing = (following: boolean): void => {
  isFollowing = following;
};

/** How soon to look again. Even while news comes: a hold that lapses is no act of anybody. */
export const pace = (): number => (isFollowing ? calm : quick);

/** Options of queries that must not grow old on the screen: lists, an open event, an open order. */
export const live = { refetchInterval: pace, refetchIntervalInBackground: false } as const;

/** The heartbeat: is there a database, who is signed in. */
export const heartbeat = { refetchInterval: 2_000, refetchIntervalInBackground: true } as const;
