import type { DatabaseProblem } from '../contract/database-problem.ts';

/** A server, or a session of it, that must not be worked with as it is. */
export class UnfitServer extends Error {
  override readonly name = 'UnfitServer';
  readonly problem: DatabaseProblem;
  /** What it is about, such as a role, a version or a statement that mends it; never a secret. */
  readonly about: string | null;

  constructor(problem: DatabaseProblem, about: string | null = null, options?: ErrorOptions) {
    super(about === null ? problem : `${problem}: ${about}`, options);
    this.problem = problem;
    this.about = about;
  }
}

/** The one that an error is or was caused by, wherever Drizzle has wrapped it. */
export function unfitIn(error: unknown): UnfitServer | null {
  if (error instanceof UnfitServer) return error;
  return error instanceof Error && error.cause !== undefined ? unfitIn(error.cause) : null;
}
