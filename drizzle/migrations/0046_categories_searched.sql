-- An event is found by its categories too. They are folded as the program folds them (core/contract/searched.ts), which
-- does so itself from now on.
UPDATE events SET search_text = search_text || ' ' || kinds.folded
FROM (
  SELECT of_event.event_id, string_agg(folded.name, ' ' ORDER BY folded.name) AS folded
  FROM event_categories of_event
  JOIN categories ON categories.id = of_event.category_id
  CROSS JOIN LATERAL (
    SELECT btrim(regexp_replace(
      translate(
        replace(replace(replace(
          lower(regexp_replace(
            normalize(translate(categories.name, '۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩', '01234567890123456789'), NFKD),
            '[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff''’`]',
            '', 'g')),
          'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'),
        'łøđıيىكة', 'lodiییکه'),
      '\s+', ' ', 'g')) AS name
  ) folded
  GROUP BY of_event.event_id
) kinds
WHERE kinds.event_id = events.id;
