let byEnter = false;

/** Remembers what led to the money: the Enter of the fields, which could be struck twice, or a key of its own. */
export const openedBy = (isEnter: boolean): void => {
  byEnter = isEnter;
};

export const isByEnter = (): boolean => byEnter;
