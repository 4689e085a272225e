-- The running program counts tries, and forgets them once somebody has proved who they are.
GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_tries TO rowlock_app;
