-- What the program's role may write, column by column: what the database gives a row (its moment, its number,
-- its first state) and what an act never changes (whose it is, in which currency, at what price it was paid) is
-- not the program's to say. Reading, and what 0014 and 0029 have named already, stay as they are. Nobody opens
-- a shift yet, and nothing stands in series and venues.
REVOKE INSERT, UPDATE, DELETE ON
  orders, order_lines, tickets, payments, journal, shifts, series, venues,
  operators, sessions, counters, events, event_artists, event_categories, artists, categories,
  ticket_classes, participants, roles, settings, sign_in_tries
FROM rowlock_app;
--> statement-breakpoint
GRANT INSERT (id, code, currency, held_until, operator_id, counter_id), UPDATE (status, paid_at, closed_at)
ON orders TO rowlock_app;
--> statement-breakpoint
GRANT INSERT (order_id, ticket_class_id, quantity, held_until, currency), UPDATE (quantity, state)
ON order_lines TO rowlock_app;
--> statement-breakpoint
GRANT INSERT (id, order_id, ticket_class_id, position, class_name, price_minor, vat_rate_bp),
  UPDATE (status, code, sold_at, voided_at, class_name, price_minor, vat_rate_bp)
ON tickets TO rowlock_app;
--> statement-breakpoint
GRANT INSERT (id, order_id, command_id, position, method, amount_minor, tendered_minor, reference, operator_id, counter_id)
ON payments TO rowlock_app;
--> statement-breakpoint
GRANT INSERT (operation, operator_id, counter_id, object_id, command_id, command_digest, reason, before, after)
ON journal TO rowlock_app;
--> statement-breakpoint
GRANT INSERT, DELETE,
  UPDATE (password_hash, pin_hash, must_change_password, one_time_until, role, refund_limit_minor, active)
ON operators TO rowlock_app;
--> statement-breakpoint
GRANT INSERT, UPDATE (refresh_hash, refreshed_at, seen_at, expires_at, ended_at) ON sessions TO rowlock_app;
--> statement-breakpoint
GRANT INSERT, UPDATE (name, seen_at, locked_out_at) ON counters TO rowlock_app;
--> statement-breakpoint
GRANT INSERT,
  UPDATE (title, starts_at, time_zone, place, description, currency, search_text, version, status)
ON events TO rowlock_app;
--> statement-breakpoint
GRANT INSERT, DELETE,
  UPDATE (name, price_minor, vat_rate_bp, participant_data, sale_from, sale_until, limit_per_order, min_age, max_age)
ON ticket_classes TO rowlock_app;
--> statement-breakpoint
GRANT INSERT,
  UPDATE (first_name, last_name, search_name, national_id_kind, national_id_cipher, national_id_index, national_id_key,
    saved_at)
ON participants TO rowlock_app;
--> statement-breakpoint
GRANT INSERT, DELETE, UPDATE (name, permissions) ON roles TO rowlock_app;
--> statement-breakpoint
GRANT INSERT, UPDATE (value, changed_at) ON settings TO rowlock_app;
--> statement-breakpoint
GRANT INSERT, DELETE, UPDATE (failures, last_at, next_at) ON sign_in_tries TO rowlock_app;
--> statement-breakpoint
GRANT INSERT, DELETE ON event_artists, event_categories TO rowlock_app;
--> statement-breakpoint
GRANT INSERT ON artists, categories TO rowlock_app;
