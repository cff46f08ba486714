-- For what somebody speaks who attends without a vote: a shop, a partner, a department. It stands
-- beside the name, and goes with it.
PRAGMA user_version = 2;

ALTER TABLE names ADD COLUMN party TEXT CHECK (name IS NOT NULL OR party IS NULL);
