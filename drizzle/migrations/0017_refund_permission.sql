-- Giving money back is a permission of its own from now on. Whatever role could take a paid order back
-- until now keeps doing so.
UPDATE "roles" SET "permissions" = array_append("permissions", 'refund')
WHERE 'cancel' = ANY ("permissions") AND NOT 'refund' = ANY ("permissions");
