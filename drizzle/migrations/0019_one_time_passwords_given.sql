-- Whoever was invited before one-time passwords ran out has as long as whoever is invited now.
UPDATE operators SET one_time_until = now() + interval '7 days' WHERE must_change_password;
