-- The index of a national id was always made under the key that wraps its event's.
UPDATE participants p SET national_id_index = k.installation_key || '.' || p.national_id_index
FROM event_keys k WHERE k.id = p.national_id_key;
