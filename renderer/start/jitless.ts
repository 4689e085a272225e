import { z } from 'zod';

// Zod compiles schemas with `new Function`, which the security policy forbids; it must know before
// the first schema is made, so this file is imported before everything else.
z.config({ jitless: true });
