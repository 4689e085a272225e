-- The running program makes keys of events, wraps them anew when its own key changes, and destroys them.
GRANT SELECT, INSERT, DELETE, UPDATE (installation_key, wrapped) ON event_keys TO rowlock_app;
