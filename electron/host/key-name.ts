import { openVault } from '../../core/participants/vault.ts';

/** Names an installation's key as the database does, and says nothing of it. */
export const keyName = (key: Buffer): string => openVault(key).installationKey;
